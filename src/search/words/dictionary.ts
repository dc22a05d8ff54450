import MiniSearch from 'minisearch';

interface IndexedWord {
  readonly id: number;
  readonly spelling: string;
}

/**
 * The words of all titles or names by their letters, in MiniSearch. A word that nobody stored is looked for here, among
 * some hundred thousand words, and never among the millions of places they stand in.
 */
export class Dictionary {
  readonly #words = new MiniSearch<IndexedWord>({
    fields: ['spelling'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });

  /** Takes in a word by its number. */
  add(number: number, word: string): void {
    this.#words.add({ id: number, spelling: word });
  }

  /** The numbers of words that differ in two letters at most: changed, added or dropped. */
  twoSlipsFrom(typed: string): number[] {
    return this.#words.search(typed, { fuzzy: 2 }).map(({ id }) => id);
  }
}
