import type { Catalogue } from '../../data/catalogue.ts';
import type { Found } from '../../data/found.ts';
import type { Query } from '../query.ts';
import { type Evaluation, type EvaluationOptions, startEvaluation } from './evaluation.ts';
import { gather } from './gather.ts';
import { foundOf } from './groups.ts';
import { inOrder } from './order.ts';

/** The answers to a query within an evaluation, in order. */
export function answersTo(query: Query, ev: Evaluation): Found[] {
  return inOrder(gather(query, ev), query, ev).map(foundOf);
}

/**
 * What the catalogue has for a query, each value once with all sources that say it: as recorded where all are facts of one thing;
 * else those that are said of the most things first, then the most known. Values of films are looked for among
 * `filmsValued`, so that not every film need be read.
 */
export function evaluate(query: Query, catalogue: Catalogue, options: EvaluationOptions): Found[] {
  return answersTo(query, startEvaluation(catalogue, options));
}
