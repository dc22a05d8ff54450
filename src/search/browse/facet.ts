import { type Columns, columnOf, named, roomOf } from '../stored/columns.ts';
import { Texts } from '../stored/texts.ts';

/** Which films have which value of one kind, as a genre; a value has a number, in the order of the values' ids. */
export class Facet {
  readonly #ids: Texts;
  /** How most films spell each value. */
  readonly #labels: Texts;
  readonly #begins: Uint32Array;
  readonly #films: Uint32Array;

  constructor(columns: Columns) {
    this.#ids = new Texts(roomOf('ids', columns));
    this.#labels = new Texts(roomOf('labels', columns));
    this.#begins = columnOf(columns, 'begins', Uint32Array);
    this.#films = columnOf(columns, 'films', Uint32Array);
  }

  /** How many values there are. */
  get size(): number {
    return this.#ids.size;
  }

  id(value: number): string {
    return this.#ids.at(value);
  }

  label(value: number): string {
    return this.#labels.at(value);
  }

  /** The films that have a value, as their numbers in ascending order; a view, which nobody may change. */
  films(value: number): Uint32Array {
    return this.#films.subarray(this.#begins[value], this.#begins[value + 1]);
  }

  /** The number of the value of an id; undefined where no film has it. */
  valueOf(id: string): number | undefined {
    const value = this.valueFrom(id);
    return value < this.size && this.id(value) === id ? value : undefined;
  }

  /** The number of the first value whose id doesn't come before this one. */
  valueFrom(id: string): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.id(middle) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  columns(): Columns {
    return {
      ...named('ids', this.#ids.columns()),
      ...named('labels', this.#labels.columns()),
      begins: this.#begins,
      films: this.#films,
    };
  }
}
