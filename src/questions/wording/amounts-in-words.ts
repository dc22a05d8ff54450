import type { Measure, Query, Range } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';

/** Years in words: *in 1982*, *from 1970 to 1979*. */
export function years({ least, most }: Range): string {
  if (least !== undefined && least === most) return `in ${least}`;
  if (least !== undefined && most !== undefined) return `from ${least} to ${most}`;
  return least === undefined ? `until ${most}` : `since ${least}`;
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** *At least 90*, *more than 2,000,000*: a bound that is not counted in lies next to a whole number. */
function least(bound: number): string {
  return `${Number.isInteger(bound) ? 'at least' : 'more than'} ${number.format(Math.floor(bound))}`;
}

function most(bound: number): string {
  return `${Number.isInteger(bound) ? 'at most' : 'less than'} ${number.format(Math.ceil(bound))}`;
}

/** *At least 90 min*, *more than 2,000,000 viewers*. */
function amount(range: Range, unit: string): string {
  if (range.least !== undefined && range.least === range.most) return `${number.format(range.least)} ${unit}`;
  const bounds = [
    ...(range.least === undefined ? [] : [least(range.least)]),
    ...(range.most === undefined ? [] : [most(range.most)]),
  ];
  return `${bounds.join(' and ')} ${unit}`;
}

/** What a measure counts. */
const UNITS: Readonly<Record<Measure, string>> = {
  year: '(year)',
  minutes: 'min',
  viewers: 'viewers',
  budget: '(budget)',
  'box office': '(box office)',
  votes: 'votes',
  rating: '(rating)',
  born: '(year of birth)',
  founded: '(year of founding)',
  since: '(year)',
  'number of films': 'films',
};

/** A range of a measure in words. */
export function amountOf(range: Range, measure: Measure): string {
  return amount(range, UNITS[measure]);
}

const UNIT_OF_FACT: Readonly<Partial<Record<RelationName, string>>> = {
  viewers: 'viewers',
  votes: 'votes',
  budget: '(budget)',
  'box office': '(box office)',
  rating: '(rating)',
};

/** What a range of a fact counts; a length where nothing else is said. */
function unitOf(query: Query): string {
  const relation = query.op === 'facts' ? query.relation : undefined;
  return relation === undefined || relation === 'length' ? 'min' : (UNIT_OF_FACT[relation] ?? '');
}

/** A range of what facts say in words. */
export function amountOfFacts(range: Range, query: Query): string {
  return amount(range, unitOf(query));
}
