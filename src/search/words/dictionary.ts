import MiniSearch from 'minisearch';
import type { Sound } from '../by-ear/alphabet.ts';
import type { Gaps } from '../by-ear/closeness.ts';
import { HeardWords, type NearWord } from '../by-ear/heard-words.ts';

interface IndexedWord {
  readonly id: number;
  readonly spelling: string;
}

/** A word as it goes into the dictionary: in normal form, with the ways in which it is heard. */
export interface WordToKnow {
  readonly word: string;
  readonly heard: readonly (readonly Sound[])[];
}

/**
 * The words of all titles or names, by their letters in MiniSearch and by their sounds. A word that nobody stored is
 * looked for here, among some hundred thousand words, and never among the millions of places they stand in.
 */
export class Dictionary {
  readonly #spelled = new MiniSearch<IndexedWord>({
    fields: ['spelling'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });
  readonly #words: string[] = [];
  readonly #heard = new HeardWords();

  /** Takes in a word. */
  add({ word, heard }: WordToKnow): void {
    this.#spelled.add({ id: this.#words.length, spelling: word });
    this.#words.push(word);
    for (const sounds of heard) this.#heard.add(word, sounds);
  }

  /** Words that differ in two letters: changed, added or dropped. */
  twoSlipsFrom(typed: string): string[] {
    return this.#spelled.search(typed, { fuzzy: 2 }).map(({ id }) => this.#words[id] ?? '');
  }

  /** Words that sound like one, the most alike first. `gaps` are those of its script; a word that `isStored` was not misheard. */
  soundingLike(typed: readonly Sound[], gaps: Gaps, isStored: boolean): NearWord[] {
    return this.#heard.like(typed, gaps, isStored);
  }

  /** Words that begin like what was heard so far, the most alike first. */
  beginningLike(typed: readonly Sound[], gaps: Gaps): NearWord[] {
    return this.#heard.beginningLike(typed, gaps);
  }
}
