import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../src/preview/page/shown/columns.ts';

const WHOLE = [1, 12];
const HALVES = [
  [1, 6],
  [7, 6],
];
const THIRDS = [
  [1, 4],
  [5, 4],
  [9, 4],
];

/** The column and the span of fields: `i` is an inline one, `-` any other. */
function places(fields: string): number[][] {
  const placed = placesOf([...fields].map((sign) => (sign === 'i' ? { inline: true } : {})));
  return placed.map(({ column, span }) => [column, span]);
}

describe('the fields of an embed', () => {
  it.each([
    ['', []],
    ['-', [WHOLE]],
    ['i', [WHOLE]],
    ['ii', HALVES],
    ['iii', THIRDS],
    ['iiii', [...THIRDS, WHOLE]],
    ['iiiii', [...THIRDS, ...HALVES]],
    ['--', [WHOLE, WHOLE]],
    ['i-i', [WHOLE, WHOLE, WHOLE]],
    ['ii-iii', [...HALVES, WHOLE, ...THIRDS]],
    ['-ii', [WHOLE, ...HALVES]],
  ])('stand as Discord sets them: %j', (fields, placed) => {
    expect(places(fields)).toEqual(placed);
  });

  it('are not inline unless they say so', () => {
    expect(placesOf([{ inline: false }, { inline: undefined }])).toEqual(placesOf([{}, {}]));
  });

  it('fill every row of twelve columns, one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ inline: fc.boolean() }), { maxLength: 25 }), (fields) => {
        const placed = placesOf(fields);
        expect(placed).toHaveLength(fields.length);
        const ends = placed.map(({ column, span }) => column + span);
        placed.forEach(({ column }, at) => {
          expect(column).toBe(at === 0 || ends[at - 1] === 13 ? 1 : ends[at - 1]);
        });
        if (placed.length > 0) expect(ends.at(-1)).toBe(13);
      }),
    );
  });
});
