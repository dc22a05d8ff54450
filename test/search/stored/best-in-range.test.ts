import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestInRange } from '../../../src/search/stored/best-in-range.ts';

/** The places of a stretch, those of the least numbers first, all looked at and sorted. */
function bySorting(numbers: Uint32Array, from: number, to: number): number[] {
  const places = Array.from(numbers.keys()).slice(from, to);
  return places.sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0));
}

function numbersAt(numbers: Uint32Array, places: readonly number[]): (number | undefined)[] {
  return places.map((place) => numbers[place]);
}

/** Few numbers, so that many are equal, or any at all. */
const number = fc.oneof(fc.nat(6), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

/** Up to twenty blocks of 16, so that a stretch may lie within one, across two, or over several widths of the table. */
const column = fc.array(number, { maxLength: 300, size: 'max' }).map((numbers) => Uint32Array.from(numbers));

const columnAndStretch = column.chain((numbers) =>
  fc
    .tuple(fc.nat(numbers.length), fc.nat(numbers.length))
    .map(([one, other]) => ({ numbers, from: Math.min(one, other), to: Math.max(one, other) })),
);

describe('the least numbers of a stretch of a column', () => {
  it.each([
    [0, 7, [3, 5, 1, 6, 0, 4, 2], 'all of it, as drawn in the comment'],
    [0, 3, [1, 0, 2], 'what is left of the least'],
    [4, 7, [5, 6, 4], 'what is right of it'],
    [2, 3, [2], 'one number'],
    [3, 3, [], 'nothing'],
    [5, 2, [], 'an end before its beginning'],
  ])('of 7 3 9 1 8 2 5, from %i to %i, stand at %j (%s)', (from, to, places) => {
    const best = new BestInRange(Uint32Array.of(7, 3, 9, 1, 8, 2, 5));
    expect([...best.ascending(from, to)]).toEqual(places);
  });

  it('are all of them, each place once, as if they had been sorted', () => {
    fc.assert(
      fc.property(columnAndStretch, ({ numbers, from, to }) => {
        const sorted = bySorting(numbers, from, to);
        const places = [...new BestInRange(numbers).ascending(from, to)];
        expect(numbersAt(numbers, places)).toEqual(numbersAt(numbers, sorted));
        expect(new Set(places)).toEqual(new Set(sorted));
        expect(places).toHaveLength(sorted.length);
      }),
    );
  });

  it('can be asked for one by one, and the first few are the least', () => {
    fc.assert(
      fc.property(columnAndStretch, fc.nat(40), ({ numbers, from, to }, count) => {
        const ascending = new BestInRange(numbers).ascending(from, to);
        const firsts = Array.from({ length: Math.min(count, to - from) }, () => ascending.next().value ?? -1);
        const least = bySorting(numbers, from, to).slice(0, count);
        expect(numbersAt(numbers, firsts)).toEqual(numbersAt(numbers, least));
      }),
    );
  });

  it.each([
    [0, 'none'],
    [1, 'a single one'],
    [31, 'a block less one'],
    [32, 'just a block'],
    [33, 'a block and one'],
    [96, 'three blocks, which is no power of two'],
    [257, 'eight blocks and one'],
  ])('are found wherever a stretch of %i begins and ends (%s)', (length) => {
    const numbers = Uint32Array.from({ length }, (_, place) => (place * 37) % 11);
    const best = new BestInRange(numbers);
    for (let from = 0; from <= length; from += 5) {
      for (let to = from; to <= length; to += 1) {
        const [first] = best.ascending(from, to);
        const [least] = bySorting(numbers, from, to);
        expect(first === undefined).toBe(least === undefined);
        expect(numbers[first ?? 0]).toBe(numbers[least ?? 0]);
      }
    }
  });

  it('are told apart where they fill all 32 bits', () => {
    const best = new BestInRange(Uint32Array.of(2 ** 32 - 1, 2 ** 31, 2 ** 31 - 1, 0));
    expect([...best.ascending(0, 4)]).toEqual([3, 2, 1, 0]);
  });
});
