import type { Query, Question } from '../query.ts';
import { NUMBERS } from './how-many.ts';
import type { Manner } from './manner.ts';
import type { ClaimMeaning, SetMeaning } from './meaning.ts';
import { leadsTo } from './rules/families.ts';
import { which } from './whole-question.ts';

/** What is asked by a claim: whether it is so; or of one that is so, when. */
export function claimed(
  { query, expected }: ClaimMeaning,
  { askers, isWhether, isRequest, isWithWhom }: Manner,
): Question[] {
  if (askers.length === 0 && !isRequest && (isWhether || 'query' in expected)) {
    return [{ asks: 'whether', query, expected }];
  }
  if (!('query' in expected)) return [];
  if (isWithWhom && askers.includes('who')) {
    return [which({ op: 'except', of: query, those: expected.query })];
  }
  if (askers.includes('when') && query.op === 'facts' && leadsTo(query.relation, ['person', 'company'])) {
    return [whenSo(query, expected.query)];
  }
  return [];
}

/** When somebody did it, which tells nothing unless they did. */
function whenSo({ of: films, relation }: Extract<Query, { op: 'facts' }>, somebody: Query): Question {
  const theirs: Query = { op: 'holders', of: somebody, relation, where: [], apart: false };
  const of: Query = { op: 'common', of: [films, theirs] };
  return which({ op: 'facts', of, relation: 'year', where: [], apart: false });
}

/** Whether there is any, or whether facts have the side that is asked about. */
export function whetherSo({ query, isNamed, via, kinds }: SetMeaning): Question[] {
  // *Is Averbakh a screenwriter*: whether there are films of which he is that.
  if (isNamed && via && kinds.includes('person')) {
    return [
      { asks: 'whether any', query: { op: 'holders', of: query, relation: via, where: [], apart: false } },
    ];
  }
  if (isNamed || isEitherFact(query)) return [];
  return [
    recordedValue(query) ?? whetherSide(query) ?? whetherOfThat(query) ?? { asks: 'whether any', query },
  ];
}

/** *Shot on film or video*: one or the other is asked, which whether there is either does not tell. */
function isEitherFact(query: Query): boolean {
  if (query.op !== 'either') return false;
  return query.of.some((part) => part.op === 'facts' && !leadsTo(part.relation, ['person', 'company']));
}

/** *Is it in colour*, *did many people see it*: what is recorded tells. */
function recordedValue(query: Query): Question | undefined {
  if (query.op !== 'facts' || query.where.length > 0) return undefined;
  return NUMBERS.includes(query.relation) || query.relation === 'colour' ? which(query) : undefined;
}

/** Whether facts have the side that was said last. */
function whetherSide(query: Query): Question | undefined {
  const condition = query.op === 'facts' ? query.where.at(-1) : undefined;
  if (query.op !== 'facts' || !condition) return undefined;
  return { asks: 'whether', query: { ...query, where: query.where.slice(0, -1) }, expected: { condition } };
}

/** Whether something named has a value. */
function whetherOfThat(query: Query): Question | undefined {
  if (query.op !== 'common') return undefined;
  const [first, second, ...more] = query.of;
  if (first?.op !== 'entities' || second?.op !== 'valued' || more.length > 0) return undefined;
  const facts: Query = { op: 'facts', of: first, relation: second.relation, where: [], apart: false };
  return { asks: 'whether', query: facts, expected: { condition: second.condition } };
}
