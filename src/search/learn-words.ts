import { Turn } from '../data/steps.ts';
import type { IndexOfForms } from './index-of-forms.ts';

/** Words that are learnt in less than a quarter of a second, at once; more would keep those who ask waiting. */
const MOST_AT_ONCE = 10_000;

export interface Learning {
  /**
   * Whether everything is learnt before anybody asks, however long it takes, or nothing, so that nobody waits; where it is
   * left out, as much as takes no time to speak of.
   */
  readonly atOnce?: boolean;
}

/**
 * Makes indexes ready to mend what is misspelt, the first index first. Those with few words are ready when this returns;
 * from the first with many on they learn in short turns between other work, and the promise settles when all are. A
 * process that has nothing else to do ends before, so one that asks a single question learns `atOnce`.
 */
export async function learnWords(
  indexes: readonly (() => IndexOfForms)[],
  { atOnce }: Learning = {},
): Promise<void> {
  const turn = new Turn();
  let inTurns = false;
  for (const index of indexes) {
    // Putting an index together takes a turn of its own.
    if (inTurns) await turn.next();
    const own = index();
    inTurns ||= atOnce === false || (!atOnce && own.vocabulary.size > MOST_AT_ONCE);
    for (const _step of own.learning()) if (inTurns && turn.isOver) await turn.next();
  }
}
