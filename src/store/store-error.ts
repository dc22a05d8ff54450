/** A store that cannot be read; its message says how to build it anew. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(folder: string, why: string) {
    super(`The store ${folder} ${why}: build it anew with npm run catalogue -- build INPUT… --to ${folder}`);
  }
}
