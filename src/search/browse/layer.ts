import type { Reference } from '../../data/reference.ts';
import type { EntryTable } from '../stored/entry-table.ts';
import type { FacetIndex, FacetName } from './facet-index.ts';
import { allBelow, unionOf, without } from './sorted-numbers.ts';
import type { HashedKind, ValueIndex } from './value-index.ts';
import type { Span } from './years.ts';

/**
 * Films that lie in one place, as in a store. Of those hidden another layer knows better; they are listed, rather than
 * asked for one by one, since a total has to leave them out of hundreds of thousands.
 */
export interface Layer {
  /** Has the references of the films, each at its place. */
  readonly table: EntryTable;
  readonly facets: FacetIndex;
  /** Put together when they are first asked for. */
  readonly values: () => ValueIndex;
  readonly hidden?: Iterable<Reference<'film'>>;
}

/** The films of a layer by their numbers in its facets, those hidden left out; every list ascends. */
export class FilmsOfLayer {
  readonly facets: FacetIndex;
  readonly #table: EntryTable;
  readonly #values: () => ValueIndex;
  readonly #hidden: Uint32Array;
  #all: Uint32Array | undefined;

  constructor({ table, facets, values, hidden = [] }: Layer) {
    this.facets = facets;
    this.#table = table;
    this.#values = values;
    this.#hidden = facets.numbersOf(hidden, table);
  }

  get size(): number {
    return this.facets.size;
  }

  all(): Uint32Array {
    this.#all ??= this.#shown(allBelow(this.size));
    return this.#all;
  }

  /** Those with a value, by its number in its facet. */
  ofValue(facet: FacetName, value: number): Uint32Array {
    return this.#shown(this.facets.facets[facet].films(value));
  }

  /** Those with a value of a kind that no facet has, by the hash of its key. */
  ofHash(kind: HashedKind, hash: number): Uint32Array {
    const films = this.#values().films(kind, hash);
    return films.length === 0 ? films : this.#shown(films);
  }

  /** Those of any year from the first to the last. */
  ofYears({ first, last }: Span): Uint32Array {
    const { year } = this.facets.facets;
    const [from, to] = [year.valueFrom(String(first)), year.valueFrom(String(last + 1))];
    const years = Array.from({ length: Math.max(0, to - from) }, (_, at) => year.films(from + at));
    return this.#shown(unionOf(this.size, years));
  }

  /** Those of some references that are here. */
  of(references: Iterable<Reference>): Uint32Array {
    return this.#shown(this.facets.numbersOf(references, this.#table));
  }

  reference(number: number): Reference<'film'> {
    return this.facets.reference(number, this.#table);
  }

  references(numbers: Uint32Array): Reference<'film'>[] {
    return Array.from(numbers, (number) => this.reference(number));
  }

  #shown(numbers: Uint32Array): Uint32Array {
    return this.#hidden.length === 0 ? numbers : without(numbers, this.#hidden);
  }
}
