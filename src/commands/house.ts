import type { Catalogue } from '../data/catalogue.ts';
import type { Learning } from '../search/learn-words.ts';
import { buildSearch, type CatalogueSearch } from '../search/search.ts';

/** What every request is answered from. Immutable; a reload replaces it whole. */
export interface House {
  readonly catalogue: Catalogue;
  readonly search: CatalogueSearch;
}

/** Opens a house over a catalogue. */
export function openHouse(catalogue: Catalogue, learning?: Learning): House {
  return { catalogue, search: buildSearch(catalogue, learning) };
}
