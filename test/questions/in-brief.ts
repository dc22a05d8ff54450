import { type Catalogue, entityAt } from '../../src/data/catalogue.ts';
import { calledAt } from '../../src/data/names.ts';
import type { Reference } from '../../src/data/reference.ts';
import type { Condition, Expected, Query, Question, Range } from '../../src/questions/query.ts';

/**
 * Questions in a short notation, so that a table of them can be read: `director(The Voice)` is its directors,
 * `films[director](Alexander Sokurov)` those that he directed, `with[genre drama]` what has that value; conditions stand in
 * braces, `&` and `|` between sets, and `other` before a step that never leads back to where its chain started.
 */
export function inBrief(question: Question, catalogue: Catalogue): string {
  const set = (query: Query) => queryInBrief(query, catalogue);
  switch (question.asks) {
    case 'which':
      return question.unit === undefined ? set(question.query) : `${set(question.query)} in ${question.unit}`;
    case 'how many':
      return `how many ${set(question.query)}`;
    case 'whether any':
      return `any ${set(question.query)}?`;
    case 'whether':
      return `${set(question.query)} has ${expectedInBrief(question.expected, catalogue)}?`;
    case 'compare': {
      const [one, other] = question.things.map(set);
      const end = `${question.end} ${question.measure}`;
      return question.whether ? `${one}, beside ${other}, has ${end}?` : `${end}(${one}, ${other})`;
    }
  }
}

function expectedInBrief(expected: Expected, catalogue: Catalogue): string {
  if ('query' in expected) return queryInBrief(expected.query, catalogue);
  return 'condition' in expected
    ? conditionInBrief(expected.condition, catalogue)
    : rangeInBrief(expected.range);
}

/** A query in the notation of questions. */
export function queryInBrief(query: Query, catalogue: Catalogue): string {
  const set = (of: Query) => queryInBrief(of, catalogue);
  switch (query.op) {
    case 'entities':
      return namesOf(query.references, catalogue);
    case 'all':
      return `all ${query.kind}`;
    case 'facts':
      return `${otherwise(query)}${query.relation}(${set(query.of)})${whereInBrief(query.where, catalogue)}`;
    case 'holders': {
      const where = whereInBrief(query.where, catalogue);
      return `${otherwise(query)}films[${query.relation}](${set(query.of)})${where}`;
    }
    case 'valued':
      return `with[${query.relation} ${conditionInBrief(query.condition, catalogue)}]`;
    case 'measured':
      return `${set(query.of)}{${query.measure} ${rangeInBrief(query.range)}}`;
    case 'detail':
      return `${query.detail}(${set(query.of)})`;
    case 'except':
      return `(${set(query.of)} without ${set(query.those)})`;
    case 'common':
      return `(${query.of.map(set).join(' & ')})`;
    case 'either':
      return `(${query.of.map(set).join(' | ')})`;
    case 'extreme':
      return `${query.end} ${query.measure}(${set(query.of)})`;
  }
}

function otherwise({ apart }: { readonly apart: boolean }): string {
  return apart ? 'other ' : '';
}

/** Films with their year, so that those of one title stay apart. */
function namesOf(references: readonly Reference[], catalogue: Catalogue): string {
  const names = references.map((reference) => {
    const entity = entityAt(catalogue, reference);
    const name = calledAt(catalogue, reference);
    return entity?.kind === 'film' && references.length > 1 ? `${name} (${entity.years[0]?.value})` : name;
  });
  return names.join(' or ');
}

function whereInBrief(where: readonly Condition[], catalogue: Catalogue): string {
  return where.map((condition) => `{${conditionInBrief(condition, catalogue)}}`).join('');
}

function conditionInBrief(condition: Condition, catalogue: Catalogue): string {
  switch (condition.by) {
    case 'years':
      return rangeInBrief(condition.range);
    case 'place':
      return `in ${condition.text}`;
    case 'part':
      return `as ${condition.text}`;
    case 'entity':
      return `with ${namesOf(condition.references, catalogue)}`;
    case 'anything':
      return 'anything';
    case 'words':
      return condition.text;
    case 'form':
      return `form ${condition.kind ?? condition.language}`;
  }
}

function rangeInBrief({ least, most }: Range): string {
  return least === most ? `${least}` : `${least ?? ''}–${most ?? ''}`;
}
