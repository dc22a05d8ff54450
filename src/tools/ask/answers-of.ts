import type { Catalogue } from '../../data/catalogue.ts';
import type { Answer } from '../../questions/answer.ts';
import type { Unit } from '../../questions/query.ts';
import { en } from '../../replies/wording/en.ts';
import { namesApart } from './names-apart.ts';

/** An answer to a question that was followed. */
export type Followed = Exclude<Answer, { readonly outcome: 'not followed' }>;

/** The unit in which a value was asked for; undefined where any will do. */
export function unitOf({ question }: Followed): Unit | undefined {
  return question.asks === 'which' ? question.unit : undefined;
}

/**
 * What answers a question, for whoever compares it with something else: a number where it was asked for, `Yes` or `No` to
 * what can be answered so, else names and values in words, in order, each once. None where the records have no answer, or
 * the question was not followed.
 */
export function answersOf(answer: Answer, catalogue: Catalogue): string[] {
  if (answer.outcome !== 'answered') return [];
  const { verdict, count, found } = answer.result;
  if (verdict !== undefined) return [en.answers.verdict[verdict]];
  return count === undefined ? [...new Set(namesApart(found, catalogue, unitOf(answer)))] : [String(count)];
}
