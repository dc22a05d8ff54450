import { entityAt } from '../catalogue.ts';
import { NOTHING_RESERVED, type ReservedIdsOf } from '../linking/assign-ids.ts';
import type { FilmGroup, NamedGroup } from '../linking/groups.ts';
import { type Links, link } from '../linking/link.ts';
import type { RecordFile } from '../loading/read.ts';
import { mergeCatalogue } from '../memory-catalogue.ts';
import type { Linker } from '../merging/film.ts';
import { type EntityKind, idOf, kindOf, type NamedKind, type Reference, refer } from '../reference.ts';
import type { FilmRecord } from '../schema/film.ts';
import { mentionsIn } from '../schema/mentions.ts';
import type { CatalogueRecord } from '../schema/record.ts';
import type { Mention } from '../schema/values.ts';
import type { Steps } from '../steps.ts';
import type { Base } from './base.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { type Replaced, StackedCatalogue } from './stacked-catalogue.ts';

/**
 * Puts further records on a catalogue that was linked before, by the same rules as if all were linked together: what they
 * may mean of it is linked with them, and the rest stays where it is. Two films of the base become one by a record that
 * is of both, not by what is learnt of their directors: else all of their films would have to be gone through. Ids that
 * the base has stay its own, even beside an earlier catalogue, since nobody could find what they meant any more.
 */
export function* stack(
  base: Base,
  files: readonly RecordFile[],
  reservedIds: ReservedIdsOf = NOTHING_RESERVED,
): Steps<StackedCatalogue> {
  const neighbours = neighboursOf(files, base);
  yield;
  const reserved = (kind: EntityKind) => [
    { catalogue: base.place, has: (id: string) => entityAt(base.catalogue, refer(kind, id)) !== undefined },
    ...reservedIds(kind),
  ];
  const links = yield* link(inOrder([...files, ...neighbours.files]), reserved);
  const told = toldBy(files, links);
  const replaced = replacedBy(told, neighbours);
  const linker = linkerOf(files, links, replaced);
  const upper = yield* mergeCatalogue(
    { ...told, films: told.films.map((group) => withWhole(group, neighbours)) },
    linker,
    files,
  );
  return new StackedCatalogue(upper, base.catalogue, replaced, linker);
}

function inOrder(files: readonly RecordFile[]): RecordFile[] {
  return [...files].sort((one, other) => one.catalogue - other.catalogue);
}

type Told = Omit<Links, 'meaning'>;

/** The entities that the files say something of, be it only their names. */
function toldBy(files: readonly RecordFile[], links: Links): Told {
  const own = new Set<CatalogueRecord>(files.map(({ record }) => record));
  const meant = new Set(mentionsOf(files).map((mention) => links.meaning.get(mention)));
  const isTold = (kind: NamedKind) => (group: NamedGroup) =>
    meant.has(refer(kind, group.id)) || group.records.some((record) => own.has(record));
  return {
    films: links.films.filter(({ records }) => records.some((record) => own.has(record))),
    named: {
      person: links.named.person.filter(isTold('person')),
      company: links.named.company.filter(isTold('company')),
      festival: links.named.festival.filter(isTold('festival')),
    },
    leftApart: links.leftApart,
  };
}

function mentionsOf(files: readonly RecordFile[]): Mention[] {
  return files.flatMap(({ record }) =>
    record.kind === 'film' ? mentionsIn(record).map(({ mention }) => mention) : [],
  );
}

/** What of the base the files say something of, too. */
function replacedBy({ films, named }: Told, neighbours: Neighbours): Replaced {
  const below = new Set<CatalogueRecord>(neighbours.files.map(({ record }) => record));
  // All records of an entity below name its first id; one that keeps an alias has that for its own.
  const idsBelow = (group: FilmGroup | NamedGroup) =>
    group.records.flatMap((record) => (below.has(record) ? (record.sameAs?.[0] ?? record.id ?? []) : []));
  const pairs = (kind: EntityKind, groups: readonly (FilmGroup | NamedGroup)[]) =>
    groups.flatMap((group) =>
      idsBelow(group).map((id): [Reference, Reference] => [refer(kind, id), refer(kind, group.id)]),
    );
  return new Map([
    ...pairs('film', films),
    ...pairs('person', named.person),
    ...pairs('company', named.company),
    ...pairs('festival', named.festival),
  ]);
}

/** Mentions of the files mean what was linked; those of the base what their ids say, or what has taken its place. */
function linkerOf(files: readonly RecordFile[], links: Links, replaced: Replaced): Linker {
  const own = new Set(mentionsOf(files));
  return (kind, mention) => {
    const below = mention.id === undefined ? undefined : refer(kind, mention.id);
    const to = own.has(mention) ? links.meaning.get(mention) : ((below && replaced.get(below)) ?? below);
    if (!to || kindOf(to) !== kind) throw new Error(`The ${kind} "${mention.name}" was not linked.`);
    return { to: refer(kind, idOf(to)), name: mention.name };
  };
}

function withWhole(group: FilmGroup, { whole }: Neighbours): FilmGroup {
  const wholeOf = (record: FilmRecord) => whole.get(record) ?? record;
  return { ...group, records: group.records.map(wholeOf) };
}
