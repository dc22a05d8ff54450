import type { Query, Question, Unit } from '../query.ts';

/** A whole question with what it costs to understand it so. */
export interface Completed {
  readonly question: Question;
  readonly cost: number;
}

/** Which things or values a query gives, in a unit where one is wanted. */
export function which(query: Query, unit?: Unit | undefined): Question {
  return { asks: 'which', query, ...(unit && { unit }) };
}
