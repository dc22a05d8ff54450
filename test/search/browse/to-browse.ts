import type { Filters } from '../../../src/data/filters.ts';
import { refer } from '../../../src/data/reference.ts';
import { type Browse, BrowsedLayers } from '../../../src/search/browse/browse.ts';
import { FACET_NAMES, FacetIndex, type FacetName } from '../../../src/search/browse/facet-index.ts';
import type { FilmToBrowse } from '../../../src/search/browse/films-to-browse.ts';
import type { Layer } from '../../../src/search/browse/layer.ts';
import { ValueIndex } from '../../../src/search/browse/value-index.ts';
import { EntryTable } from '../../../src/search/stored/entry-table.ts';
import { catalogueOf } from '../../made-up/in-memory.ts';
import { toFind } from '../to-find.ts';

/** A film to browse by its id; it has nothing that isn't given. */
export function toBrowse(id: string, details: Partial<FilmToBrowse> = {}): FilmToBrowse {
  return {
    reference: refer('film', id),
    weight: 0,
    years: [],
    countries: [],
    genres: [],
    languages: [],
    ...details,
  };
}

/** The entry table of films, as the search over their titles has it. */
export function tableOf(films: readonly FilmToBrowse[]): EntryTable {
  return EntryTable.of(
    films.map(({ reference, weight, years }) =>
      toFind(reference.slice('film:'.length), reference, { weight, years }),
    ),
  );
}

/** An index over films, with its entry table; they have nothing else. */
export function facetsOf(films: readonly FilmToBrowse[]): Layer {
  const table = tableOf(films);
  const facets = FacetIndex.of(films, table);
  return { facets, table, values: () => ValueIndex.of([], table, facets) };
}

/** The ids of all films, in the order in which they are listed. */
export function listed({ facets, table }: { facets: FacetIndex; table: EntryTable }): string[] {
  return Array.from({ length: facets.size }, (_, number) => facets.reference(number, table));
}

/** Everything that an index says: of each value its spelling, and the films that have it. */
export function everythingIn(facets: FacetIndex, table: EntryTable): Record<FacetName, object> {
  const said = FACET_NAMES.map((name) => {
    const facet = facets.facets[name];
    const values = Array.from({ length: facet.size }, (_, value) => [
      facet.id(value),
      {
        label: facet.label(value),
        films: Array.from(facet.films(value), (number) => facets.reference(number, table)),
      },
    ]);
    return [name, Object.fromEntries(values)];
  });
  return Object.fromEntries(said);
}

/** A catalogue without anybody. */
export const EMPTY = catalogueOf([]);

/** Films to browse, a list for each layer. */
export function browsing(...layers: readonly (readonly FilmToBrowse[])[]): Browse {
  return new BrowsedLayers(() => layers.map(facetsOf), EMPTY);
}

/** All films that pass, without `film:`. */
export function passing(browse: Browse, filters: Filters): string[] | undefined {
  const listing = browse.list(filters, 0, 1000);
  return listing?.films.map((reference) => reference.slice('film:'.length));
}

/** Films of which some have what others have not. */
export const FILMS = [
  toBrowse('voice', {
    years: [1982],
    countries: ['Soviet Union'],
    genres: ['drama'],
    languages: ['Russian'],
  }),
  toBrowse('voices', { years: [1995], countries: ['Russia', 'Japan'], genres: ['documentary'] }),
  toBrowse('sokurov', { years: [2014], genres: ['documentary'], languages: ['Russian'] }),
  toBrowse('nameless', {}),
];
