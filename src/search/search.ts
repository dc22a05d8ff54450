import type { Catalogue } from '../data/catalogue.ts';
import { filmEntries, nameEntries } from './entries.ts';
import { IndexOfForms } from './index-of-forms.ts';
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

/** Indexes a catalogue for finding. */
export function buildSearch(catalogue: Catalogue): Search {
  const indexes: Readonly<Record<IndexName, IndexOfForms>> = {
    films: new IndexOfForms(filmEntries(catalogue)),
    names: new IndexOfForms([...nameEntries(catalogue, 'person'), ...nameEntries(catalogue, 'company')]),
    festivals: new IndexOfForms(nameEntries(catalogue, 'festival')),
  };
  const isTypeable = (text: string) => text.length <= LONGEST_TYPED;
  return {
    resolve: (text, within) =>
      combine(isTypeable(text) ? within.map((name) => resolveIn(indexes[name], text)) : []),
    suggest: (text, within, most) =>
      inTurn((isTypeable(text) ? within : []).map((name) => suggestIn(indexes[name], text, most)))
        .sort((a, b) => a.rank - b.rank)
        .slice(0, most),
  };
}

/** Items of several lists, the first of each, then the second of each, so that none crowds out another. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
