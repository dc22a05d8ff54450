import type { Catalogue } from '../data/catalogue.ts';
import { buildSearch, type Search } from '../search/search.ts';

/** What every request is answered from. Immutable; a reload replaces it whole. */
export interface House {
  readonly catalogue: Catalogue;
  readonly search: Search;
}

/** Opens a house over a catalogue. */
export function openHouse(catalogue: Catalogue): House {
  return { catalogue, search: buildSearch(catalogue) };
}
