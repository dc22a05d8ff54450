import type { Catalogue } from '../../data/catalogue.ts';
import { type EntityFilter, type Filters, type ValueFilter, withoutFilter } from '../../data/filters.ts';
import type { Reference } from '../../data/reference.ts';
import { LONGEST_TYPED } from '../typed-text.ts';
import { Counting } from './counting.ts';
import type { ValueKind } from './film-values.ts';
import { Filtering } from './filtering.ts';
import type { Layer } from './layer.ts';
import { type CountedValue, suggestedValues } from './suggested-values.ts';
import { ValuedFilms } from './valued-films.ts';
import { spanOf, yearsTyped } from './years.ts';

/** Some of the films that pass filters, and how many there are in all. */
export interface Listing {
  readonly total: number;
  readonly films: readonly Reference[];
}

/** What a typed value means: the ids that it fits equally well or, where it fits none, those that come near. */
export interface MeantValues {
  readonly isFound: boolean;
  readonly ids: readonly string[];
}

/** Finds films that nobody can name. */
export interface Browse {
  /**
   * The films that pass all filters, at most `most` from a place on: the most looked-for first, of those alike the
   * oldest. Undefined where the value of a filter is gone.
   */
  list(filters: Filters, from: number, most: number): Listing | undefined;
  /** How most films spell a value, years by their id; undefined where it is gone. */
  labelOf(name: ValueFilter, id: string): string | undefined;
  /** What a typed country, genre, language or year means. */
  resolve(name: ValueFilter, typed: string): MeantValues;
  /** Values that a text may come to mean, best first, counted among the films that the other filters leave. */
  suggest(name: ValueFilter, typed: string, others: Filters, most: number): CountedValue[];
  /**
   * Counts the films of people, studios or festivals among those that the other filters leave. Undefined where one is
   * gone, or where counting so many would take long.
   */
  counting(name: EntityFilter, others: Filters): (id: string) => number | undefined;
  /** The films that have a value of a kind, equal to a text in normal form; the most looked-for first. */
  valued(kind: ValueKind, text: string): readonly Reference<'film'>[];
  /** Whether a film has such a value. It takes about a microsecond. */
  hasValue(kind: ValueKind, text: string): boolean;
  /** All kinds of which a film has such a value, in hardly more time than one takes. */
  kindsOfValue(text: string): readonly ValueKind[];
}

/** Goes through the films of layers, put together when they are first asked for; all of a layer's before the next. */
export class BrowsedLayers implements Browse {
  readonly #layers: () => readonly Layer[];
  readonly #catalogue: Catalogue;
  #opened: Filtering | undefined;
  #valued: ValuedFilms | undefined;

  constructor(layers: () => readonly Layer[], catalogue: Catalogue) {
    this.#layers = layers;
    this.#catalogue = catalogue;
  }

  list(filters: Filters, from: number, most: number): Listing | undefined {
    const passing = this.#filtering.passing(filters);
    if (!passing) return undefined;
    const films: Reference[] = [];
    let total = 0;
    for (const [index, layer] of this.#filtering.layers.entries()) {
      const numbers = passing[index] ?? [];
      const begin = Math.max(0, from - total);
      const shown = numbers.slice(begin, begin + most - films.length);
      for (const number of shown) films.push(layer.reference(number));
      total += numbers.length;
    }
    return { total, films };
  }

  labelOf(name: ValueFilter, id: string): string | undefined {
    if (name === 'years') return spanOf(id) && id;
    return this.#filtering.values(name).get(id)?.label;
  }

  resolve(name: ValueFilter, typed: string): MeantValues {
    if (typed.length > LONGEST_TYPED) return { isFound: false, ids: [] };
    if (name === 'years') {
      const id = yearsTyped(typed);
      return id === undefined ? { isFound: false, ids: [] } : { isFound: true, ids: [id] };
    }
    const { isFound, values } = this.#filtering.values(name).resolve(typed);
    return { isFound, ids: values.map(({ id }) => id) };
  }

  suggest(name: ValueFilter, typed: string, others: Filters, most: number): CountedValue[] {
    if (typed.length > LONGEST_TYPED) return [];
    return suggestedValues(name, typed, this.#filtering, this.#countingBeside(others, name)).slice(0, most);
  }

  counting(name: EntityFilter, others: Filters): (id: string) => number | undefined {
    const counting = this.#countingBeside(others, name);
    return (id) => counting.countOf(name, id);
  }

  valued(kind: ValueKind, text: string): readonly Reference<'film'>[] {
    return text.length > LONGEST_TYPED ? [] : this.#valuedFilms.of(kind, text);
  }

  hasValue(kind: ValueKind, text: string): boolean {
    return text.length <= LONGEST_TYPED && this.#valuedFilms.has(kind, text);
  }

  kindsOfValue(text: string): readonly ValueKind[] {
    return text.length > LONGEST_TYPED ? [] : this.#valuedFilms.kinds(text);
  }

  get #valuedFilms(): ValuedFilms {
    this.#valued ??= new ValuedFilms(this.#filtering);
    return this.#valued;
  }

  get #filtering(): Filtering {
    this.#opened ??= new Filtering(this.#layers(), this.#catalogue);
    return this.#opened;
  }

  /** Counts among the films that all filters but one leave; among all where the value of one is gone. */
  #countingBeside(filters: Filters, name: ValueFilter | EntityFilter): Counting {
    const others = withoutFilter(filters, name);
    const isFiltered = Object.keys(others).length > 0;
    return new Counting(this.#filtering, isFiltered ? this.#filtering.passing(others) : undefined);
  }
}
