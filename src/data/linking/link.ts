import type { RecordFile } from '../loading/read.ts';
import { type EntityKind, type Reference, refer } from '../reference.ts';
import type { FilmRecord } from '../schema/film.ts';
import type { CatalogueRecord } from '../schema/record.ts';
import type { Mention } from '../schema/values.ts';
import { type AssignedId, assignIds, type IdCandidate, slugOf } from './assign-ids.ts';
import { Clusters } from './clusters.ts';
import { type Identity, identitiesOf, type NamedRecord } from './identities.ts';
import { linkFilms } from './link-films.ts';
import { describeAmbiguity, linkByName, linkBySharedFilm } from './link-names.ts';

/** The records of one film, in their catalogues' order. */
export interface FilmGroup extends AssignedId {
  readonly records: readonly FilmRecord[];
}

/** The records and mentions of one person, company or festival, in their catalogues' order. */
export interface NamedGroup extends AssignedId {
  readonly records: readonly NamedRecord[];
  readonly mentions: readonly { readonly source: string; readonly name: string }[];
}

export interface Links {
  readonly films: readonly FilmGroup[];
  readonly named: Readonly<Record<NamedKind, readonly NamedGroup[]>>;
  /** Whom each mention means. */
  readonly meaning: ReadonlyMap<Mention, Reference>;
  readonly leftApart: readonly string[];
}

type NamedKind = Exclude<EntityKind, 'film'>;
type CatalogueOf = (record: CatalogueRecord) => number;

function directorKeys(people: readonly Identity[], clusters: Clusters<Identity>) {
  const identityOf = new Map(
    people.flatMap((identity) => identity.mentions.map(({ mention }) => [mention, identity])),
  );
  return (record: FilmRecord): string[] =>
    (record.credits ?? [])
      .filter((credit) => credit.role === 'director')
      .flatMap((credit) => {
        const identity = identityOf.get(credit.person);
        return identity ? clusters.of(identity).flatMap((bearer) => [...bearer.folded]) : [];
      });
}

function recordCandidate(
  record: FilmRecord | NamedRecord,
  name: string,
  catalogueOf: CatalogueOf,
): IdCandidate {
  return { id: record.id ?? slugOf(name), given: record.id !== undefined, catalogue: catalogueOf(record) };
}

function filmName({ titles, year }: FilmRecord): string {
  return `${titles.find(({ kind }) => kind !== 'misspelling')?.text ?? ''} ${year ?? ''}`;
}

function namedCandidates(cluster: readonly Identity[], catalogueOf: CatalogueOf): IdCandidate[] {
  return cluster.flatMap((identity) => [
    ...identity.records.map((record) => recordCandidate(record, record.names[0]?.text ?? '', catalogueOf)),
    ...identity.mentions.map(({ film, mention }) => ({
      id: slugOf(mention.name),
      given: false,
      catalogue: catalogueOf(film),
    })),
  ]);
}

function groupNamed(
  clusters: Clusters<Identity>,
  catalogueOf: CatalogueOf,
): [readonly Identity[], NamedGroup][] {
  const ordered = [...clusters.all()].map((cluster) => [...cluster].sort((a, b) => a.order - b.order));
  const ids = assignIds(ordered.map((cluster) => namedCandidates(cluster, catalogueOf)));
  return ordered.map((cluster, index) => [
    cluster,
    {
      id: ids[index]?.id ?? '',
      aliases: ids[index]?.aliases ?? [],
      records: cluster.flatMap((identity) => identity.records),
      mentions: cluster.flatMap((identity) =>
        identity.mentions.map(({ mention }) => ({ source: identity.source, name: mention.name })),
      ),
    },
  ]);
}

function linkKind(kind: NamedKind, records: readonly CatalogueRecord[]) {
  const identities = identitiesOf(kind, records);
  const clusters = new Clusters<Identity>(identities);
  return { kind, identities, clusters, ambiguities: linkByName(clusters, identities) };
}

/**
 * Finds which records and mentions are about one thing. People come before films, since a director tells films
 * apart, and once more after them, since a shared film tells people apart.
 */
export function link(files: readonly RecordFile[]): Links {
  const catalogues = new Map(files.map(({ record, catalogue }) => [record, catalogue]));
  const catalogueOf: CatalogueOf = (record) => catalogues.get(record) ?? 0;
  const records = files.map(({ record }) => record);
  const positions = new Map(records.map((record, position) => [record, position]));
  const kinds = (['person', 'company', 'festival'] as const).map((kind) => linkKind(kind, records));
  const people = kinds[0];
  const films = linkFilms(
    records.filter((record) => record.kind === 'film'),
    people ? directorKeys(people.identities, people.clusters) : () => [],
  );
  const filmOf = new Map(
    films.identities.map((identity) => [identity.record, films.clusters.of(identity)] as const),
  );
  const filmsOf = (bearer: Identity) => [...new Set(bearer.mentions.map(({ film }) => filmOf.get(film)))];
  for (const { clusters, ambiguities } of kinds) {
    for (const ambiguity of ambiguities) linkBySharedFilm(clusters, ambiguity, filmsOf);
  }

  const meaning = new Map<Mention, Reference>();
  const named: Record<NamedKind, NamedGroup[]> = { person: [], company: [], festival: [] };
  for (const { kind, clusters } of kinds) {
    for (const [cluster, group] of groupNamed(clusters, catalogueOf)) {
      named[kind].push(group);
      for (const { mention } of cluster.flatMap((identity) => identity.mentions)) {
        meaning.set(mention, refer(kind, group.id));
      }
    }
  }
  const ambiguous = kinds.flatMap(({ kind, clusters, ambiguities }) =>
    ambiguities.flatMap((ambiguity) => describeAmbiguity(clusters, ambiguity, kind) ?? []),
  );
  return {
    films: groupFilms(films, (record) => positions.get(record) ?? 0, catalogueOf),
    named,
    meaning,
    leftApart: [...new Set([...films.leftApart, ...ambiguous])],
  };
}

function groupFilms(
  { clusters }: ReturnType<typeof linkFilms>,
  positionOf: (record: FilmRecord) => number,
  catalogueOf: CatalogueOf,
): FilmGroup[] {
  const groups = [...clusters.all()].map((cluster) =>
    cluster.map(({ record }) => record).sort((a, b) => positionOf(a) - positionOf(b)),
  );
  const ids = assignIds(
    groups.map((group) => group.map((record) => recordCandidate(record, filmName(record), catalogueOf))),
  );
  return groups.map((records, index) => ({
    id: ids[index]?.id ?? '',
    aliases: ids[index]?.aliases ?? [],
    records,
  }));
}
