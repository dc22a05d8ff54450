import type { EntityKind, Reference } from '../../data/reference.ts';
import type { Condition, Expected, Measure, Query, Range, Unit } from '../query.ts';
import type { RelationName, Target } from '../relations/relation.ts';

export interface Extreme {
  readonly measure: Measure;
  readonly end: 'least' | 'most';
}

/** A set of things or values that part of a question denotes. */
export interface SetMeaning {
  readonly is: 'set';
  readonly kinds: readonly Target[];
  readonly query: Query;
  /** Whether it is no more than a title or name, with what says what it is. */
  readonly isNamed: boolean;
  /** The relation by which it came about, or what a noun says that somebody is: *the director Kubrick*. */
  readonly via?: RelationName | undefined;
}

/** Something recorded, of which one side is still open; several that are joined, as *wrote and directed*. */
export interface RelationMeaning {
  readonly is: 'relation';
  readonly names: readonly RelationName[];
  readonly isNoun: boolean;
  readonly ofFilms: boolean;
  readonly where: readonly Condition[];
  readonly extremes: readonly Extreme[];
  readonly unit?: Unit | undefined;
  /** What was made, rather than who made it: *scripts*. */
  readonly isWork: boolean;
  /** With whom, rather than what: *co-wrote*. */
  readonly isFellow: boolean;
  /** What shares it: *films that share directors*. */
  readonly isShared: boolean;
  /** Whether films were named beside it, whose people may follow: *when did the films come out whose writers …*. */
  readonly isOverFilms: boolean;
  /** Whether it leads only from people to films: *actors in their films*. */
  readonly isBackwards: boolean;
}

/** Things of a kind, narrowed by what was said so far, of which the sentence has yet to say which. */
export interface ThingsMeaning {
  readonly is: 'things';
  readonly kind: EntityKind;
  readonly filters: readonly Query[];
  readonly extremes: readonly Extreme[];
}

/** A value by which films, or facts that have several sides, are narrowed. */
export interface ValueMeaning {
  readonly is: 'value';
  readonly candidates: readonly ValueCandidate[];
  /** Whether the same words name something, too, which is likelier meant than a tag. */
  readonly isAlsoNamed?: boolean;
}

/** One thing that a value may be: a country, a genre, a year; or a length in a range. */
export type ValueCandidate =
  | {
      readonly relation: RelationName;
      readonly condition: Condition;
      /** The tag of a language, by which titles and names are narrowed, too. */
      readonly language?: string | undefined;
    }
  | { readonly relation: Measured; readonly condition?: undefined; readonly range: Range };

/** What a number may be a measure of. */
export type Measured = 'length' | 'viewers' | 'budget' | 'box office' | 'votes' | 'rating';

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

/** Two or more sets side by side. */
export interface PairMeaning {
  readonly is: 'pair';
  readonly sets: readonly SetMeaning[];
  readonly joined: 'and' | 'or';
  /** Whether it is said that they did something together. */
  readonly isTogether?: boolean;
}

/** That something is so, with what is recorded and what is expected among it. */
export interface ClaimMeaning {
  readonly is: 'claim';
  readonly query: Query;
  readonly kinds: readonly Target[];
  readonly expected: Expected;
}

/** Two things that are compared; `whether` the first is at that end. */
export interface CompareMeaning {
  readonly is: 'compare';
  readonly things: readonly [Query, Query];
  readonly extreme: Extreme;
  readonly whether: boolean;
}

/** What says how others are to be taken. */
export type MarkerMeaning =
  | { readonly is: 'together' }
  | { readonly is: 'sharing' }
  | { readonly is: 'in their films' }
  | { readonly is: 'extreme'; readonly extreme: Extreme }
  | { readonly is: 'comparative'; readonly extreme: Extreme }
  | { readonly is: 'than'; readonly extreme: Extreme; readonly set: SetMeaning }
  | { readonly is: 'form'; readonly kind: string };

export type Meaning =
  | SetMeaning
  | RelationMeaning
  | ThingsMeaning
  | ValueMeaning
  | PairMeaning
  | ClaimMeaning
  | CompareMeaning
  | MarkerMeaning;

/** A meaning with what it costs to read it so: the more has to be assumed, the more. */
export interface Read {
  readonly meaning: Meaning;
  readonly cost: number;
}

/** A title or name as a set of what it may be. */
export function namedSet(kind: EntityKind, references: readonly Reference[], typed: string): SetMeaning {
  return {
    is: 'set',
    kinds: [kind],
    query: { op: 'entities', kind, references, typed },
    isNamed: true,
  };
}

/** A relation as a word names it. */
export function relationMeaning(
  name: RelationName,
  isNoun: boolean,
  ofFilms: boolean,
  unit?: Unit | undefined,
): RelationMeaning {
  return {
    is: 'relation',
    names: [name],
    isNoun,
    ofFilms,
    where: [],
    extremes: [],
    unit,
    isWork: false,
    isFellow: false,
    isShared: false,
    isOverFilms: false,
    isBackwards: false,
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
