import type { Found } from '../data/found.ts';
import type { Reference } from '../data/reference.ts';
import type { Measure, Question } from './query.ts';

/** How many things an order or a comparison rests on: of so many, those whose measure is recorded. */
export interface Base {
  readonly measure: Measure;
  readonly recorded: number;
  readonly among: number;
}

/** What the catalogue has to say to a question. */
export interface Result {
  /** The answers in order, the most known first; as recorded where all are of one thing. None where nothing is recorded. */
  readonly found: readonly Found[];
  /** Whether it is so, for what can be answered so; undefined where the records don't tell. */
  readonly verdict?: 'yes' | 'no' | undefined;
  /** How many there are, where that was asked. */
  readonly count?: number | undefined;
  /** What an order, a comparison or a count rests on. */
  readonly base?: Base | undefined;
  /** What the records list in place of what was asked about; the reason for a no, and for not knowing. */
  readonly instead: readonly Found[];
}

/** What a question was answered. */
export type Answer =
  | {
      /** `not recorded`: understood, but the records don't say. */
      readonly outcome: 'answered' | 'not recorded';
      readonly question: Question;
      /** The question as it was understood, in words, as “the directors of The Voice (1982)”. */
      readonly reading: string;
      readonly result: Result;
    }
  | {
      readonly outcome: 'not followed';
      /** The words that were not followed, as they were typed; none where the words are clear but not what they ask. */
      readonly words: readonly string[];
      /** What was recognised, the surest first. */
      readonly recognised: readonly Reference[];
      /** Questions about it that can be answered, at most three. */
      readonly instead: readonly string[];
    };
