import { join } from 'node:path';
import type { Catalogue } from '../data/catalogue.ts';
import type { Steps } from '../data/steps.ts';
import { FacetIndex } from './browse/facet-index.ts';
import { filmsToBrowse } from './browse/films-to-browse.ts';
import { INDEX_NAMES, type Indexes, indexesOver, openIndexes, saveIndex, whenAsked } from './indexes.ts';
import { readSnapshot, writeSnapshot } from './stored/snapshot.ts';

/** Everything that a search of a catalogue needs, as it was saved. */
export interface SavedSearch {
  readonly indexes: Indexes;
  readonly facets: () => FacetIndex;
}

const FACETS = 'facets.search';

/** Indexes a catalogue and saves that in a folder, one index after the other, so that only one is in memory at a time. */
export function* saveSearch(catalogue: Catalogue, folder: string): Steps {
  for (const name of INDEX_NAMES) {
    const index = indexesOver(catalogue)[name]();
    saveIndex(index, name, folder);
    yield;
    if (name !== 'films') continue;
    writeSnapshot(join(folder, FACETS), FacetIndex.of(filmsToBrowse(catalogue), index.table).columns());
    yield;
  }
}

/** Opens what was saved in a folder. Rejects with a SnapshotError, which says what to do, where a file cannot be read as it. */
export async function openSearch(folder: string): Promise<SavedSearch> {
  const [indexes, columns] = await Promise.all([openIndexes(folder), readSnapshot(join(folder, FACETS))]);
  return { indexes, facets: whenAsked(() => new FacetIndex(columns)) };
}
