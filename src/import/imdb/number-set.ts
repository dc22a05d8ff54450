const NUMBERS_IN_WORD = 32;

function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** A set of whole numbers from 0 on that takes a bit for each up to the largest: a few megabytes for all of IMDb's. */
export class NumberSet {
  #words = new Uint32Array(1 << 10);

  add(number: number): void {
    const word = Math.floor(number / NUMBERS_IN_WORD);
    while (word >= this.#words.length) {
      const more = new Uint32Array(2 * this.#words.length);
      more.set(this.#words);
      this.#words = more;
    }
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (number % NUMBERS_IN_WORD));
  }

  has(number: number): boolean {
    const word = this.#words[Math.floor(number / NUMBERS_IN_WORD)] ?? 0;
    return (word & (1 << (number % NUMBERS_IN_WORD))) !== 0;
  }

  /** How many numbers it has. */
  get size(): number {
    return this.#words.reduce((sum, word) => sum + onesIn(word), 0);
  }

  /** What gives the numbers that it has now places from 0 on, in their order; undefined for others. */
  places(): (number: number) => number | undefined {
    const words = this.#words.slice();
    const before = new Uint32Array(words.length);
    for (let word = 1; word < words.length; word += 1) {
      before[word] = (before[word - 1] ?? 0) + onesIn(words[word - 1] ?? 0);
    }
    return (number) => {
      const place = Math.floor(number / NUMBERS_IN_WORD);
      const word = words[place] ?? 0;
      const bit = 1 << (number % NUMBERS_IN_WORD);
      return word & bit ? (before[place] ?? 0) + onesIn(word & (bit - 1)) : undefined;
    };
  }
}
