import type { Catalogue } from '../data/catalogue.ts';
import type { Reference } from '../data/reference.ts';
import type { Browse } from './browse/browse.ts';
import { browseOver } from './browse/browse-over.ts';
import { beginsAFormIn, endingIn, type Named, namedIn } from './by-name.ts';
import { INDEX_NAMES, type Indexes, type IndexLayer, type IndexName, indexesOver } from './indexes.ts';
import { type Learning, learnWords } from './learn-words.ts';
import { WordReader } from './read-words.ts';
import { combine, inTurn, misspeltIn, type Resolution, resolveIn } from './resolve.ts';
import { type Suggestion, suggestIn } from './suggest.ts';
import { LONGEST_TYPED } from './typed-text.ts';

/** Finds what a typed text means. */
export interface Search {
  /** What a whole text means in the named indexes; what is equal comes before what is only near. */
  resolve(text: string, within: readonly IndexName[]): Resolution;
  /**
   * Finds what each of some texts means by its letters, be there slips in them: several times as fast as `resolve`, which goes on
   * to sounds where letters fit nothing. A word that several of the texts have is looked for once. Only what has a word for each
   * word of a text is found: words that were run together, or one too many, are left to `resolve`.
   */
  misspelt(within: readonly IndexName[]): (text: string) => readonly Reference[];
  /** What a text that is still being typed may come to mean, best first, at most `most` of them. */
  suggest(text: string, within: readonly IndexName[], most: number): Suggestion[];
  /**
   * Everything of which a whole title or name, a misspelt one among them, is equal to a text in any case, script and
   * punctuation: nothing near, no label, no year. The most looked-for first. It takes about a microsecond.
   */
  named(text: string, within: readonly IndexName[]): readonly Named[];
  /** What has a title or name that is equal to a text from one of its words on, at most `most`; the most looked-for first. */
  ending(text: string, within: readonly IndexName[], most: number): readonly Reference[];
  /** Whether a title or name begins with a text, within a word or at the end of one: if not, nothing longer is named so. */
  beginsAForm(text: string, within: readonly IndexName[]): boolean;
}

/** A search that answers from the first moment, and learns to mend what is misspelt. */
export interface OpenedSearch extends Search {
  /** Settles once every misspelling is understood, too; what is spelled right always is. */
  readonly ready: Promise<void>;
}

/** A search of a whole catalogue, whose films can be gone through without a name, too. */
export interface CatalogueSearch extends Search {
  readonly browse: Browse;
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
  return searchLayers([{ indexes, replaced: new Map() }], learning);
}

/** Searches the indexes of catalogues that lie upon one another, the uppermost first. */
export function searchLayers(layers: readonly IndexLayer[], learning?: Learning): OpenedSearch {
  const places = (text: string, within: readonly IndexName[]) =>
    text.length > LONGEST_TYPED
      ? []
      : within.flatMap((name) => layers.map(({ indexes, replaced }) => ({ index: indexes[name], replaced })));
  return {
    resolve: (text, within) =>
      combine(places(text, within).map(({ index, replaced }) => nowOf(resolveIn(index(), text), replaced))),
    misspelt: (within) => misspeltAmong(layers, within),
    suggest: (text, within, most) => {
      const lists = places(text, within).map(({ index, replaced }) =>
        suggestIn(index(), text, most).map((suggestion) => nowSuggested(suggestion, replaced)),
      );
      const [only = [], ...others] = lists;
      return others.length === 0 ? only : merged(lists).slice(0, most);
    },
    named: (text, within) => namedIn(layers, text, within),
    ending: (text, within, most) => endingIn(layers, text, within, most),
    beginsAForm: (text, within) => beginsAFormIn(layers, text, within),
    ready: learnWords(
      layers.flatMap(({ indexes }) => INDEX_NAMES.map((name) => indexes[name])),
      learning,
    ),
  };
}

/** Indexes a catalogue for finding. */
export function buildSearch(catalogue: Catalogue, learning?: Learning): OpenedSearch & CatalogueSearch {
  const indexes = indexesOver(catalogue);
  return { ...searchIn(indexes, learning), browse: browseOver(catalogue, indexes.films) };
}

function misspeltAmong(
  layers: readonly IndexLayer[],
  within: readonly IndexName[],
): (text: string) => readonly Reference[] {
  const all = within.flatMap((name) =>
    layers.map(({ indexes, replaced }) => ({ index: indexes[name](), replaced })),
  );
  const indexes = all.map(({ index }) => index);
  const readers = all.map(({ index, replaced }) => ({ reader: new WordReader(index, indexes), replaced }));
  return (text) => {
    if (text.length > LONGEST_TYPED) return [];
    const found = readers.flatMap(({ reader, replaced }) =>
      misspeltIn(reader, text).map((reference) => replaced.get(reference) ?? reference),
    );
    return [...new Set(found)];
  };
}

function nowOf(resolution: Resolution, replaced: IndexLayer['replaced']): Resolution {
  if (replaced.size === 0) return resolution;
  const now = (reference: Reference) => replaced.get(reference) ?? reference;
  return resolution.outcome === 'found'
    ? { ...resolution, references: resolution.references.map(now) }
    : { ...resolution, near: resolution.near.map(now) };
}

function nowSuggested(suggestion: Suggestion, replaced: IndexLayer['replaced']): Suggestion {
  const reference = replaced.get(suggestion.reference);
  return reference ? { ...suggestion, reference } : suggestion;
}

/** Suggestions of several lists, each thing once, those that fit best first; of equals the first of each, then the second of each, so that no list crowds out another. */
function merged(lists: readonly (readonly Suggestion[])[]): Suggestion[] {
  const best = inTurn(lists).sort((a, b) => a.rank - b.rank);
  const each = new Map<Reference, Suggestion>();
  for (const suggestion of best)
    if (!each.has(suggestion.reference)) each.set(suggestion.reference, suggestion);
  return [...each.values()];
}
