import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textHash } from '../../../src/search/stored/text-hash.ts';

describe('the hash of a text', () => {
  it.each([
    ['a', 7929297801672961],
    ['b', 8684336938537663],
    ['revenge', 4051478007546757],
    ['revenue', 8309097637345594],
  ])('is that which its author gives: of %j %d', (text, hash) => {
    expect(textHash(text)).toBe(hash);
  });

  it('is a whole number of at most 53 bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(Number.isSafeInteger(textHash(text)) && textHash(text) >= 0).toBe(true);
      }),
    );
  });

  it('is another for each of very many texts that are much alike', () => {
    const hashes = Array.from({ length: 200_000 }, (_, number) => textHash(`part ${number}`));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
