import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import type { Meaning, Read, RelationMeaning, SetMeaning } from '../meaning.ts';
import { thingsAgain } from './marking.ts';

/** The innermost step of a chain back to films: whose films, and by what. */
function filmsOfSomebody(query: Query): Extract<Query, { op: 'holders' }> | undefined {
  if (query.op === 'holders') return query;
  if (query.op === 'common') return query.of[0] && filmsOfSomebody(query.of[0]);
  return undefined;
}

/** Films that somebody made, *together*: with whom. */
function togetherWithSet(set: SetMeaning): Read[] {
  const films = filmsOfSomebody(set.query);
  // Of several who did something together it is said already.
  if (set.query.op === 'common' && set.query.of.length > 1 && films) return [{ meaning: set, cost: 0.02 }];
  if (!films) return [];
  const query: Query = { op: 'facts', of: set.query, relation: films.relation, where: [], apart: true };
  return [
    { meaning: { is: 'set', kinds: ['person'], query, isNamed: false, via: films.relation }, cost: 0.1 },
  ];
}

/** Somebody *together*, of whom nothing more is said: with whom they worked. */
function togetherWithNamed(set: SetMeaning): Read[] {
  if (!set.isNamed || !set.kinds.includes('person')) return [];
  const relations: readonly RelationName[] = set.via ? [set.via] : ['performer', 'anybody'];
  return relations.map((relation, at) => {
    const films: Query = { op: 'holders', of: set.query, relation, where: [], apart: true };
    const query: Query = { op: 'facts', of: films, relation, where: [], apart: true };
    const meaning: SetMeaning = { is: 'set', kinds: ['person'], query, isNamed: false, via: relation };
    return { meaning, cost: 0.3 + 0.1 * at };
  });
}

/** *Co-wrote*, *acted together*. */
function fellow(relation: RelationMeaning): Read[] {
  return relation.isShared ? [] : [{ meaning: { ...relation, isFellow: true }, cost: 0 }];
}

/** What *together* says of what stands beside it. */
export function togetherWith(meaning: Meaning): Read[] {
  switch (meaning.is) {
    case 'relation':
      return fellow(meaning);
    case 'set':
      return [...togetherWithSet(meaning), ...togetherWithNamed(meaning)];
    case 'together':
      return [{ meaning, cost: 0 }];
    case 'pair':
      return [{ meaning: { ...meaning, isTogether: true }, cost: 0 }];
    default:
      return thingsAgain({ is: 'together' }, meaning);
  }
}
