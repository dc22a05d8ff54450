import type { Film } from '../../data/entities.ts';
import { exactKey } from '../exact-key.ts';
import { type Columns, named, roomOf } from '../stored/columns.ts';
import type { EntryTable } from '../stored/entry-table.ts';
import { GatheredLists, ListsByHash } from '../stored/lists-by-hash.ts';
import { textHash } from '../stored/text-hash.ts';
import type { FacetIndex } from './facet-index.ts';
import { VALUE_KINDS, type ValueKind, valuesOf } from './film-values.ts';
import { placeOf } from './place-of.ts';

/** The kinds of values that facets have. */
const FACET_KINDS = ['country', 'language', 'genre', 'year'] as const satisfies readonly ValueKind[];
type FacetKind = (typeof FACET_KINDS)[number];

/** The kinds of values that are only ever looked for by what they say, and neither listed nor shown. */
export type HashedKind = Exclude<ValueKind, FacetKind>;

const HASHED_KINDS = VALUE_KINDS.filter((kind): kind is HashedKind => !isFacetKind(kind));

const NONE = new Uint32Array(0);

/** Whether a facet has the values of a kind. */
export function isFacetKind(kind: ValueKind): kind is FacetKind {
  return FACET_KINDS.some((other) => other === kind);
}

/** Which films have a tag, a part, a place and whatever else no facet has, by the normal form of what it says; films by their numbers in a facet index. */
export class ValueIndex {
  readonly #lists: ReadonlyMap<ValueKind, ListsByHash>;

  constructor(columns: Columns) {
    this.#lists = new Map(HASHED_KINDS.map((kind) => [kind, new ListsByHash(roomOf(kind, columns))]));
  }

  /** Puts an index together over films in whatever order. Throws where one is not in the entry table. */
  static of(films: Iterable<Film>, table: EntryTable, facets: FacetIndex): ValueIndex {
    const gathered = new GatheredValues(table);
    for (const film of films) gathered.add(film);
    return gathered.index(facets);
  }

  /** The numbers of the films that have a value, by the hash of its key; ascending, a view, which nobody may change. */
  films(kind: HashedKind, hash: number): Uint32Array {
    return this.#lists.get(kind)?.of(hash) ?? NONE;
  }

  columns(): Columns {
    const rooms = Array.from(this.#lists, ([kind, lists]) => named(kind, lists.columns()));
    return Object.assign({}, ...rooms);
  }
}

/** The values of films while these are gone through, be it for something else as well. */
export class GatheredValues {
  readonly #table: EntryTable;
  readonly #lists = HASHED_KINDS.map((kind) => ({ kind, lists: new GatheredLists() }));

  constructor(table: EntryTable) {
    this.#table = table;
  }

  add(film: Film): void {
    const place = placeOf(film.reference, this.#table);
    for (const { kind, lists } of this.#lists) {
      const values = valuesOf(film, kind);
      if (values.length > 0) lists.add(place, new Set(values.map((value) => textHash(exactKey(value)))));
    }
  }

  /** Gives each film on as it takes it. */
  *passing(films: Iterable<Film>): Generator<Film> {
    for (const film of films) {
      this.add(film);
      yield film;
    }
  }

  /** The index, its films numbered as in their facets. */
  index(facets: FacetIndex): ValueIndex {
    const numbers = facets.numbersByPlace();
    const rooms = this.#lists.map(({ kind, lists }) => named(kind, lists.lists(numbers).columns()));
    return new ValueIndex(Object.assign({}, ...rooms));
  }
}
