import type { Columns } from '../stored/columns.ts';
import { named } from '../stored/columns.ts';
import { GrowingColumn } from '../stored/growing-column.ts';
import { Texts } from '../stored/texts.ts';
import { Facet } from './facet.ts';
import { valueId } from './value-id.ts';

/** One way to write a value, and how many films write it so. */
interface Spelling {
  readonly text: string;
  readonly value: number;
  films: number;
}

/** Which films have which value, while the films are gone through. */
export class GatheredFacet {
  readonly #valuesById = new Map<string, number>();
  readonly #spellings = new Map<string, Spelling>();
  readonly #values = new GrowingColumn(Uint32Array);
  readonly #places = new GrowingColumn(Uint32Array);

  /** Takes the values of the film at a place; one that is spelt in two ways counts once. */
  add(place: number, texts: readonly string[]): void {
    const values = new Set<number>();
    for (const text of texts) {
      const spelling = this.#spellingOf(text);
      spelling.films += 1;
      values.add(spelling.value);
    }
    for (const value of values) {
      this.#values.push(value);
      this.#places.push(place);
    }
  }

  /** The facet, its films by their numbers: `numbers` gives that of each place. */
  facet(numbers: Uint32Array): Facet {
    const ids = [...this.#valuesById].sort(([one], [other]) => (one < other ? -1 : 1));
    const labels = this.#labels();
    const renumbered = new Uint32Array(ids.length);
    for (const [number, [, value]] of ids.entries()) renumbered[value] = number;
    return new Facet({
      ...named('ids', Texts.of(ids.map(([id]) => id)).columns()),
      ...named('labels', Texts.of(ids.map(([id, value]) => labels[value] ?? id)).columns()),
      ...this.#filmsOfEach(ids.length, renumbered, numbers),
    });
  }

  #spellingOf(text: string): Spelling {
    const known = this.#spellings.get(text);
    if (known) return known;
    const id = valueId(text);
    const value = this.#valuesById.get(id) ?? this.#valuesById.size;
    this.#valuesById.set(id, value);
    const spelling = { text, value, films: 0 };
    this.#spellings.set(text, spelling);
    return spelling;
  }

  /** How most films write each value; of two that as many do, the one that came first. */
  #labels(): string[] {
    const best: Spelling[] = [];
    for (const spelling of this.#spellings.values()) {
      const other = best[spelling.value];
      if (!other || spelling.films > other.films) best[spelling.value] = spelling;
    }
    return best.map(({ text }) => text);
  }

  #filmsOfEach(count: number, renumbered: Uint32Array, numbers: Uint32Array): Columns {
    const begins = new Uint32Array(count + 1);
    const valueAt = (at: number) => renumbered[this.#values.at(at)] ?? 0;
    for (let at = 0; at < this.#values.length; at += 1) {
      begins[valueAt(at) + 1] = (begins[valueAt(at) + 1] ?? 0) + 1;
    }
    for (let value = 0; value < count; value += 1) {
      begins[value + 1] = (begins[value + 1] ?? 0) + (begins[value] ?? 0);
    }
    const free = begins.slice();
    const films = new Uint32Array(this.#values.length);
    for (let at = 0; at < this.#values.length; at += 1) {
      const place = free[valueAt(at)] ?? 0;
      films[place] = numbers[this.#places.at(at)] ?? 0;
      free[valueAt(at)] = place + 1;
    }
    for (let value = 0; value < count; value += 1) films.subarray(begins[value], begins[value + 1]).sort();
    return { begins, films };
  }
}
