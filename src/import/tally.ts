/** Counts what an import read, took and left out, and how far it is. */
export class Tally {
  readonly #read = new Map<string, number>();
  readonly #skipped = new Map<string, number>();
  #expected = 0;
  #done = 0;

  /** Counts what was read of a kind, in the source's own words, as `title.basics`. */
  read(what: string, count = 1): void {
    this.#read.set(what, (this.#read.get(what) ?? 0) + count);
  }

  /** Counts what was left out, and why, as `film without a title`. */
  skip(why: string, count = 1): void {
    this.#skipped.set(why, (this.#skipped.get(why) ?? 0) + count);
  }

  /** Says that there is more to do, in whatever unit `advance` counts, as bytes. */
  expect(units: number): void {
    this.#expected += units;
  }

  advance(units: number): void {
    this.#done += units;
  }

  /** How much of the work is done, from 0 to 1; undefined where nobody knows. */
  get progress(): number | undefined {
    return this.#expected > 0 ? Math.min(1, this.#done / this.#expected) : undefined;
  }

  get readings(): ReadonlyMap<string, number> {
    return this.#read;
  }

  get skips(): ReadonlyMap<string, number> {
    return this.#skipped;
  }
}
