import type { Catalogue } from '../data/catalogue.ts';
import { finish } from '../data/steps.ts';
import { BrowsedLayers } from '../search/browse/browse.ts';
import { layerOver } from '../search/browse/browse-over.ts';
import { indexesOver } from '../search/indexes.ts';
import type { Learning } from '../search/learn-words.ts';
import { buildSearch, type CatalogueSearch, type OpenedSearch, searchLayers } from '../search/search.ts';
import { withBuiltIn } from './inputs.ts';
import { type OpenedCatalogues, openCatalogues, type Take } from './open-catalogues.ts';

/** All that requests are answered from, and how it is let go. */
export interface OpenedHouse {
  readonly catalogue: Catalogue;
  readonly search: CatalogueSearch & OpenedSearch;
  readonly filmsInMemory: number;
  close(): Promise<void>;
}

/** How catalogues are opened: at once unless `take` takes turns; see `Learning` for the words that search learns. */
export interface Opening extends Learning {
  readonly take?: Take;
}

/**
 * Opens the built-in records and the catalogues at some paths for answering. Rejects with a `CatalogueError` that tells
 * every fault of every file, or a `StoreError`.
 */
export async function openHouseAt(
  paths: readonly string[],
  { take = finish, ...learning }: Opening = {},
): Promise<OpenedHouse> {
  const opened = await openCatalogues(withBuiltIn(paths), take);
  const { catalogue, stored, filmsInMemory, close } = opened;
  const search = stored ? searchStacked(stored, learning) : buildSearch(catalogue, learning);
  return { catalogue, search, filmsInMemory, close };
}

/** Searches what lies upon a store, and then what shows through of it. */
function searchStacked(
  { store, stacked }: NonNullable<OpenedCatalogues['stored']>,
  learning: Learning,
): CatalogueSearch & OpenedSearch {
  const upper = indexesOver(stacked.upper);
  const { indexes, facets, values } = store.search;
  const layers = [
    { indexes: upper, replaced: new Map() },
    { indexes, replaced: stacked.replaced },
  ];
  const browse = new BrowsedLayers(
    () => [
      layerOver(stacked.upper, upper.films),
      { table: indexes.films().table, facets: facets(), values, hidden: stacked.replacedFilms },
    ],
    stacked,
  );
  return { ...searchLayers(layers, learning), browse };
}
