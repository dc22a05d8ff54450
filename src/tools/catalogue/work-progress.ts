import type { Progress } from '../../data/progress.ts';
import type { ProgressLine } from './progress-line.ts';

/** Shows how far work is that reads first, then writes, of which the amount is known, and then does something more. */
export class WorkProgress implements Progress {
  readonly #line: ProgressLine;
  readonly #then: string;
  #expected = 0;
  #done = 0;

  /** `then` says what is done after the writing. */
  constructor(line: ProgressLine, then: string) {
    this.#line = line;
    this.#then = then;
  }

  /** What was expected before is done when more is. */
  expect(units: number): void {
    [this.#expected, this.#done] = [units, 0];
  }

  advance(units: number): void {
    this.#done += units;
    this.show();
  }

  show(): void {
    const [expected, done] = [this.#expected, this.#done];
    if (expected === 0) this.#line.show({ what: 'Reading and linking' });
    else if (done >= expected) this.#line.show({ what: this.#then });
    else this.#line.show({ what: 'Writing', fraction: done / expected, done, units: 'entities' });
  }
}
