import type { Reference } from '../../data/reference.ts';
import type { EntryTable } from '../stored/entry-table.ts';
import type { FacetIndex, FacetName } from './facet-index.ts';
import { allBelow, unionOf, without } from './sorted-numbers.ts';
import type { Span } from './years.ts';

/**
 * Films that lie in one place, as in a store. Of those hidden another layer knows better; they are listed, rather than
 * asked for one by one, since a total has to leave them out of hundreds of thousands.
 */
export interface Layer {
  /** Has the references of the films, each at its place. */
  readonly table: EntryTable;
  readonly facets: FacetIndex;
  readonly hidden?: Iterable<Reference<'film'>>;
}

/** The films of a layer by their numbers in its facets, those hidden left out; every list ascends. */
export class FilmsOfLayer {
  readonly facets: FacetIndex;
  readonly #table: EntryTable;
  readonly #hidden: Uint32Array;
  #all: Uint32Array | undefined;

  constructor({ table, facets, hidden = [] }: Layer) {
    this.facets = facets;
    this.#table = table;
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

  reference(number: number): Reference {
    return this.facets.reference(number, this.#table);
  }

  #shown(numbers: Uint32Array): Uint32Array {
    return this.#hidden.length === 0 ? numbers : without(numbers, this.#hidden);
  }
}
