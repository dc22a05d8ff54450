import type { NumberSet } from './number-set.ts';

const PERSON_ID = /^nm(\d{7,8})$/;
const FIRST_BYTES = 1 << 16;

/** The number in a person's id, as 1 of `nm0000001`; undefined where it is no such id. */
export function personNumber(id: string): number | undefined {
  const digits = PERSON_ID.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * The names of people by their ids: millions of them, held as bytes one after another, which take a fraction of what
 * as many strings would.
 */
export class Names {
  readonly #places: (number: number) => number | undefined;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #bytes = Buffer.alloc(FIRST_BYTES);
  #used = 0;

  /** There is room for the names of these people and of nobody else. */
  constructor(people: NumberSet) {
    this.#places = people.places();
    this.#starts = new Uint32Array(people.size);
    this.#ends = new Uint32Array(people.size);
  }

  /** Whether there is room for the name of this person. */
  awaits(id: string): boolean {
    return this.#placeOf(id) !== undefined;
  }

  /** Keeps the name of somebody who is awaited; false where there is one already. */
  add(id: string, name: string): boolean {
    const place = this.#placeOf(id);
    if (place === undefined || this.#ends[place] !== 0) return false;
    this.#makeRoom(Buffer.byteLength(name));
    this.#starts[place] = this.#used;
    this.#used += this.#bytes.write(name, this.#used);
    this.#ends[place] = this.#used;
    return true;
  }

  /** Somebody's name; undefined where none was added. */
  of(id: string): string | undefined {
    const place = this.#placeOf(id);
    const end = place === undefined ? 0 : (this.#ends[place] ?? 0);
    return place === undefined || end === 0
      ? undefined
      : this.#bytes.toString('utf8', this.#starts[place] ?? 0, end);
  }

  #placeOf(id: string): number | undefined {
    const number = personNumber(id);
    return number === undefined ? undefined : this.#places(number);
  }

  #makeRoom(more: number): void {
    if (this.#used + more <= this.#bytes.length) return;
    const larger = Buffer.alloc(2 * this.#bytes.length + more);
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}
