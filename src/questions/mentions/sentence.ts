import { isPlain, phrasesFrom } from '../lexicon/lexicon.ts';
import type { Word } from '../words.ts';

/** Words of a question with the text that they stand in. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Some words of a sentence, from one to the one before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The text of some words, as it was typed. */
export function textOf({ text, words }: Sentence, from: number, to: number): string {
  return text.slice(words[from]?.from ?? 0, words[to - 1]?.to ?? 0);
}

/** Which words say something to the lexicon, so that a title made of them may be no title. */
export function everydayWords(words: readonly Word[]): boolean[] {
  const everyday = words.map(() => false);
  for (const at of words.keys()) {
    for (const { to } of phrasesFrom(words, at)) everyday.fill(true, at, to);
  }
  return everyday;
}

/** Whether none of some words says anything by itself. */
export function arePlain({ words }: Sentence, { from, to }: Stretch): boolean {
  return words.slice(from, to).every(({ text }) => isPlain(text));
}
