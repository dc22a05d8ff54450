import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenSeal, Sealing } from '../../src/store/sealing.ts';

/** Objects of many shapes, as entities that leave out what they lack. */
const anyEntity = fc.dictionary(
  fc.constantFrom('id', 'names', 'titles', 'year', 'sources', 'value', 'part', 'role', 'text'),
  fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, min: 0 }), fc.array(fc.string())),
);

describe('sealed values', () => {
  it('are what they were, for whoever knows their shapes', () => {
    fc.assert(
      fc.property(fc.array(anyEntity, { maxLength: 60 }), (entities) => {
        const sealing = new Sealing();
        const sealed = entities.map((entity) => sealing.seal(entity));
        const reading = new Sealing(sealing.shapes);
        expect(sealed.map((bytes) => reading.unseal(bytes))).toEqual(
          entities.map((entity) => ({ ...entity })),
        );
      }),
    );
  });

  it('are never answered from once a bit of them is another', () => {
    const sealing = new Sealing();
    const bytes = sealing.seal({ titles: ['Голос', 'The Voice'], year: 1982 });
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => new Sealing(sealing.shapes).unseal(damaged)).toThrow(BrokenSeal);
    }
  });

  it('are refused where they were cut off, be it to nothing', () => {
    const bytes = new Sealing().seal('Голос');
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => new Sealing().unseal(bytes.subarray(0, length))).toThrow(BrokenSeal);
    }
  });
});
