import type { Appearance, Catalogue } from './catalogue.ts';
import type { Film } from './entities.ts';
import type { AssignedId } from './linking/assign-ids.ts';
import { type Links, link } from './linking/link.ts';
import type { RecordFile } from './loading/read.ts';
import { type Linker, mergeFilm } from './merging/film.ts';
import { mergeCompany, mergeFestival, mergePerson } from './merging/named.ts';
import { type Reference, refer } from './reference.ts';
import type { SourceRecord } from './schema/record.ts';

/** Entities by every id they have. */
class Shelf<Entity extends { readonly id: string }> {
  readonly #byId = new Map<string, Entity>();
  readonly entities: readonly Entity[];

  constructor(groups: readonly AssignedId[], entities: readonly Entity[]) {
    this.entities = entities;
    for (const [index, entity] of entities.entries()) {
      for (const id of [entity.id, ...(groups[index]?.aliases ?? [])]) this.#byId.set(id, entity);
    }
  }

  get(id: string): Entity | undefined {
    return this.#byId.get(id);
  }
}

function appearancesIn(film: Film): [Reference, Appearance][] {
  const at = film.reference;
  const linked = <Item>(
    facts: readonly Item[],
    to: (item: Item) => { readonly to: Reference } | undefined,
    appearance: (item: Item) => Appearance,
  ): [Reference, Appearance][] =>
    facts.flatMap((fact) => {
      const link = to(fact);
      return link ? [[link.to, appearance(fact)]] : [];
    });
  return [
    ...film.credits.map((credit): [Reference, Appearance] => [
      credit.person,
      { film: at, as: 'credit', credit },
    ]),
    ...linked(
      film.companies,
      ({ value }) => value.company,
      (fact) => ({ film: at, as: 'company', fact }),
    ),
    ...linked(
      film.homeVideo,
      ({ value }) => value.publisher,
      (fact) => ({ film: at, as: 'publisher', fact }),
    ),
    ...linked(
      film.selections,
      ({ value }) => value.festival,
      (fact) => ({ film: at, as: 'selection', fact }),
    ),
    ...linked(
      film.awards,
      ({ value }) => value.festival,
      (fact) => ({ film: at, as: 'award', fact }),
    ),
    ...linked(
      film.awards,
      ({ value }) => value.body,
      (fact) => ({ film: at, as: 'award', fact }),
    ),
    ...linked(
      film.subjects,
      ({ value }) => value.person,
      (fact) => ({ film: at, as: 'subject', fact }),
    ),
    ...linked(
      film.basedOn,
      ({ value }) => value.author,
      (fact) => ({ film: at, as: 'author of the source work', fact }),
    ),
    ...linked(
      film.reviews,
      ({ value }) => value.author,
      (fact) => ({ film: at, as: 'reviewer', fact }),
    ),
    ...linked(
      film.reviews,
      ({ value }) => value.affiliation,
      (fact) => ({ film: at, as: 'affiliation', fact }),
    ),
  ];
}

function linkerOf(links: Links): Linker {
  return (kind, mention) => {
    const to = links.meaning.get(mention);
    // Linking gave every mention of these records a meaning; its kind is that of the field it stands in.
    if (!to?.startsWith(`${kind}:`)) throw new Error(`The ${kind} "${mention.name}" was not linked.`);
    return { to: refer(kind, to.slice(kind.length + 1)), name: mention.name };
  };
}

/** Links and merges valid records into a catalogue that lives in memory. */
export function buildCatalogue(files: readonly RecordFile[]): Catalogue {
  const links = link(files);
  const linker = linkerOf(links);
  const films = new Shelf(
    links.films,
    links.films.map((group) => mergeFilm(group, linker)),
  );
  const people = new Shelf(links.named.person, links.named.person.map(mergePerson));
  const companies = new Shelf(links.named.company, links.named.company.map(mergeCompany));
  const festivals = new Shelf(links.named.festival, links.named.festival.map(mergeFestival));
  const sources = new Map<string, SourceRecord>();
  for (const { record } of files) if (record.kind === 'source') sources.set(record.id, record);
  const appearances = new Map<Reference, Appearance[]>();
  for (const [reference, appearance] of films.entities.flatMap(appearancesIn)) {
    const known = appearances.get(reference);
    if (known) known.push(appearance);
    else appearances.set(reference, [appearance]);
  }
  return {
    film: (id) => films.get(id),
    person: (id) => people.get(id),
    company: (id) => companies.get(id),
    festival: (id) => festivals.get(id),
    source: (id) => sources.get(id),
    films: () => films.entities,
    people: () => people.entities,
    companies: () => companies.entities,
    festivals: () => festivals.entities,
    sources: () => sources.values(),
    appearancesOf: (reference) => appearances.get(reference) ?? [],
    leftApart: links.leftApart,
  };
}
