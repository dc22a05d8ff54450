import type { RecordFile } from '../loading/read.ts';
import { type EntityKind, type Reference, refer } from '../reference.ts';
import type { CatalogueRecord } from '../schema/record.ts';
import type { Mention } from '../schema/values.ts';
import { Clusters } from './clusters.ts';
import { compareDirectors } from './directors.ts';
import { type FilmGroup, groupFilms, groupNamed, type NamedGroup, type PlaceOf } from './groups.ts';
import { type Identity, identitiesOf } from './identities.ts';
import { linkFilms } from './link-films.ts';
import { describeAmbiguity, linkByName, linkBySharedFilm, type NameUse } from './link-names.ts';

type NamedKind = Exclude<EntityKind, 'film'>;

/** What linking found: which records are of one thing, and whom each mention means. */
export interface Links {
  readonly films: readonly FilmGroup[];
  readonly named: Readonly<Record<NamedKind, readonly NamedGroup[]>>;
  readonly meaning: ReadonlyMap<Mention, Reference>;
  /** Sentences about what could not be told for certain. */
  readonly leftApart: readonly string[];
}

function linkKind(kind: NamedKind, records: readonly CatalogueRecord[], use: NameUse) {
  const identities = identitiesOf(kind, records);
  const clusters = new Clusters<Identity>(identities);
  return { kind, identities, clusters, ambiguities: linkByName(clusters, identities, use) };
}

function placesOf(files: readonly RecordFile[]): PlaceOf {
  const places = new Map(files.map(({ record, catalogue }, position) => [record, { catalogue, position }]));
  return (record) => places.get(record) ?? { catalogue: 0, position: 0 };
}

/**
 * Finds which records and mentions are about one thing. People come before films, since a director tells films
 * apart, and once more after them, since a shared film tells people apart.
 */
export function link(files: readonly RecordFile[]): Links {
  const records = files.map(({ record }) => record);
  const placeOf = placesOf(files);
  const people = linkKind('person', records, 'shared');
  const kinds = [
    people,
    linkKind('company', records, 'exclusive'),
    linkKind('festival', records, 'exclusive'),
  ];
  const films = linkFilms(
    records.filter((record) => record.kind === 'film'),
    compareDirectors(people.identities, people.clusters),
  );
  const filmOf = new Map(
    films.identities.map((identity) => [identity.record, films.clusters.of(identity)] as const),
  );
  const filmsOf = ({ mentions }: Identity) => [...new Set(mentions.map(({ film }) => filmOf.get(film)))];
  for (const { clusters, ambiguities } of kinds) {
    for (const ambiguity of ambiguities) linkBySharedFilm(clusters, ambiguity, filmsOf);
  }

  const meaning = new Map<Mention, Reference>();
  const named: Record<NamedKind, NamedGroup[]> = { person: [], company: [], festival: [] };
  for (const { kind, clusters } of kinds) {
    for (const { identities, group } of groupNamed(clusters, placeOf)) {
      named[kind].push(group);
      for (const { mention } of identities.flatMap(({ mentions }) => mentions)) {
        meaning.set(mention, refer(kind, group.id));
      }
    }
  }
  const ambiguous = kinds.flatMap(({ kind, clusters, ambiguities }) =>
    ambiguities.flatMap((ambiguity) => describeAmbiguity(clusters, ambiguity, kind) ?? []),
  );
  return {
    films: groupFilms(films.clusters, placeOf),
    named,
    meaning,
    leftApart: [...new Set([...films.leftApart, ...ambiguous])],
  };
}
