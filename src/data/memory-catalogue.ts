import { gatherAppearances } from './appearances.ts';
import type { Catalogue } from './catalogue.ts';
import type { AssignedId, ReservedIdsOf } from './linking/assign-ids.ts';
import { type Links, link } from './linking/link.ts';
import type { RecordFile } from './loading/read.ts';
import type { Standing } from './loading/standing.ts';
import { type Linker, mergeFilm } from './merging/film.ts';
import { mergeCompany, mergeFestival, mergePerson } from './merging/named.ts';
import { idOf, kindOf, type Reference, refer } from './reference.ts';
import type { SourceRecord } from './schema/record.ts';
import { finish, type Steps } from './steps.ts';

/** Entities by every id they have. */
class Shelf<Entity extends AssignedId> {
  readonly #byId = new Map<string, Entity>();
  readonly entities: readonly Entity[];

  constructor(entities: readonly Entity[]) {
    this.entities = entities;
    for (const entity of entities) {
      for (const id of [entity.id, ...entity.aliases]) this.#byId.set(id, entity);
    }
  }

  get(id: string): Entity | undefined {
    return this.#byId.get(id);
  }
}

function linkerOf({ meaning }: Links): Linker {
  return (kind, mention) => {
    const to = meaning.get(mention);
    // Linking gave every mention of these records a meaning, of the kind of the field it stands in.
    if (!to || kindOf(to) !== kind) throw new Error(`The ${kind} "${mention.name}" was not linked.`);
    return { to: refer(kind, idOf(to)), name: mention.name };
  };
}

/** Merges one after the other, with pauses. */
function* mergedEach<Group, Entity>(
  groups: readonly Group[],
  merge: (group: Group) => Entity,
): Steps<Entity[]> {
  const merged: Entity[] = [];
  for (const group of groups) {
    merged.push(merge(group));
    yield;
  }
  return merged;
}

/** Merges records that have been linked into a catalogue that lives in memory; `files` describe its sources. */
export function* mergeCatalogue(
  links: Omit<Links, 'meaning'>,
  linker: Linker,
  files: readonly RecordFile[],
): Steps<Catalogue> {
  const films = new Shelf(yield* mergedEach(links.films, (group) => mergeFilm(group, linker)));
  const people = new Shelf(yield* mergedEach(links.named.person, mergePerson));
  const companies = new Shelf(yield* mergedEach(links.named.company, mergeCompany));
  const festivals = new Shelf(yield* mergedEach(links.named.festival, mergeFestival));
  const sources = new Map<string, SourceRecord>();
  const standings = new Map<string, Standing>();
  for (const { record, standing } of files) {
    if (record.kind !== 'source') continue;
    sources.set(record.id, record);
    standings.set(record.id, standing);
  }
  const appearances = gatherAppearances(films.entities);
  const shelves = { film: films, person: people, company: companies, festival: festivals };
  const appearancesOf = (reference: Reference) => {
    // Whom films name need not be here: in a catalogue that lies upon another they may be below.
    const entity = shelves[kindOf(reference)].get(idOf(reference));
    return appearances.get(entity?.reference ?? reference) ?? [];
  };
  // Chains of questions ask for them by the thousand.
  const filmLists = new Map<Reference, readonly Reference<'film'>[]>();
  const filmsOf = (reference: Reference) => {
    const known = filmLists.get(reference);
    if (known) return known;
    const films = [...new Set(appearancesOf(reference).map(({ film }) => film))];
    filmLists.set(reference, films);
    return films;
  };
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
    appearancesOf,
    filmsOf,
    filmCountOf: (reference) => filmsOf(reference).length,
    counts: {
      film: films.entities.length,
      person: people.entities.length,
      company: companies.entities.length,
      festival: festivals.entities.length,
      source: sources.size,
    },
    standingOf: (source) => standings.get(source) ?? 'own',
    leftApart: links.leftApart,
  };
}

/** Links and merges valid records into a catalogue that lives in memory, in steps. */
export function* buildCatalogueInSteps(
  files: readonly RecordFile[],
  reservedIds?: ReservedIdsOf,
): Steps<Catalogue> {
  const links = yield* link(files, reservedIds);
  return yield* mergeCatalogue(links, linkerOf(links), files);
}

/** The same at once. */
export function buildCatalogue(files: readonly RecordFile[]): Catalogue {
  return finish(buildCatalogueInSteps(files));
}
