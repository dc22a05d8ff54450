/**
 * A question, what the line guards, and what is answered to it: things by the title or name that heads their card,
 * values as the cards word them. An answer that ends with “…” is how a long text begins.
 */
export type Golden = { readonly asks: string; readonly guards: string } & (
  | {
      /** In order: what is said of one thing as it is recorded, films oldest first. */
      readonly answers: readonly string[];
      readonly verdict?: 'yes' | 'no';
      readonly count?: number;
    }
  /** Understood, but the records don't say; `instead` is what they list in place of it. */
  | { readonly notRecorded: true; readonly instead?: readonly string[] }
  /** Not followed; `words` are those that were not. */
  | { readonly declined: true; readonly words?: readonly string[] }
);

/** A question that is answered with things or values. */
export function answered(asks: string, guards: string, ...answers: readonly string[]): Golden {
  return { asks, guards, answers };
}

/** A question that is answered with a number of things, and the things. */
export function counted(asks: string, guards: string, count: number, ...answers: readonly string[]): Golden {
  return { asks, guards, answers, count };
}

/** A question that is answered with yes, and what shows it. */
export function yes(asks: string, guards: string, ...answers: readonly string[]): Golden {
  return { asks, guards, answers, verdict: 'yes' };
}

/** A question that is answered with no, and the recorded value that contradicts. */
export function no(asks: string, guards: string, ...answers: readonly string[]): Golden {
  return { asks, guards, answers, verdict: 'no' };
}

/** A question that the records don't answer; what they list in place of it is compared where it is given. */
export function notRecorded(asks: string, guards: string, ...instead: readonly string[]): Golden {
  return { asks, guards, notRecorded: true, ...(instead.length > 0 ? { instead } : {}) };
}

/** A question that is not followed; the words that are not are compared where they are given. */
export function declined(asks: string, guards: string, ...words: readonly string[]): Golden {
  return { asks, guards, declined: true, ...(words.length > 0 ? { words } : {}) };
}
