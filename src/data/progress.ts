/** Whoever wants to know how far long work is, in whatever unit the work counts. */
export interface Progress {
  /** Says that there is more to do. */
  expect(units: number): void;
  advance(units: number): void;
}

/** For work that nobody watches. */
export const UNWATCHED: Progress = { expect: () => {}, advance: () => {} };
