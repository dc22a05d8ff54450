import { RECORD_KINDS, type RecordKind } from '../data/loading/imported-folder.ts';

/** Counts what an import read, took and left out, and how far it is. */
export class Tally {
  readonly #read = new Map<string, number>();
  readonly #taken = new Map<RecordKind, number>(RECORD_KINDS.map((kind) => [kind, 0]));
  readonly #skipped = new Map<string, number>();
  readonly #onAdvance: ((tally: Tally) => void) | undefined;
  #expected = 0;
  #done = 0;

  /** Whoever shows progress is told whenever there is some. */
  constructor(onAdvance?: (tally: Tally) => void) {
    this.#onAdvance = onAdvance;
  }

  /** Counts what was read of a kind, in the source's own words, as `title.basics`. */
  read(what: string, count = 1): void {
    this.#read.set(what, (this.#read.get(what) ?? 0) + count);
  }

  /** Counts a record that became part of the import; the driver of imports does so, not the importer. */
  take(kind: RecordKind): void {
    this.#taken.set(kind, (this.#taken.get(kind) ?? 0) + 1);
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
    this.#onAdvance?.(this);
  }

  /** How much of the work is done, from 0 to 1; undefined where nobody knows. */
  get progress(): number | undefined {
    return this.#expected > 0 ? Math.min(1, this.#done / this.#expected) : undefined;
  }

  get readings(): ReadonlyMap<string, number> {
    return this.#read;
  }

  /** The records taken, by kind, in the order of `RECORD_KINDS`; a kind of which there are none has 0. */
  get takings(): ReadonlyMap<RecordKind, number> {
    return this.#taken;
  }

  get skips(): ReadonlyMap<string, number> {
    return this.#skipped;
  }
}
