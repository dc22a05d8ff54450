import MiniSearch from 'minisearch';
import type { Reference } from '../../data/reference.ts';
import type { Entry } from '../entries.ts';
import { keysOfName, neighboursOf } from './keys.ts';
import { type SoundedWord, sounded } from './sounded.ts';

interface IndexedKeys {
  readonly id: Reference;
  readonly words: string;
  readonly whole: string;
}

const MOST_CANDIDATES = 150;
/** The key of the whole name says more than those of its words. */
const WEIGHT_OF_WHOLE = 2;

/** A key that was misheard says less. */
const WEIGHT_OF_NEAR = 0.5;
/** Shorter keys have no neighbour that is not another word. */
const SHORTEST_MISHEARD = 4;

/** Fetches entries that may sound like a name, by the kinds of consonants in it. */
export class EarIndex {
  readonly #index = new MiniSearch<IndexedKeys>({
    fields: ['words', 'whole'],
    tokenize: (keys) => keys.split(' ').filter(Boolean),
    processTerm: (key) => key,
  });
  readonly #byReference: ReadonlyMap<Reference, Entry>;
  readonly #words = new Set<string>();
  readonly #wholes = new Set<string>();

  constructor(entries: readonly Entry[]) {
    this.#byReference = new Map(entries.map((entry) => [entry.reference, entry]));
    this.#index.addAll(
      entries.map(({ reference, forms }) => {
        const keys = forms.map(({ text }) => keysOfName(sounded(text)));
        for (const { words, whole } of keys) {
          for (const key of words) this.#words.add(key);
          for (const key of whole) this.#wholes.add(key);
        }
        return {
          id: reference,
          words: keys.flatMap(({ words }) => words).join(' '),
          whole: keys.flatMap(({ whole }) => whole).join(' '),
        };
      }),
    );
  }

  /** Entries with a form that may sound like the name; those with the rarest keys in common first. */
  candidates(name: readonly SoundedWord[]): Entry[] {
    const { words, whole } = keysOfName(name);
    const queries = [
      { queries: words, fields: ['words'] },
      { queries: this.#misheard(words, this.#words), fields: ['words'], boost: { words: WEIGHT_OF_NEAR } },
      { queries: whole, fields: ['whole'], boost: { whole: WEIGHT_OF_WHOLE } },
      { queries: this.#misheard(whole, this.#wholes), fields: ['whole'] },
    ].filter((query) => query.queries.length > 0);
    if (queries.length === 0) return [];
    const found = this.#index.search({ queries, combineWith: 'OR' });
    return found.slice(0, MOST_CANDIDATES).flatMap(({ id }) => this.#byReference.get(id) ?? []);
  }

  /** The indexed keys that differ from one of these by one kind of consonant. */
  #misheard(keys: readonly string[], known: ReadonlySet<string>): string[] {
    const near = keys.filter((key) => key.length >= SHORTEST_MISHEARD).flatMap((key) => neighboursOf(key));
    return [...new Set(near)].filter((key) => known.has(key) && !keys.includes(key));
  }
}
