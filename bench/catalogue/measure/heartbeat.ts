import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds, between one beat and the next. */
const BEAT = 5;

/** What came of some work, and how long anybody would have waited for a turn meanwhile, at most, in milliseconds. */
export interface Attended<Result> {
  readonly result: Result;
  readonly longestStall: number;
}

/** A timer that beats while others work; how late it comes is how long the event loop stood still. */
export class Heartbeat {
  #last = performance.now();
  #longest = 0;

  constructor() {
    setInterval(() => this.#beat(), BEAT).unref();
  }

  async during<Result>(work: () => Promise<Result>): Promise<Attended<Result>> {
    await pause(2 * BEAT);
    this.#longest = 0;
    const result = await work();
    // The beat that the end of the work kept waiting.
    await pause(2 * BEAT);
    return { result, longestStall: this.#longest };
  }

  #beat(): void {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last - BEAT);
    this.#last = now;
  }
}
