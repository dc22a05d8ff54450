import type { Beginning } from '../../../src/search/stored/word-starts.ts';

/** A text of normal form, the entry whose it is, and whether each of its letters may begin a word, as in Han. */
export interface Given {
  readonly folded: string;
  readonly entry: number;
  readonly byLetter: boolean;
}

/** A word start as a scan over all letters of all texts finds it. */
interface Scanned extends Beginning {
  /** What the text says from there on. */
  readonly rest: string;
}

/** Where the words of a text begin, from its own beginning. */
export function startsIn({ folded, byLetter }: Given): number[] {
  return [...folded].flatMap((letter, at) => {
    const begins = letter !== ' ' && (byLetter || at === 0 || folded[at - 1] === ' ');
    return begins ? [at] : [];
  });
}

/** Every word start of all texts, in their order. */
export function scan(given: readonly Given[]): Scanned[] {
  return given.flatMap((text, form) =>
    startsIn(text).map((start) => ({
      entry: text.entry,
      form,
      isLaterWord: start > 0,
      rest: text.folded.slice(start),
    })),
  );
}

/** What stands before the first blank. */
export function firstWord(rest: string): string {
  return rest.split(' ', 1).join();
}
