import type { EntityKind } from '../../data/reference.ts';
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
  /** Whether somebody who is named plays in far more films than they directed, so that *their films* are those. */
  readonly isChieflyCast?: boolean;
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
  /** Whether one of several is enough: *wrote or directed*. */
  readonly isEither: boolean;
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
  /** `by`: what it is counted of that people did. */
  | { readonly is: 'comparative'; readonly extreme: Extreme; readonly by: readonly RelationName[] }
  /** `isOther`: whether it is asked which of two, rather than whether the first. */
  | {
      readonly is: 'than';
      readonly extreme: Extreme;
      readonly set: SetMeaning;
      readonly isOther: boolean;
    }
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
