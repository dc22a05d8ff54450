import type { Found } from '../../data/found.ts';
import type { Setting } from '../card.ts';
import type { SourceMarks } from '../sources.ts';
import type { MeasureName } from '../wording/en-answers.ts';
import type { WantedUnit } from './found-in-words.ts';
import type { Naming } from './naming.ts';

/** What was found to a question, as far as it is shown. */
export interface ShownResult {
  readonly found: readonly Found[];
  readonly verdict?: 'yes' | 'no' | undefined;
  readonly count?: number | undefined;
  /** What an order or a count rests on: of so many, those whose measure is recorded. */
  readonly base?:
    | { readonly measure: MeasureName; readonly recorded: number; readonly among: number }
    | undefined;
  /** What the records list in place of what was asked about; of a comparison, the value of each thing. */
  readonly instead: readonly Found[];
}

/** An answer as it is shown. */
export interface ShownAnswer {
  /** As it was typed. */
  readonly asked: string;
  /** How it was understood, in words. */
  readonly reading: string;
  readonly isComparison: boolean;
  readonly unit?: WantedUnit | undefined;
  readonly result: ShownResult;
}

/** What the lines of an answer are made from. */
export interface AnswerSetting extends Setting {
  readonly answer: ShownAnswer;
  readonly marks: SourceMarks;
  /** Names what was found. */
  readonly naming: (found: Found) => Naming;
  /** Whether what was found is said of several things, so that each says of which. */
  readonly isOfSeveral: boolean;
}
