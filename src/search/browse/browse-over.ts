import type { Catalogue } from '../../data/catalogue.ts';
import type { IndexOfForms } from '../index-of-forms.ts';
import { whenAsked } from '../indexes.ts';
import { type Browse, BrowsedLayers } from './browse.ts';
import { FacetIndex } from './facet-index.ts';
import { filmsToBrowse } from './films-to-browse.ts';
import type { Layer } from './layer.ts';
import { ValueIndex } from './value-index.ts';

/** Goes through the films of a catalogue that lives in memory, of which `films` is the index; put together when it is first asked for. */
export function browseOver(catalogue: Catalogue, films: () => IndexOfForms): Browse {
  return new BrowsedLayers(() => [layerOver(catalogue, films)], catalogue);
}

/** The films of a catalogue that lives in memory as a layer; `films` is the index of their titles. */
export function layerOver(catalogue: Pick<Catalogue, 'films'>, films: () => IndexOfForms): Layer {
  const { table } = films();
  const facets = FacetIndex.of(filmsToBrowse(catalogue), table);
  return { table, facets, values: whenAsked(() => ValueIndex.of(catalogue.films(), table, facets)) };
}
