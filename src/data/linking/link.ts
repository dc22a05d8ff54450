import type { RecordFile } from '../loading/read.ts';
import { STANDINGS } from '../loading/standing.ts';
import { type NamedKind, type Reference, refer } from '../reference.ts';
import type { Mention } from '../schema/values.ts';
import type { Steps } from '../steps.ts';
import { NOTHING_RESERVED, type ReservedIdsOf } from './assign-ids.ts';
import { byCatalogue, Clusters } from './clusters.ts';
import { compareDirectors } from './directors.ts';
import { type FilmGroup, groupFilms, groupNamed, type NamedGroup, type PlaceOf } from './groups.ts';
import { type Identity, identitiesOf } from './identities.ts';
import { linkFilms } from './link-films.ts';
import {
  type Ambiguity,
  describeAmbiguity,
  linkByName,
  linkBySharedFilm,
  type NameUse,
} from './link-names.ts';

/** What linking found: which records are of one thing, and whom each mention means. */
export interface Links {
  readonly films: readonly FilmGroup[];
  readonly named: Readonly<Record<NamedKind, readonly NamedGroup[]>>;
  readonly meaning: ReadonlyMap<Mention, Reference>;
  /** Sentences about what could not be told for certain. */
  readonly leftApart: readonly string[];
}

/** Links catalogue by catalogue, so that what a later one says undoes nothing that earlier ones agree on. */
function linkKind(kind: NamedKind, files: readonly RecordFile[], use: NameUse) {
  const identities = identitiesOf(kind, files);
  const clusters = new Clusters<Identity>();
  const admitted: Identity[] = [];
  let ambiguities: Ambiguity[] = [];
  for (const items of byCatalogue(identities)) {
    clusters.admit(items);
    // One by one: a call takes no more than some hundred thousand arguments.
    for (const item of items) admitted.push(item);
    ambiguities = linkByName(clusters, admitted, use);
  }
  return { kind, identities, clusters, ambiguities };
}

function placesOf(files: readonly RecordFile[]): PlaceOf {
  const inOrder = [...files].sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
  const places = new Map(inOrder.map(({ record, catalogue }, position) => [record, { catalogue, position }]));
  return (record) => places.get(record) ?? { catalogue: 0, position: 0 };
}

/**
 * Finds which records and mentions are about one thing. People come before films, since a director tells films
 * apart, and once more after them, since a shared film tells people apart.
 */
export function* link(
  files: readonly RecordFile[],
  reservedIds: ReservedIdsOf = NOTHING_RESERVED,
): Steps<Links> {
  const placeOf = placesOf(files);
  const people = linkKind('person', files, 'shared');
  yield;
  const kinds = [people, linkKind('company', files, 'exclusive'), linkKind('festival', files, 'exclusive')];
  yield;
  const films = linkFilms(files, compareDirectors(people.identities, people.clusters));
  yield;
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
    for (const { identities, group } of groupNamed(clusters, placeOf, reservedIds(kind))) {
      named[kind].push(group);
      for (const { mention } of identities.flatMap(({ mentions }) => mentions)) {
        meaning.set(mention, refer(kind, group.id));
      }
    }
    yield;
  }
  const ambiguous = kinds.flatMap(({ kind, clusters, ambiguities }) =>
    ambiguities.flatMap((ambiguity) => describeAmbiguity(clusters, ambiguity, kind) ?? []),
  );
  return {
    films: groupFilms(films.clusters, placeOf, reservedIds('film')),
    named,
    meaning,
    leftApart: [...new Set([...films.leftApart, ...ambiguous])],
  };
}
