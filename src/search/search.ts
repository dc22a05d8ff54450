import type { Catalogue } from '../data/catalogue.ts';
import { type Findable, filmsToFind, namesToFind } from './entries.ts';
import { IndexOfForms } from './index-of-forms.ts';
import { learnWords } from './learn-words.ts';
import { combine, type Resolution, resolveIn } from './resolve.ts';
import { type Suggestion, suggestIn } from './suggest.ts';
import { LONGEST_TYPED } from './typed-text.ts';

/**
 * What can be looked through: films; people and companies together; festivals. They are kept apart since a film
 * that credits Filatov must not outrank the person of that name.
 */
export const INDEX_NAMES = ['films', 'names', 'festivals'] as const;
export type IndexName = (typeof INDEX_NAMES)[number];

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

export type Indexes = Readonly<Record<IndexName, IndexOfForms>>;

function* namesIn(catalogue: Catalogue): Generator<Findable> {
  yield* namesToFind(catalogue, 'person');
  yield* namesToFind(catalogue, 'company');
}

/** Puts indexes over a catalogue together. */
export function indexCatalogue(catalogue: Catalogue): Indexes {
  return {
    films: IndexOfForms.of(filmsToFind(catalogue)),
    names: IndexOfForms.of(namesIn(catalogue)),
    festivals: IndexOfForms.of(namesToFind(catalogue, 'festival')),
  };
}

/** Searches indexes. The words of very large ones are learnt while it already answers; see `ready`. */
export function searchIn(indexes: Indexes): OpenedSearch {
  const isTypeable = (text: string) => text.length <= LONGEST_TYPED;
  return {
    resolve: (text, within) =>
      combine(isTypeable(text) ? within.map((name) => resolveIn(indexes[name], text)) : []),
    suggest: (text, within, most) =>
      inTurn((isTypeable(text) ? within : []).map((name) => suggestIn(indexes[name], text, most)))
        .sort((a, b) => a.rank - b.rank)
        .slice(0, most),
    ready: learnWords(INDEX_NAMES.map((name) => indexes[name])),
  };
}

/** Indexes a catalogue for finding. */
export function buildSearch(catalogue: Catalogue): OpenedSearch {
  return searchIn(indexCatalogue(catalogue));
}

/** Items of several lists, the first of each, then the second of each, so that none crowds out another. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
