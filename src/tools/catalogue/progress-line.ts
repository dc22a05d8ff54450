import { type Standing, standingInWords } from './standing-in-words.ts';

/** In milliseconds: a line on a terminal is rewritten no more often. */
const REWRITTEN_EVERY = 200;
/** In milliseconds: what no terminal shows gets a line no more often. */
const LINE_EVERY = 10_000;

const USUAL_COLUMNS = 80;

/** From the beginning of the line to its end, where the cursor stands: ECMA-48, `EL`. */
const CLEARED = '\r\u001b[K';

/** Where progress is shown, as stderr. */
export interface Shown {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Shows how far long work is: on a terminal in one line that is rewritten, else in a line now and then. */
export class ProgressLine {
  readonly #shown: Shown;
  readonly #now: () => number;
  #what = '';
  #began = 0;
  #last: number;
  #isOpen = false;

  /** `now` tells milliseconds. */
  constructor(shown: Shown, now: () => number = () => performance.now()) {
    this.#shown = shown;
    this.#now = now;
    this.#last = shown.isTTY ? Number.NEGATIVE_INFINITY : now();
  }

  /** To be called as often as one likes. Rates are those of the work that has gone by the same name without a break. */
  show(standing: Standing): void {
    const now = this.#now();
    if (standing.what !== this.#what) [this.#what, this.#began] = [standing.what, now];
    if (now - this.#last < (this.#shown.isTTY ? REWRITTEN_EVERY : LINE_EVERY)) return;
    this.#last = now;
    const text = standingInWords(standing, (now - this.#began) / 1000);
    if (!this.#shown.isTTY) this.#shown.write(`${text}\n`);
    else {
      // A terminal that does not know its size says 0.
      this.#shown.write(`${CLEARED}${text.slice(0, (this.#shown.columns || USUAL_COLUMNS) - 1)}`);
      this.#isOpen = true;
    }
  }

  /** Makes room for what is said in its place. */
  clear(): void {
    if (this.#isOpen) this.#shown.write(CLEARED);
    this.#isOpen = false;
  }
}
