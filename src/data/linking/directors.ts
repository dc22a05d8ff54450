import type { FilmRecord } from '../schema/film.ts';
import type { Clusters } from './clusters.ts';
import type { Identity } from './identities.ts';

/** Whether two records name a director in common; unknown where one of them names none. */
export type DirectorComparison = (left: FilmRecord, right: FilmRecord) => 'same' | 'different' | 'unknown';

/** Compares directors by what linking has found so far: one person, or one name that nothing contradicts. */
export function compareDirectors(
  people: readonly Identity[],
  clusters: Clusters<Identity>,
): DirectorComparison {
  const identityOf = new Map(
    people.flatMap((identity) => identity.mentions.map(({ mention }) => [mention, identity])),
  );
  const directorsOf = ({ credits = [] }: FilmRecord): Identity[] =>
    credits.flatMap(({ role, person }) => (role === 'director' ? (identityOf.get(person) ?? []) : []));
  const areOne = (left: Identity, right: Identity): boolean => {
    const [leftCluster, rightCluster] = [clusters.of(left), clusters.of(right)];
    if (leftCluster === rightCluster) return true;
    const names = new Set(leftCluster.flatMap(({ folded }) => [...folded]));
    const shareName = rightCluster.some(({ folded }) => [...folded].some((name) => names.has(name)));
    return shareName && !clusters.contradict(leftCluster, rightCluster);
  };
  return (left, right) => {
    const [leftDirectors, rightDirectors] = [directorsOf(left), directorsOf(right)];
    if (leftDirectors.length === 0 || rightDirectors.length === 0) return 'unknown';
    const shared = leftDirectors.some((one) => rightDirectors.some((other) => areOne(one, other)));
    return shared ? 'same' : 'different';
  };
}
