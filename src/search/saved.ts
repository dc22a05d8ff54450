import { join } from 'node:path';
import type { Catalogue } from '../data/catalogue.ts';
import type { Steps } from '../data/steps.ts';
import { FacetIndex } from './browse/facet-index.ts';
import { filmsToBrowse } from './browse/films-to-browse.ts';
import { GatheredValues, ValueIndex } from './browse/value-index.ts';
import { INDEX_NAMES, type Indexes, indexesOver, openIndexes, saveIndex, whenAsked } from './indexes.ts';
import { type Columns, named, roomOf } from './stored/columns.ts';
import type { EntryTable } from './stored/entry-table.ts';
import { readSnapshot, writeSnapshot } from './stored/snapshot.ts';

/** Everything that a search of a catalogue needs, as it was saved. */
export interface SavedSearch {
  readonly indexes: Indexes;
  readonly facets: () => FacetIndex;
  readonly values: () => ValueIndex;
}

const FACETS = 'facets.search';
/** Where in that file the values are that no facet has. */
const VALUES = 'values';

/** Indexes a catalogue and saves that in a folder, one index after the other, so that only one is in memory at a time. */
export function* saveSearch(catalogue: Catalogue, folder: string): Steps {
  for (const name of INDEX_NAMES) {
    const index = indexesOver(catalogue)[name]();
    saveIndex(index, name, folder);
    yield;
    if (name !== 'films') continue;
    writeSnapshot(join(folder, FACETS), columnsToBrowse(catalogue, index.table));
    yield;
  }
}

/** Opens what was saved in a folder. Rejects with a SnapshotError, which says what to do, where a file cannot be read as it. */
export async function openSearch(folder: string): Promise<SavedSearch> {
  const [indexes, columns] = await Promise.all([openIndexes(folder), readSnapshot(join(folder, FACETS))]);
  return {
    indexes,
    facets: whenAsked(() => new FacetIndex(columns)),
    values: whenAsked(() => new ValueIndex(roomOf(VALUES, columns))),
  };
}

/** The facets and values of films, which are gone through once for both. */
function columnsToBrowse(catalogue: Catalogue, table: EntryTable): Columns {
  const values = new GatheredValues(table);
  const facets = FacetIndex.of(filmsToBrowse({ films: () => values.passing(catalogue.films()) }), table);
  return { ...facets.columns(), ...named(VALUES, values.index(facets).columns()) };
}
