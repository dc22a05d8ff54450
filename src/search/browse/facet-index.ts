import { idOf, type Reference, refer } from '../../data/reference.ts';
import { type Columns, columnOf, named, roomOf } from '../stored/columns.ts';
import type { EntryTable } from '../stored/entry-table.ts';
import { HashedKeys, type Keyed } from '../stored/hashed-keys.ts';
import { Facet } from './facet.ts';
import type { FilmToBrowse } from './films-to-browse.ts';
import { GatheredFacet } from './gathered-facet.ts';
import { placesInOrder } from './order.ts';
import { placeOf } from './place-of.ts';
import { decadeOf } from './years.ts';

/** What is kept of each film; a year's id is the year, a decade's as `1980s`. */
export const FACET_NAMES = ['country', 'genre', 'language', 'year', 'decade'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

function valuesOf(film: FilmToBrowse): Readonly<Record<FacetName, readonly string[]>> {
  return {
    country: film.countries,
    genre: film.genres,
    language: film.languages,
    year: film.years.map(String),
    decade: film.years.map(decadeOf),
  };
}

function forEachFacet<Value>(make: (name: FacetName) => Value): Readonly<Record<FacetName, Value>> {
  return {
    country: make('country'),
    genre: make('genre'),
    language: make('language'),
    year: make('year'),
    decade: make('decade'),
  };
}

function inverse(places: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(places.length);
  for (let number = 0; number < places.length; number += 1) numbers[places[number] ?? 0] = number;
  return numbers;
}

/**
 * Which films have which country, genre, language and year, all in columns. Films are numbered in the order in which
 * they are listed, the most looked-for first, of those alike the oldest; an entry table has their references, each at
 * its place.
 */
export class FacetIndex {
  readonly facets: Readonly<Record<FacetName, Facet>>;
  /** The place in the entry table of each film by its number. */
  readonly #places: Uint32Array;
  /** The films' numbers by their ids. */
  readonly #byId: HashedKeys;

  constructor(columns: Columns) {
    this.facets = forEachFacet((name) => new Facet(roomOf(name, columns)));
    this.#places = columnOf(columns, 'places', Uint32Array);
    this.#byId = new HashedKeys(roomOf('by-id', columns));
  }

  /** Puts an index together over films in whatever order. Throws where one is not in the entry table. */
  static of(films: Iterable<FilmToBrowse>, table: EntryTable): FacetIndex {
    const gathered = forEachFacet(() => new GatheredFacet());
    const weights = new Float64Array(table.size);
    for (const film of films) {
      const place = placeOf(film.reference, table);
      weights[place] = film.weight;
      const values = valuesOf(film);
      for (const name of FACET_NAMES) gathered[name].add(place, values[name]);
    }
    const places = placesInOrder(weights, table);
    const numbers = inverse(places);
    const facets = FACET_NAMES.map((name) => named(name, gathered[name].facet(numbers).columns()));
    const byId = named('by-id', HashedKeys.of(keyed(places, table)).columns());
    return new FacetIndex(Object.assign({ places }, byId, ...facets));
  }

  /** How many films there are. */
  get size(): number {
    return this.#places.length;
  }

  /** The reference of the film of a number below `size`, out of the entry table that this was made over. */
  reference(number: number, table: EntryTable): Reference<'film'> {
    return refer('film', table.id(this.#places[number] ?? 0));
  }

  /** The numbers of those of some films that are here, ascending. A look-up takes a microsecond, so that a studio may have made twenty thousand. */
  numbersOf(references: Iterable<Reference>, table: EntryTable): Uint32Array {
    const numbers: number[] = [];
    const candidates = new Set<number>();
    for (const reference of references) {
      candidates.clear();
      this.#byId.collect(idOf(reference), candidates);
      for (const number of candidates) if (this.reference(number, table) === reference) numbers.push(number);
    }
    return new Uint32Array(numbers).sort();
  }

  /** The number of the film at each place of the entry table. */
  numbersByPlace(): Uint32Array {
    return inverse(this.#places);
  }

  columns(): Columns {
    const facets = FACET_NAMES.map((name) => named(name, this.facets[name].columns()));
    return Object.assign({ places: this.#places }, named('by-id', this.#byId.columns()), ...facets);
  }
}

function* keyed(places: Uint32Array, table: EntryTable): Generator<Keyed> {
  for (const [number, place] of places.entries()) yield { key: idOf(table.reference(place)), number };
}
