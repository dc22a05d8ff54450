import { type Columns, columnOf } from './columns.ts';
import { GrowingColumn } from './growing-column.ts';

/** A place that no letter has. */
const NOWHERE = -1;

/**
 * A text, without the letter at a place, in 32 bits (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). Two texts may
 * share a number, so what is found has to be compared.
 */
function hashOf(text: string, without: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    if (at !== without) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Room for the numbers beside a hash in the 53 bits that a double holds exactly. */
const MOST_NUMBERS = 2 ** 21;

/** Hashes are spread evenly, so that so many share their first bits; a look-up reads no more. */
const HASHES_A_STRETCH = 8;

/** A number with the text by which it is found. */
export interface Keyed {
  readonly key: string;
  readonly without?: number;
  readonly number: number;
}

/** Numbers below two million by texts that nobody has to read again: 8 bytes each, whatever their length. */
export class HashedKeys {
  readonly #hashes: Uint32Array;
  readonly #begins: Uint32Array;
  readonly #shift: number;
  readonly #numbers: Uint32Array;

  constructor(columns: Columns) {
    this.#hashes = columnOf(columns, 'hashes', Uint32Array);
    const { begins, shift } = beginsOf(this.#hashes);
    this.#begins = begins;
    this.#shift = shift;
    this.#numbers = columnOf(columns, 'numbers', Uint32Array);
  }

  /** Keeps numbers, each with its key: a text, without the letter at a place if one is given. Throws where a number is too large. */
  static of(keyed: Iterable<Keyed>): HashedKeys {
    const sortable = new GrowingColumn(Float64Array);
    for (const { key, without = NOWHERE, number } of keyed) {
      if (number >= MOST_NUMBERS) throw new Error(`${number} is too large a number to be kept by a key.`);
      sortable.push(hashOf(key, without) * MOST_NUMBERS + number);
    }
    const sorted = sortable.column().sort();
    const [hashes, numbers] = [new Uint32Array(sorted.length), new Uint32Array(sorted.length)];
    for (let place = 0; place < sorted.length; place += 1) {
      const pair = sorted[place] ?? 0;
      hashes[place] = Math.floor(pair / MOST_NUMBERS);
      numbers[place] = pair % MOST_NUMBERS;
    }
    return new HashedKeys({ hashes, numbers });
  }

  /** Adds the numbers that a key may have been given for; a letter may be left out of it. */
  collect(key: string, into: Set<number>, without: number = NOWHERE): void {
    const hash = hashOf(key, without);
    for (let place = this.#placeOf(hash); this.#hashes[place] === hash; place += 1) {
      into.add(this.#numbers[place] ?? 0);
    }
  }

  columns(): Columns {
    return { hashes: this.#hashes, numbers: this.#numbers };
  }

  /** The place of the first hash that is not less. */
  #placeOf(hash: number): number {
    let place = this.#begins[hash >>> this.#shift] ?? 0;
    while (place < this.#hashes.length && (this.#hashes[place] ?? 0) < hash) place += 1;
    return place;
  }
}

/** Where the hashes begin whose first bits are each of all numbers; the others are shifted away. */
function beginsOf(hashes: Uint32Array): { begins: Uint32Array; shift: number } {
  const bits = Math.max(1, Math.ceil(Math.log2(hashes.length / HASHES_A_STRETCH)));
  const shift = 32 - bits;
  const begins = new Uint32Array(2 ** bits);
  let stretch = 0;
  for (let place = 0; place < hashes.length; place += 1) {
    const own = (hashes[place] ?? 0) >>> shift;
    while (stretch < own) {
      stretch += 1;
      begins[stretch] = place;
    }
  }
  begins.fill(hashes.length, stretch + 1);
  return { begins, shift };
}
