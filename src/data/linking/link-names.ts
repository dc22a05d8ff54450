import { groupBy } from '../group-by.ts';
import type { Clusters } from './clusters.ts';
import type { Identity } from './identities.ts';

type Cluster = readonly Identity[];

/** Bearers of one name of whom it isn't certain that they are one. */
export interface Ambiguity {
  readonly name: string;
  readonly bearers: readonly Identity[];
}

function clustersOf(clusters: Clusters<Identity>, bearers: readonly Identity[]): Cluster[] {
  return [...new Set(bearers.map((bearer) => clusters.of(bearer)))];
}

/** True when each source has at most one bearer of the name and no two contradict. */
function canOnlyBeOne(clusters: Clusters<Identity>, candidates: readonly Cluster[]): boolean {
  const sources = candidates.flatMap((cluster) => [...new Set(cluster.map((identity) => identity.source))]);
  if (new Set(sources).size < sources.length) return false;
  return candidates.every((left, index) =>
    candidates.slice(index + 1).every((right) => !clusters.contradict(left, right)),
  );
}

/**
 * Joins bearers of one name across sources where each source has exactly one and nothing contradicts, and returns
 * the rest: of two Steve McQueens neither is guessed.
 */
export function linkByName(clusters: Clusters<Identity>, identities: readonly Identity[]): Ambiguity[] {
  const byName = groupBy(
    identities.flatMap((bearer) => [...bearer.folded].map((name) => ({ name, bearer }))),
    ({ name }) => name,
  );
  const ambiguities: Ambiguity[] = [];
  for (const [name, entries] of byName) {
    const bearers = entries.map(({ bearer }) => bearer);
    const candidates = clustersOf(clusters, bearers);
    if (candidates.length < 2 || name === '') continue;
    if (!canOnlyBeOne(clusters, candidates)) ambiguities.push({ name, bearers });
    else for (const bearer of bearers.slice(1)) if (bearers[0]) clusters.join(bearers[0], bearer);
  }
  return ambiguities;
}

/**
 * Settles an ambiguity as far as shared films can: two bearers from two sources are one where each is the only
 * bearer that its source has in that film. `filmsOf` tells the films that mention a bearer, one value a film.
 */
export function linkBySharedFilm(
  clusters: Clusters<Identity>,
  { bearers }: Ambiguity,
  filmsOf: (bearer: Identity) => readonly unknown[],
): void {
  const byFilm = groupBy(
    bearers.flatMap((bearer) => filmsOf(bearer).map((film) => ({ film, bearer }))),
    ({ film }) => film,
  );
  for (const inFilm of byFilm.values()) {
    const bySource = groupBy(inFilm, ({ bearer }) => bearer.source);
    const only = [...bySource.values()].flatMap((group) => (group.length === 1 ? group : []));
    const [first, ...others] = only.map(({ bearer }) => bearer);
    for (const other of others) {
      if (first && !clusters.contradict(clusters.of(first), clusters.of(other))) clusters.join(first, other);
    }
  }
}

/** A sentence about a name whose bearers stayed apart; undefined once they are one. */
export function describeAmbiguity(
  clusters: Clusters<Identity>,
  { bearers }: Ambiguity,
  kind: string,
): string | undefined {
  const apart = clustersOf(clusters, bearers);
  if (apart.length < 2) return undefined;
  const name = [...(bearers[0]?.names ?? [])][0] ?? '';
  const sources = [...new Set(bearers.map((bearer) => bearer.source))].join(', ');
  return `${name}: ${apart.length} ${kind} records of this name were left apart (${sources}); say sameAs where they are one.`;
}
