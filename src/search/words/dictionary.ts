import MiniSearch from 'minisearch';

interface IndexedWord {
  readonly id: number;
  readonly spelling: string;
}

/** So many answers are kept: the words of a question are looked for again with those beside them. */
const MOST_KEPT = 64;

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

  readonly #kept = new Map<string, number[]>();

  /** Takes in a word by its number. */
  add(number: number, word: string): void {
    this.#kept.clear();
    this.#words.add({ id: number, spelling: word });
  }

  /** The numbers of words that differ in two letters at most: changed, added or dropped. */
  twoSlipsFrom(typed: string): number[] {
    const kept = this.#kept.get(typed);
    if (kept) return kept;
    const found: number[] = this.#words.search(typed, { fuzzy: 2 }).map(({ id }) => id);
    const [oldest] = this.#kept.size === MOST_KEPT ? this.#kept.keys() : [];
    if (oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(typed, found);
    return found;
  }
}
