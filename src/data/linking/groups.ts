import type { FilmRecord } from '../schema/film.ts';
import type { CatalogueRecord } from '../schema/record.ts';
import type { Mention } from '../schema/values.ts';
import { type AssignedId, assignIds, type IdCandidate, type ReservedIds, slugOf } from './assign-ids.ts';
import type { Clusters } from './clusters.ts';
import type { Identity, NamedRecord } from './identities.ts';
import type { FilmIdentity } from './link-films.ts';

/** The records of one film, in the order in which their words stand on a card. */
export interface FilmGroup extends AssignedId {
  readonly records: readonly FilmRecord[];
}

/** The records and mentions of one person, company or festival. */
export interface NamedGroup extends AssignedId {
  readonly records: readonly NamedRecord[];
  readonly mentions: readonly { readonly source: string; readonly name: string }[];
  readonly externalIds: readonly string[];
  /** Every source that knows it, in the order in which their words stand on a card. */
  readonly sources: readonly string[];
}

/** Where a record stands among all. */
interface Place {
  /** Which catalogue it comes from; the first that knows a thing gives it its id. */
  readonly catalogue: number;
  /** Whose words stand first: a club's own, then what is built in, then what was imported; each in the records' order. */
  readonly position: number;
}
export type PlaceOf = (record: CatalogueRecord) => Place;

function idsOf(
  candidates: readonly (readonly IdCandidate[])[],
  reserved: readonly ReservedIds[],
): (index: number) => AssignedId {
  const ids = assignIds(candidates, reserved);
  return (index) => ids[index] ?? { id: 'unnamed', aliases: [] };
}

/** The id that is made for a record that gives none, from its title or name. */
export function madeIdOf(record: FilmRecord | NamedRecord): string {
  return slugOf(record.kind === 'film' ? nameForId(record) : (record.names[0]?.text ?? ''));
}

/** The ids that a record gives or refers to; where it gives none, one made from a name. */
function candidates(record: FilmRecord | NamedRecord, { catalogue }: Place): IdCandidate[] {
  const ids = [...(record.id === undefined ? [] : [record.id]), ...(record.sameAs ?? [])];
  const given = ids.map((id) => ({ id, given: true, catalogue }));
  return record.id === undefined ? [...given, { id: madeIdOf(record), given: false, catalogue }] : given;
}

function nameForId({ titles, year }: FilmRecord): string {
  return `${titles.find(({ kind }) => kind !== 'misspelling')?.text ?? ''} ${year ?? ''}`;
}

/** Groups the records of each film and gives it its id. */
export function groupFilms(
  clusters: Clusters<FilmIdentity>,
  placeOf: PlaceOf,
  reserved: readonly ReservedIds[],
): FilmGroup[] {
  const groups = [...clusters.all()].map((cluster) =>
    cluster
      .map(({ record }) => record)
      .sort((left, right) => placeOf(left).position - placeOf(right).position),
  );
  const idOf = idsOf(
    groups.map((records) => records.flatMap((record) => candidates(record, placeOf(record)))),
    reserved,
  );
  return groups.map((records, index) => ({ ...idOf(index), records }));
}

function mentionCandidates({ id, name }: Mention, { catalogue }: Place): IdCandidate[] {
  const made = { id: slugOf(name), given: false, catalogue };
  return id === undefined ? [made] : [{ id, given: true, catalogue }, made];
}

function namedCandidates(cluster: readonly Identity[], placeOf: PlaceOf): IdCandidate[] {
  return cluster.flatMap((identity) => [
    ...identity.records.flatMap((record) => candidates(record, placeOf(record))),
    ...identity.mentions.flatMap(({ film, mention }) => mentionCandidates(mention, placeOf(film))),
  ]);
}

function sourcesOf(cluster: readonly Identity[], placeOf: PlaceOf): string[] {
  const voices = cluster.flatMap(({ source, records, mentions }) =>
    [...records, ...mentions.map(({ film }) => film)].map((record) => ({
      source,
      at: placeOf(record).position,
    })),
  );
  return [...new Set(voices.sort((a, b) => a.at - b.at).map(({ source }) => source))];
}

/** Groups all that is said of each person, company or festival and gives it its id. */
export function groupNamed(
  clusters: Clusters<Identity>,
  placeOf: PlaceOf,
  reserved: readonly ReservedIds[],
): { readonly identities: readonly Identity[]; readonly group: NamedGroup }[] {
  const ordered = [...clusters.all()].map((cluster) => [...cluster].sort((a, b) => a.order - b.order));
  const idOf = idsOf(
    ordered.map((cluster) => namedCandidates(cluster, placeOf)),
    reserved,
  );
  return ordered.map((identities, index) => ({
    identities,
    group: {
      ...idOf(index),
      records: identities
        .flatMap(({ records }) => records)
        .sort((left, right) => placeOf(left).position - placeOf(right).position),
      mentions: identities.flatMap(({ source, mentions }) =>
        mentions.map(({ mention }) => ({ source, name: mention.name })),
      ),
      externalIds: [...new Set(identities.flatMap(({ externalIds }) => [...externalIds]))],
      sources: sourcesOf(identities, placeOf),
    },
  }));
}
