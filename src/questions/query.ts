import type { EntityKind, Reference } from '../data/reference.ts';
import type { RelationName } from './relations/relation.ts';

/** What something can be measured by, so that it can be put in order and compared. */
export type Measure =
  | 'year'
  | 'minutes'
  | 'viewers'
  | 'budget'
  | 'box office'
  | 'votes'
  | 'rating'
  | 'born'
  | 'founded'
  | 'since'
  | 'number of films';

/** From one value to another, both counted in; a bound that is not there is none. */
export interface Range {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** What narrows facts down that say more than one thing at once, as a showing has a festival, a year and a place. */
export type Condition =
  /** Years from one to another: of the fact itself where it has one (a showing, a release), else of the film. */
  | { readonly by: 'years'; readonly range: Range }
  /** A town or country as it is typed; equal in normal form to a name of the fact's place or country, or to a word of it. */
  | { readonly by: 'place'; readonly text: string }
  /** A part that is played: equal to its name, or to words of its description. */
  | { readonly by: 'part'; readonly text: string }
  /** Something named that the fact mentions, too: the festival that gave an award, the person who played a part. */
  | { readonly by: 'entity'; readonly references: readonly Reference[] }
  /** Whatever it says: that there is one at all. */
  | { readonly by: 'anything' }
  /** Words that the fact says anywhere, as a section, a medium, an award's name or a language. */
  | { readonly by: 'words'; readonly text: string }
  /** A title or name of a kind, or in a language, as BCP 47 writes it: `original`, `ru`. */
  | { readonly by: 'form'; readonly kind?: string | undefined; readonly language?: string | undefined };

/**
 * What is asked for, as a set of things and values. A chain is one query inside another: who wrote the films that Sokurov directed
 * is `facts(holders(entities(Sokurov), director), writer)`.
 */
export type Query =
  /** What the question names; several where it fits several equally well. */
  | {
      readonly op: 'entities';
      readonly kind: EntityKind;
      readonly references: readonly Reference[];
      /** As it was typed. */
      readonly typed: string;
    }
  /** Everything of a kind. */
  | { readonly op: 'all'; readonly kind: EntityKind }
  /** What is recorded of each of some things: the directors of films. `apart`: never where the chain started. */
  | {
      readonly op: 'facts';
      readonly of: Query;
      readonly relation: RelationName;
      readonly where: readonly Condition[];
      readonly apart: boolean;
    }
  /** Backwards, the things of which that is recorded: the films that somebody directed. */
  | {
      readonly op: 'holders';
      readonly of: Query;
      readonly relation: RelationName;
      readonly where: readonly Condition[];
      readonly apart: boolean;
    }
  /** Backwards from a value that is no entity: the films in Russian, shot in Moscow, of a year. */
  | { readonly op: 'valued'; readonly relation: RelationName; readonly condition: Condition }
  /** Those of which a measure lies in a range: longer than 90 minutes. */
  | { readonly op: 'measured'; readonly of: Query; readonly measure: Measure; readonly range: Range }
  /** Another side of facts: when or where a showing was, who plays a part. */
  | { readonly op: 'detail'; readonly of: Query; readonly detail: Detail }
  /** Those of one set that are not in another: *besides The Voice*. */
  | { readonly op: 'except'; readonly of: Query; readonly those: Query }
  /** Those that are in all of several sets; the first is the one that the others narrow. */
  | { readonly op: 'common'; readonly of: readonly Query[] }
  /** Those that are in any of several sets. */
  | { readonly op: 'either'; readonly of: readonly Query[] }
  /** The first, the longest: those at one end by a measure. */
  | { readonly op: 'extreme'; readonly of: Query; readonly measure: Measure; readonly end: 'least' | 'most' };

/** A side of a fact, beside what it is. */
export type Detail = 'when' | 'where' | 'who' | 'country' | 'subtitles';

/** What is asked of a query. */
export type Question =
  /** Which they are; `unit` where a value is wanted in another unit than it is recorded in. */
  | { readonly asks: 'which'; readonly query: Query; readonly unit?: Unit | undefined }
  | { readonly asks: 'how many'; readonly query: Query }
  /** Whether there are any. */
  | { readonly asks: 'whether any'; readonly query: Query }
  /** Whether what is asked about is among the facts, or a recorded value lies in a range. */
  | { readonly asks: 'whether'; readonly query: Query; readonly expected: Expected }
  /** Which of two things, or whether the first, is at an end by a measure. */
  | {
      readonly asks: 'compare';
      readonly things: readonly [Query, Query];
      readonly measure: Measure;
      readonly end: 'least' | 'most';
      readonly whether: boolean;
    };

export type Unit = 'hours' | 'minutes' | 'decade' | 'century' | 'year';

/** What a fact is compared with. */
export type Expected =
  | { readonly query: Query }
  | { readonly condition: Condition }
  | { readonly range: Range };
