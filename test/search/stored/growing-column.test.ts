import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingColumn } from '../../../src/search/stored/growing-column.ts';

describe('a growing column', () => {
  it.each([
    [0, 'nothing'],
    [1, 'a single one'],
    [1024, 'just what it begins with room for'],
    [1025, 'one more, so that it grows'],
    [5000, 'so many that it grows again'],
  ])('keeps %i numbers in their order (%s)', (length) => {
    const numbers = Array.from({ length }, (_, place) => place * 3);
    const column = new GrowingColumn(Uint32Array);
    for (const number of numbers) column.push(number);
    expect(column).toHaveLength(length);
    expect(numbers.map((_, place) => column.at(place))).toEqual(numbers);
    expect(column.column()).toEqual(Uint32Array.from(numbers));
  });

  it('keeps any number that its kind can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), (numbers) => {
        const column = new GrowingColumn(Float64Array);
        for (const number of numbers) column.push(number);
        expect([...column.column()]).toEqual(numbers);
      }),
    );
  });

  it('gives a column that stays as it is when more comes', () => {
    const column = new GrowingColumn(Uint8Array);
    column.push(7);
    const before = column.column();
    column.push(8);
    expect(before).toEqual(Uint8Array.of(7));
    expect(column.column()).toEqual(Uint8Array.of(7, 8));
  });
});
