import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBelow, commonToAll, Marks, unionOf, without } from '../../../src/search/browse/sorted-numbers.ts';

const SIZE = 120;

/** Ascending numbers below 120, each once, now few and now nearly all. */
const sorted = fc
  .oneof(fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 6 }), fc.subarray([...allBelow(SIZE)]))
  .map((numbers) => Uint32Array.from(numbers).sort());
const lists = fc.array(sorted, { minLength: 1, maxLength: 4 });

describe('ascending lists of numbers', () => {
  it('have in common what is in each of them, however long they are', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const expected = [...allBelow(SIZE)].filter((number) => all.every((list) => list.includes(number)));
        const [first = allBelow(SIZE), ...others] = all;
        expect([...commonToAll([first, ...others])]).toEqual(expected);
      }),
    );
  });

  it('together have what is in any of them, each number once', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const expected = [...allBelow(SIZE)].filter((number) => all.some((list) => list.includes(number)));
        expect([...unionOf(SIZE, all)]).toEqual(expected);
      }),
    );
    expect([...unionOf(SIZE, [])]).toEqual([]);
  });

  it('keep what another has not', () => {
    fc.assert(
      fc.property(sorted, sorted, (numbers, left) => {
        expect([...without(numbers, left)]).toEqual([...numbers].filter((number) => !left.includes(number)));
      }),
    );
  });

  it('are not copied where there is nothing to take from them', () => {
    const numbers = Uint32Array.of(1, 5, 9);
    expect(without(numbers, Uint32Array.of(2, 3))).toBe(numbers);
    expect(commonToAll([numbers])).toBe(numbers);
    expect(unionOf(SIZE, [numbers])).toBe(numbers);
  });

  it('are counted among those that are marked', () => {
    fc.assert(
      fc.property(lists, sorted, (marked, numbers) => {
        const expected = [...numbers].filter((number) => marked.some((list) => list.includes(number)));
        expect(new Marks(SIZE, marked).countIn(numbers)).toBe(expected.length);
      }),
    );
  });
});
