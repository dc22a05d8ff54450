import type { Catalogue } from '../../data/catalogue.ts';
import type { IndexOfForms } from '../index-of-forms.ts';
import { type Browse, BrowsedLayers } from './browse.ts';
import { FacetIndex } from './facet-index.ts';
import { filmsToBrowse } from './films-to-browse.ts';

/** Goes through the films of a catalogue that lives in memory, of which `films` is the index; put together when it is first asked for. */
export function browseOver(catalogue: Catalogue, films: () => IndexOfForms): Browse {
  const layer = () => {
    const { table } = films();
    return { table, facets: FacetIndex.of(filmsToBrowse(catalogue), table) };
  };
  return new BrowsedLayers(() => [layer()], catalogue);
}
