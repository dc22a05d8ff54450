import type { Catalogue } from '../../../src/data/catalogue.ts';
import { calledAt } from '../../../src/data/names.ts';
import { kindOf, type Reference } from '../../../src/data/reference.ts';
import type { Result } from '../../../src/questions/answer.ts';
import { evaluate } from '../../../src/questions/evaluate/evaluate.ts';
import type { EvaluationOptions } from '../../../src/questions/evaluate/evaluation.ts';
import { resultOf } from '../../../src/questions/evaluate/result.ts';
import type { Condition, Measure, Query, Question } from '../../../src/questions/query.ts';
import type { RelationName } from '../../../src/questions/relations/relation.ts';
import { foundInWords } from '../relations/in-words.ts';

/** A query for what is named by references. */
export function the(first: Reference, ...others: readonly Reference[]): Query {
  return { op: 'entities', kind: kindOf(first), references: [first, ...others], typed: first };
}

export function facts(of: Query, relation: RelationName, ...where: readonly Condition[]): Query {
  return { op: 'facts', of, relation, where, apart: false };
}

export function holders(of: Query, relation: RelationName, ...where: readonly Condition[]): Query {
  return { op: 'holders', of, relation, where, apart: false };
}

/** The same step, never back to where its chain started. */
export function apart(query: Query): Query {
  return query.op === 'facts' || query.op === 'holders' ? { ...query, apart: true } : query;
}

export function valued(relation: RelationName, condition: Condition): Query {
  return { op: 'valued', relation, condition };
}

export function common(...of: readonly Query[]): Query {
  return { op: 'common', of };
}

export function extreme(of: Query, measure: Measure, end: 'least' | 'most'): Query {
  return { op: 'extreme', of, measure, end };
}

export const place = (text: string): Condition => ({ by: 'place', text });
export const words = (text: string): Condition => ({ by: 'words', text });
export const part = (text: string): Condition => ({ by: 'part', text });
export const years = (least: number, most = least): Condition => ({ by: 'years', range: { least, most } });
export const entity = (...references: readonly Reference[]): Condition => ({ by: 'entity', references });

/** Every film may have a value: what an index leaves out can then only be too much. */
export function scanning(catalogue: Catalogue, leaveOutStart = false): EvaluationOptions {
  return {
    leaveOutStart,
    *filmsValued() {
      for (const { reference } of catalogue.films()) yield reference;
    },
  };
}

/** The answers to a query, a line each. */
export function answers(catalogue: Catalogue, query: Query): string[] {
  return evaluate(query, catalogue, scanning(catalogue)).map((found) => foundInWords(found, catalogue));
}

/** What only its name or value is told of, a line each. */
export function called(catalogue: Catalogue, query: Query): string[] {
  return evaluate(query, catalogue, scanning(catalogue)).map(({ value }) =>
    value.is === 'entity'
      ? calledAt(catalogue, value.reference)
      : foundInWords({ value, details: {}, sources: [] }, catalogue),
  );
}

/** A result with its findings in words. */
export function result(catalogue: Catalogue, question: Question) {
  const { found, instead, ...rest }: Result = resultOf(question, catalogue, scanning(catalogue));
  const inWords = (all: Result['found']) => all.map((each) => foundInWords(each, catalogue));
  return { ...rest, found: inWords(found), instead: inWords(instead) };
}
