import { setTimeout as pause } from 'node:timers/promises';
import type { IndexOfForms } from './index-of-forms.ts';

/** Words that are learnt in less than a quarter of a second, at once; more would keep those who ask waiting. */
const MOST_AT_ONCE = 10_000;
/** In milliseconds: how long others wait for their turn, at most, while words are learnt. */
const LONGEST_TURN = 10;

export interface Learning {
  /** Whether everything is learnt before anybody asks, however long it takes. */
  readonly atOnce?: boolean;
}

/**
 * Makes indexes ready to mend what is misspelt. Where the first has few words all are ready when this returns; else they
 * learn in short turns between other work, the first index first, and the promise settles when all are ready. A
 * process that has nothing else to do ends before, so one that asks a single question learns `atOnce`.
 */
export function learnWords(
  indexes: readonly (() => IndexOfForms)[],
  { atOnce }: Learning = {},
): Promise<void> {
  const [first] = indexes;
  if (!atOnce && first && first().vocabulary.size > MOST_AT_ONCE) return learnInTurns(indexes);
  for (const index of indexes) for (const _word of index().vocabulary.learning());
  return Promise.resolve();
}

async function learnInTurns(indexes: readonly (() => IndexOfForms)[]): Promise<void> {
  let turnEnds = performance.now() + LONGEST_TURN;
  for (const index of indexes) {
    for (const _word of index().vocabulary.learning()) {
      if (performance.now() < turnEnds) continue;
      // A timer and no immediate: one that keeps no process alive would wait for others to wake it.
      await pause(0, undefined, { ref: false });
      turnEnds = performance.now() + LONGEST_TURN;
    }
  }
}
