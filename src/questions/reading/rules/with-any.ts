import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import type { Read, RelationMeaning, SetMeaning, ThingsMeaning } from '../meaning.ts';
import { narrowed } from '../queries.ts';

/** What most films have none of. */
const OF_SOME_FILMS: readonly RelationName[] = ['award', 'nomination', 'home video', 'reviewer'];

function filmsOfSome({ names, where }: RelationMeaning): Query | undefined {
  const [relation, ...more] = names;
  if (!relation || more.length > 0 || where.length > 0 || !OF_SOME_FILMS.includes(relation)) return undefined;
  return { op: 'valued', relation, condition: { by: 'anything' } };
}

/** *Films that won a prize*: those of which there is one at all. */
export function filmsWithAny(relation: RelationMeaning, things: ThingsMeaning): Read[] {
  const films = things.kind === 'film' ? filmsOfSome(relation) : undefined;
  return films ? [{ meaning: { ...things, filters: [...things.filters, films] }, cost: 0.45 }] : [];
}

/** *Films about Mozart that won a prize*. */
export function andWithAny(relation: RelationMeaning, set: SetMeaning): Read[] {
  const films = set.kinds.includes('film') && !set.isNamed ? filmsOfSome(relation) : undefined;
  return films ? [{ meaning: { ...set, query: narrowed(set.query, [films]) }, cost: 0.1 }] : [];
}
