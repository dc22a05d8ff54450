import { setTimeout as pause } from 'node:timers/promises';

/** Work that pauses now and then, so that others can have their turn, and comes to a result. */
export type Steps<Result = void> = Generator<void, Result, void>;

/** In milliseconds: how long others wait for their turn, at most, while steps are taken. */
const LONGEST_TURN = 40;

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Takes steps in short turns between other work. A process that has nothing else to do ends before. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  const turn = new Turn();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (turn.isOver) await turn.next();
  }
}

/** A turn to work, which is over when others have waited long enough. */
export class Turn {
  #ends = performance.now() + LONGEST_TURN;

  get isOver(): boolean {
    return performance.now() >= this.#ends;
  }

  /** Lets others have theirs; a timer, since an immediate that keeps no process alive waits for others to wake it. */
  async next(): Promise<void> {
    await pause(0, undefined, { ref: false });
    this.#ends = performance.now() + LONGEST_TURN;
  }
}
