import { type Columns, columnOf } from './columns.ts';
import { GrowingColumn } from './growing-column.ts';

const LOW = 2 ** 32;
const NOTHING = new Uint32Array(0);

/** Ascending lists of numbers by the 53-bit hashes of texts that nobody has to read again: 12 bytes a text and 4 a number. */
export class ListsByHash {
  /** The upper and the lower bits of the hashes, ascending. */
  readonly #high: Uint32Array;
  readonly #low: Uint32Array;
  readonly #begins: Uint32Array;
  readonly #numbers: Uint32Array;

  constructor(columns: Columns) {
    this.#high = columnOf(columns, 'high', Uint32Array);
    this.#low = columnOf(columns, 'low', Uint32Array);
    this.#begins = columnOf(columns, 'begins', Uint32Array);
    this.#numbers = columnOf(columns, 'numbers', Uint32Array);
  }

  /** The numbers of a hash; none where it has none. A view, which nobody may change. */
  of(hash: number): Uint32Array {
    let [from, to] = [0, this.#low.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#hashAt(middle) < hash) from = middle + 1;
      else to = middle;
    }
    if (this.#hashAt(from) !== hash) return NOTHING;
    return this.#numbers.subarray(this.#begins[from], this.#begins[from + 1]);
  }

  #hashAt(place: number): number {
    return (this.#high[place] ?? Number.NaN) * LOW + (this.#low[place] ?? Number.NaN);
  }

  columns(): Columns {
    return { high: this.#high, low: this.#low, begins: this.#begins, numbers: this.#numbers };
  }
}

/** Such lists while they are gathered; numbers come in whatever order. */
export class GatheredLists {
  readonly #hashes = new GrowingColumn(Float64Array);
  readonly #numbers = new GrowingColumn(Uint32Array);

  /** Puts a number on the list of each of some hashes. */
  add(number: number, hashes: ReadonlySet<number>): void {
    for (const hash of hashes) {
      this.#hashes.push(hash);
      this.#numbers.push(number);
    }
  }

  /** The lists, with what each number is to be from now on. */
  lists(renumbered: Uint32Array): ListsByHash {
    const hashes = distinct(this.#hashes.column().sort());
    const places = this.#hashes.column().map((hash) => placeIn(hashes, hash));
    const begins = beginsOf(hashes.length, places);
    const free = begins.slice();
    const numbers = new Uint32Array(places.length);
    for (let pair = 0; pair < places.length; pair += 1) {
      const list = places[pair] ?? 0;
      const place = free[list] ?? 0;
      numbers[place] = renumbered[this.#numbers.at(pair)] ?? 0;
      free[list] = place + 1;
    }
    sortEach(numbers, begins);
    return new ListsByHash({
      high: Uint32Array.from(hashes, (hash) => Math.floor(hash / LOW)),
      low: Uint32Array.from(hashes, (hash) => hash % LOW),
      begins,
      numbers,
    });
  }
}

function distinct(sorted: Float64Array): Float64Array {
  return sorted.filter((hash, place) => hash !== sorted[place - 1]);
}

function placeIn(sorted: Float64Array, wanted: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

function beginsOf(size: number, places: Float64Array): Uint32Array {
  const begins = new Uint32Array(size + 1);
  for (const place of places) begins[place + 1] = (begins[place + 1] ?? 0) + 1;
  for (let list = 0; list < size; list += 1) begins[list + 1] = (begins[list + 1] ?? 0) + (begins[list] ?? 0);
  return begins;
}

function sortEach(numbers: Uint32Array, begins: Uint32Array): void {
  for (let list = 0; list + 1 < begins.length; list += 1) {
    const [from, to] = [begins[list] ?? 0, begins[list + 1] ?? 0];
    if (to - from > 1) numbers.subarray(from, to).sort();
  }
}
