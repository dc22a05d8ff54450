import { groupBy } from '../group-by.ts';
import type { Clusters } from './clusters.ts';
import type { Identity } from './identities.ts';

type Cluster = readonly Identity[];

/** Bearers of one name of whom it isn't certain that they are one. */
export interface Ambiguity {
  readonly name: string;
  readonly bearers: readonly Identity[];
}

/** Whether a name is borne by many, as people's are, or registered by one, as companies' and festivals' are. */
export type NameUse = 'shared' | 'exclusive';

function clustersOf(clusters: Clusters<Identity>, bearers: readonly Identity[]): Cluster[] {
  return [...new Set(bearers.map((bearer) => clusters.of(bearer)))];
}

/** Whether some source knows two of them, and so tells them apart. */
function someSourceTellsApart(candidates: readonly Cluster[]): boolean {
  const sources = candidates.flatMap((cluster) => [...new Set(cluster.map((identity) => identity.source))]);
  return new Set(sources).size < sources.length;
}

/**
 * Joins bearers of one name across sources where nothing contradicts and, for people, each source has exactly one;
 * returns the rest: of two Steve McQueens neither is guessed.
 */
export function linkByName(
  clusters: Clusters<Identity>,
  identities: readonly Identity[],
  use: NameUse,
): Ambiguity[] {
  const canBeOne = (candidates: readonly Cluster[]) =>
    clusters.agree(candidates) && (use === 'exclusive' || !someSourceTellsApart(candidates));
  const byName = groupBy(
    identities.flatMap((bearer) => [...bearer.folded].map((name) => ({ name, bearer }))),
    ({ name }) => name,
  );
  const groups = [...byName]
    .map(([name, entries]) => ({ name, bearers: entries.map(({ bearer }) => bearer) }))
    .filter(({ name, bearers }) => name !== '' && clustersOf(clusters, bearers).length > 1);
  const clear = groups.filter(({ bearers }) => canBeOne(clustersOf(clusters, bearers)));
  const pairs = clear.flatMap(({ bearers }) =>
    bearers.slice(1).flatMap((bearer) => (bearers[0] ? [[bearers[0], bearer] as const] : [])),
  );
  clusters.joinGroups(pairs, canBeOne);
  return groups.filter(({ bearers }) => clustersOf(clusters, bearers).length > 1);
}

/**
 * Settles an ambiguity as far as shared films can: the bearers who are their sources' only ones in a film are one,
 * unless they contradict. `filmsOf` tells the films that mention a bearer, one value a film.
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
    if (!first || !clusters.agree(clustersOf(clusters, [first, ...others]))) continue;
    for (const other of others) clusters.join(first, other);
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
  const sources = [...new Set(bearers.map((bearer) => bearer.source))];
  // A source that gives each an id knows that they are several.
  const hasId = ({ ids, externalIds }: Identity) => ids.size + externalIds.size > 0;
  if (sources.length < 2 && bearers.every(hasId)) return undefined;
  return `${name}: ${apart.length} ${kind} records of this name were left apart (${sources.join(', ')}); say sameAs where they are one.`;
}
