import type { Measure, Query } from '../query.ts';
import type { Extreme, Measured, SetMeaning, ThingsMeaning, ValueCandidate } from './meaning.ts';

const MEASURES: Readonly<Record<Measured, Measure>> = {
  length: 'minutes',
  viewers: 'viewers',
  budget: 'budget',
  'box office': 'box office',
  votes: 'votes',
  rating: 'rating',
};

/** The films of a value. */
export function filmsOf(candidate: ValueCandidate): Query {
  return candidate.condition
    ? { op: 'valued', relation: candidate.relation, condition: candidate.condition }
    : {
        op: 'measured',
        of: { op: 'all', kind: 'film' },
        measure: MEASURES[candidate.relation],
        range: candidate.range,
      };
}

/** A query narrowed by filters, inside of what is ordered already. */
export function narrowed(query: Query, filters: readonly Query[]): Query {
  if (filters.length === 0) return query;
  if (query.op === 'extreme') return { ...query, of: narrowed(query.of, filters) };
  if (query.op === 'all') return common(filters);
  return common([query, ...filters]);
}

function common(queries: readonly Query[]): Query {
  const [first, ...others] = queries;
  if (!first || others.length > 0) return { op: 'common', of: queries };
  return first;
}

/** A query put in order, as often as is said. */
export function ordered(query: Query, extremes: readonly Extreme[]): Query {
  return extremes.reduce<Query>((of, { measure, end }) => ({ op: 'extreme', of, measure, end }), query);
}

/** The set that things are, as far as they have been narrowed; undefined where nothing narrows them. */
export function asSet(things: ThingsMeaning): SetMeaning | undefined {
  return things.filters.length + things.extremes.length > 0 ? allOf(things) : undefined;
}

/** All things of a kind, as far as they have been narrowed. */
export function allOf({ kind, filters, extremes }: ThingsMeaning): SetMeaning {
  const query: Query = filters.length > 0 ? common(filters) : { op: 'all', kind };
  return { is: 'set', kinds: [kind], query: ordered(query, extremes), isNamed: false };
}
