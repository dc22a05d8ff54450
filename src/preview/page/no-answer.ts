/** Thrown where no answer came in time, or none that could be used. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('no answer came', { cause });
    this.name = 'NoAnswer';
  }
}
