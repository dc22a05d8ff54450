import type { Catalogue } from '../data/catalogue.ts';
import { INDEX_NAMES, type Indexes, type IndexName, indexesOver } from './indexes.ts';
import { type Learning, learnWords } from './learn-words.ts';
import { combine, type Resolution, resolveIn } from './resolve.ts';
import { type Suggestion, suggestIn } from './suggest.ts';
import { LONGEST_TYPED } from './typed-text.ts';

/** Finds what a typed text means. */
export interface Search {
  /** What a whole text means in the named indexes; what is equal comes before what is only near. */
  resolve(text: string, within: readonly IndexName[]): Resolution;
  /** What a text that is still being typed may come to mean, best first, at most `most` of them. */
  suggest(text: string, within: readonly IndexName[], most: number): Suggestion[];
}

/** A search that answers from the first moment, and learns to mend what is misspelt. */
export interface OpenedSearch extends Search {
  /** Settles once every misspelling is understood, too; what is spelled right always is. */
  readonly ready: Promise<void>;
}

/**
 * Searches indexes. Each step takes longer than the one before, and is taken only where that found nothing:
 *
 * ```
 * resolve.ts                 what is equal to a form, or begins like a label that was cut     index-of-forms.ts
 *   by-letters.ts            words as they are stored or a slip away, fetched by the rarest   read-words.ts, shortlist.ts
 *                            and compared letter by letter; then all that each word may be    words/
 *   resolve-by-ear.ts        words that sound like those typed, compared sound by sound       by-ear/
 * suggest.ts                 what begins so, its best first; then what does with a slip mended
 *   suggest-by-ear.ts        what begins so to the ear
 * ```
 *
 * What is stored lies in columns (`stored/`), in memory or in files (indexes.ts). The words of large indexes are
 * learnt while the search already answers (learn-words.ts); see `ready`.
 */
export function searchIn(indexes: Indexes, learning?: Learning): OpenedSearch {
  const isTypeable = (text: string) => text.length <= LONGEST_TYPED;
  return {
    resolve: (text, within) =>
      combine(isTypeable(text) ? within.map((name) => resolveIn(indexes[name](), text)) : []),
    suggest: (text, within, most) => {
      const lists = (isTypeable(text) ? within : []).map((name) => suggestIn(indexes[name](), text, most));
      const [only = [], ...others] = lists;
      return others.length === 0 ? only : merged(lists).slice(0, most);
    },
    ready: learnWords(
      INDEX_NAMES.map((name) => indexes[name]),
      learning,
    ),
  };
}

/** Indexes a catalogue for finding. */
export function buildSearch(catalogue: Catalogue, learning?: Learning): OpenedSearch {
  return searchIn(indexesOver(catalogue), learning);
}

/** Suggestions of several lists, those that fit best first; of equals the first of each, then the second of each, so that no list crowds out another. */
function merged(lists: readonly (readonly Suggestion[])[]): Suggestion[] {
  const longest = Math.max(...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  );
  return inTurn.flat().sort((a, b) => a.rank - b.rank);
}
