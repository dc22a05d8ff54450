import type { RelationName } from '../relations/relation.ts';
import type { Manner } from './manner.ts';
import type { SetMeaning } from './meaning.ts';
import { type Completed, which } from './whole-question.ts';

/** What is recorded as a number. */
export const NUMBERS: readonly RelationName[] = [
  'viewers',
  'votes',
  'budget',
  'box office',
  'length',
  'rating',
];

/** How many there are, or the number that is recorded. */
export function howMany({ query, isNamed }: SetMeaning, { unit }: Manner): Completed[] {
  if (isNamed) return [];
  if (query.op === 'facts' && NUMBERS.includes(query.relation)) {
    return [{ question: which(query, unit), cost: 0 }];
  }
  return [{ question: { asks: 'how many', query }, cost: 0 }];
}
