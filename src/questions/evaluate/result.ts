import type { Catalogue } from '../../data/catalogue.ts';
import type { Found } from '../../data/found.ts';
import type { Result } from '../answer.ts';
import type { Query, Question } from '../query.ts';
import { compare } from './compare.ts';
import { answersTo } from './evaluate.ts';
import { type Evaluation, type EvaluationOptions, startEvaluation } from './evaluation.ts';
import { extremeOf } from './extreme.ts';
import { gather } from './gather.ts';
import { foundOf } from './groups.ts';
import { inOrder } from './order.ts';
import { insteadOf, whether } from './whether.ts';

/** Those at an end, with what they measure in `instead`. */
function ordered(query: Extract<Query, { op: 'extreme' }>, ev: Evaluation): Result {
  const { groups, base, measures } = extremeOf(gather(query.of, ev), query.measure, query.end, ev);
  return { found: inOrder(groups, query, ev).map(foundOf), base, instead: measures };
}

function which(query: Query, ev: Evaluation): Result {
  if (query.op === 'extreme') return ordered(query, ev);
  const found = answersTo(query, ev);
  return { found, base: ev.bases.at(-1), instead: found.length > 0 ? [] : insteadOf(query, ev) };
}

/** The number that findings are themselves, as that of viewers; undefined where sources give several. */
function numberIn(found: readonly Found[]): number | undefined {
  const numbers = new Set(found.map(({ value }) => (value.is === 'number' ? value.number : undefined)));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

function isNumber({ value }: Found): boolean {
  return value.is === 'number';
}

/**
 * How many answers there are; where these are numbers themselves, as of viewers or votes, that number, if it is one. Nothing
 * recorded is not none.
 */
function howMany(query: Query, ev: Evaluation): Result {
  const result = which(query, ev);
  const count = result.found.some(isNumber) ? numberIn(result.found) : result.found.length || undefined;
  return { ...result, count };
}

function whetherAny(query: Query, ev: Evaluation): Result {
  const result = which(query, ev);
  return { ...result, verdict: result.found.length > 0 ? 'yes' : undefined };
}

/**
 * What the catalogue has to say to a question. Where nothing is found, `instead` has what the records list of the same things
 * without the conditions; of things at an end and of things compared it has what they measure.
 */
export function resultOf(question: Question, catalogue: Catalogue, options: EvaluationOptions): Result {
  const ev = startEvaluation(catalogue, options);
  switch (question.asks) {
    case 'which':
      return which(question.query, ev);
    case 'how many':
      return howMany(question.query, ev);
    case 'whether any':
      return whetherAny(question.query, ev);
    case 'whether':
      return { ...whether(question.query, question.expected, ev), base: ev.bases.at(-1) };
    case 'compare':
      return compare(question, ev);
  }
}
