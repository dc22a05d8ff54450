import { setTimeout as pause } from 'node:timers/promises';
import type { IndexOfForms } from './index-of-forms.ts';

/** As many words are learnt at once in less than half a second; more would keep those who ask waiting. */
const MOST_AT_ONCE = 100_000;
/** In milliseconds: how long others wait for their turn, at most, while words are learnt. */
const LONGEST_TURN = 10;

/**
 * Fills the dictionaries of indexes with their words. Few are learnt before this returns; many in short turns between
 * other work, the first index first. Settles when all are known; a process that has nothing else to do ends before.
 */
export function learnWords(indexes: readonly IndexOfForms[]): Promise<void> {
  const words = indexes.reduce((sum, { wordCount }) => sum + wordCount, 0);
  if (words > MOST_AT_ONCE) return learnInTurns(indexes);
  for (const index of indexes) for (const word of index.wordsToKnow()) index.dictionary.add(word);
  return Promise.resolve();
}

async function learnInTurns(indexes: readonly IndexOfForms[]): Promise<void> {
  let turnEnds = performance.now() + LONGEST_TURN;
  for (const index of indexes) {
    for (const word of index.wordsToKnow()) {
      index.dictionary.add(word);
      if (performance.now() < turnEnds) continue;
      // A timer and no immediate: one that keeps no process alive would wait for others to wake it.
      await pause(0, undefined, { ref: false });
      turnEnds = performance.now() + LONGEST_TURN;
    }
  }
}
