import { entityAt } from '../../data/catalogue.ts';
import type { Found } from '../../data/found.ts';
import type { Result } from '../answer.ts';
import type { Expected, Query, Range } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';
import { RELATIONS } from '../relations/relations.ts';
import { fitting } from './conditions.ts';
import type { Evaluation } from './evaluation.ts';
import { gather } from './gather.ts';
import { foundOf, type Group, withFacts } from './groups.ts';
import { valueKey } from './keys.ts';
import { measuredValue } from './measures.ts';
import { inOrder } from './order.ts';
import { withoutConditions } from './unconditioned.ts';
import { isIn, overlap, ownYears } from './years.ts';

/** What is expected of facts. */
interface Expectation {
  /** The answers that are as expected, with what else says so. */
  meeting(groups: readonly Group[]): Group[];
  /** Whether a fact says otherwise; that it only says something else is not enough. */
  contradictedBy(fact: Found): boolean;
}

function relationOf(query: Query): RelationName | undefined {
  return query.op === 'facts' || query.op === 'holders' ? query.relation : undefined;
}

function inYears(range: Range): Expectation['contradictedBy'] {
  return (fact) => {
    const isOpen =
      fact.value.is === 'period' && (fact.value.from === undefined || fact.value.to === undefined);
    const own = ownYears(fact);
    return own !== undefined && !isOpen && !overlap(own, range);
  };
}

function condition(
  expected: Extract<Expected, { condition: unknown }>['condition'],
  query: Query,
  ev: Evaluation,
): Expectation {
  const fits = fitting(expected, relationOf(query), ev);
  const isMet = (fact: Found) => {
    // Of films that were found it is asked of themselves.
    const about = query.op !== 'facts' && fact.value.is === 'entity' ? fact.value.reference : fact.of;
    const thing = about && entityAt(ev.catalogue, about);
    return thing !== undefined && fits(fact, thing);
  };
  return {
    meeting: (groups) =>
      groups.flatMap((group) => {
        const facts = group.facts.filter(isMet);
        return facts[0] ? [{ ...group, first: facts[0], facts }] : [];
      }),
    // Places and words may be written otherwise, and are no proof; years are.
    contradictedBy: expected.by === 'years' ? inYears(expected.range) : () => false,
  };
}

function numberIn(fact: Found): number | undefined {
  return measuredValue(fact.value, fact)?.number;
}

function range(expected: Range): Expectation {
  const isMet = (fact: Found) => {
    const number = numberIn(fact);
    return number !== undefined && isIn(number, expected);
  };
  return {
    meeting: (groups) => groups.filter(({ facts }) => facts.some(isMet)),
    contradictedBy: (fact) => numberIn(fact) !== undefined && !isMet(fact),
  };
}

function answer(query: Query, ev: Evaluation): Expectation {
  const expected = new Map(
    gather(query, ev).map((group) => [valueKey(group.first.value, ev.normal), group.facts]),
  );
  const years = [...expected.values()].flat().flatMap((fact) => ownYears(fact) ?? []);
  const numbers = [...expected.values()].flat().flatMap((fact) => numberIn(fact) ?? []);
  return {
    meeting: (groups) =>
      groups.flatMap((group) => {
        const more = expected.get(valueKey(group.first.value, ev.normal));
        return more ? [withFacts(group, more)] : [];
      }),
    contradictedBy: (fact) => {
      const own = ownYears(fact);
      if (own)
        return years.length > 0 && years.every(({ first, last }) => first > own.last || last < own.first);
      const number = numberIn(fact);
      return number !== undefined && numbers.length > 0 && !numbers.includes(number);
    },
  };
}

function expectationOf(expected: Expected, query: Query, ev: Evaluation): Expectation {
  if ('query' in expected) return answer(expected.query, ev);
  if ('condition' in expected) return condition(expected.condition, query, ev);
  return range(expected.range);
}

/** Whether a film’s making began before its year: then it was of those years, too, in a way. */
function isInProduction(fact: Found, contradictedBy: Expectation['contradictedBy'], ev: Evaluation): boolean {
  const film = fact.of && entityAt(ev.catalogue, fact.of);
  const periods = film ? RELATIONS['production period'].factsOf(film, ev.catalogue) : [];
  return periods.some((period) => !contradictedBy(period));
}

/** Each thing that is asked about has a value, and each of these says otherwise. */
function isContradicted(
  query: Query,
  groups: readonly Group[],
  { contradictedBy }: Expectation,
  ev: Evaluation,
) {
  if (query.op !== 'facts') return false;
  const facts = groups.flatMap((group) => group.facts);
  // Where no more than a year is recorded of its release, that is the film's year.
  const isOneYear = query.relation === 'release' && facts.length === 1 && facts[0]?.value.is === 'year';
  if (!isOneYear && !RELATIONS[query.relation].isSingle) return false;
  const told = new Set(facts.map(({ of }) => of));
  if (query.relation === 'year' && facts.some((fact) => isInProduction(fact, contradictedBy, ev)))
    return false;
  return facts.length > 0 && facts.every(contradictedBy) && told.size === gather(query.of, ev).length;
}

/**
 * Whether what is asked about is among the facts. No only where a thing has one such value and a recorded one contradicts;
 * otherwise the records don't tell, and what they list is given in place.
 */
export function whether(query: Query, expected: Expected, ev: Evaluation): Omit<Result, 'base'> {
  const groups = gather(query, ev);
  const expectation = expectationOf(expected, query, ev);
  const found = inOrder(expectation.meeting(groups), query, ev).map(foundOf);
  if (found.length > 0) return { found, verdict: 'yes', instead: [] };
  const verdict = isContradicted(query, groups, expectation, ev) ? 'no' : undefined;
  return { found: [], verdict, instead: listed(query, groups, ev) };
}

function listed(query: Query, groups: readonly Group[], ev: Evaluation): Found[] {
  if (groups.length > 0) return inOrder(groups, query, ev).map(foundOf);
  return insteadOf(query, ev);
}

/** What the records list of the same things, where they list nothing that fits the conditions. */
export function insteadOf(query: Query, ev: Evaluation): Found[] {
  const wider = withoutConditions(query);
  return wider ? inOrder(gather(wider, ev), wider, ev).map(foundOf) : [];
}
