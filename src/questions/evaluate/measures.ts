import { entityAt } from '../../data/catalogue.ts';
import type { Found, FoundValue } from '../../data/found.ts';
import { kindOf, type Reference } from '../../data/reference.ts';
import type { Measure, Range } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';
import { RELATIONS } from '../relations/relations.ts';
import type { Evaluation } from './evaluation.ts';
import { entityIn, type Group } from './groups.ts';
import { isIn, ownYears } from './years.ts';

/** How much something measures. */
export interface Measured {
  /** In the measure's own unit; of a date its year. */
  readonly number: number;
  /** Between which numbers it lies in an order; they differ where a date is not known to the day. */
  readonly low: number;
  readonly high: number;
  /** What can be compared only with its like, as a currency. */
  readonly unit?: string | undefined;
  /** What the records say. */
  readonly fact: Found;
}

const RECORDED_AS = {
  year: 'year',
  minutes: 'length',
  viewers: 'viewers',
  budget: 'budget',
  'box office': 'box office',
  votes: 'votes',
  rating: 'rating',
  born: 'born',
  founded: 'founded',
  since: 'since',
} as const satisfies Readonly<Record<Exclude<Measure, 'number of films'>, RelationName>>;

const YEARS: readonly Measure[] = ['year', 'born', 'founded', 'since'];

function exactly(number: number, fact: Found, unit?: string): Measured {
  return { number, low: number, high: number, unit, fact };
}

/** Days in order as numbers: `1982-12-18` is 1982.1218, and `1982` anything from 1982.0101 to 1982.1231. */
function dated(date: string, fact: Found): Measured {
  const [year = '', month, day] = date.split('-');
  const low = Number(`${year}.${month ?? '01'}${day ?? '01'}`);
  const high = Number(`${year}.${month ?? '12'}${day ?? '31'}`);
  return { number: Number(year), low, high, fact };
}

/** A value as a number; undefined for what is none. */
export function measuredValue(value: FoundValue, fact: Found): Measured | undefined {
  switch (value.is) {
    case 'year':
      return exactly(value.year, fact);
    case 'date':
      return dated(value.date, fact);
    case 'minutes':
      return exactly(value.minutes, fact);
    case 'number':
      return exactly(value.number, fact);
    case 'money':
      return exactly(value.money.amount, fact, value.money.currency);
    default:
      return undefined;
  }
}

/** The first number on the card of a thing, where sources disagree; words are none. */
function ofThing(reference: Reference, measure: Measure, ev: Evaluation): Measured | undefined {
  if (measure === 'number of films') return filmCount(reference, ev);
  const thing = entityAt(ev.catalogue, reference);
  if (!thing) return undefined;
  for (const fact of RELATIONS[RECORDED_AS[measure]].factsOf(thing, ev.catalogue)) {
    const measured = measuredValue(fact.value, fact);
    if (measured) return measured;
  }
  return undefined;
}

function counted(number: number, of: Reference): Measured {
  return exactly(number, { value: { is: 'number', number }, details: {}, of, sources: [] });
}

function filmCount(reference: Reference, { catalogue }: Evaluation): Measured | undefined {
  return kindOf(reference) === 'film' ? undefined : counted(catalogue.filmCountOf(reference), reference);
}

/** When a fact happened by itself; of a showing its year. */
function ownDate(fact: Found): Measured | undefined {
  if (fact.value.is === 'date') return dated(fact.value.date, fact);
  if (fact.details.date !== undefined) return dated(fact.details.date, fact);
  const own = ownYears(fact);
  return own && exactly(own.first, fact);
}

function outermost(all: readonly Measured[], end: 'least' | 'most'): Measured | undefined {
  const [first, ...others] = all;
  return others.reduce<Measured | undefined>((best, next) => {
    if (!best) return next;
    return (end === 'least' ? next.low < best.low : next.high > best.high) ? next : best;
  }, first);
}

/** Whether answers are each said of films, so that it can be counted of how many. */
function isSaidOfFilms({ facts }: Group): boolean {
  return facts.every(({ of }) => of !== undefined && kindOf(of) === 'film');
}

/**
 * How much an answer measures, at the end that is asked for; undefined where that is not recorded. What happened at a time of its
 * own goes by that, as a showing by its year, and the number of films is of those in which it is so, where it is so in films.
 */
export function measureOf(
  group: Group,
  measure: Measure,
  end: 'least' | 'most',
  ev: Evaluation,
): Measured | undefined {
  const reference = entityIn(group);
  if (measure === 'number of films' && reference && isSaidOfFilms(group)) {
    return counted(group.things, reference);
  }
  if (measure === 'year') {
    const own = outermost(
      group.facts.flatMap((fact) => ownDate(fact) ?? []),
      end,
    );
    if (own) return own;
  }
  if (reference) return ofThing(reference, measure, ev);
  return YEARS.includes(measure) ? undefined : measuredValue(group.first.value, group.first);
}

/** Whether any recorded value of an answer lies in a range. */
export function measuresIn(group: Group, measure: Measure, range: Range, ev: Evaluation): Found | undefined {
  const reference = entityIn(group);
  if (measure === 'number of films' || !reference) {
    const measured = measureOf(group, measure, 'least', ev);
    return measured && isIn(measured.number, range) ? measured.fact : undefined;
  }
  const thing = entityAt(ev.catalogue, reference);
  if (!thing) return undefined;
  return RELATIONS[RECORDED_AS[measure]].factsOf(thing, ev.catalogue).find((fact) => {
    const measured = measuredValue(fact.value, fact);
    return measured !== undefined && isIn(measured.number, range);
  });
}
