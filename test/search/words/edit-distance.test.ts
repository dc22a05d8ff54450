import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/words/edit-distance.ts';

const NO_LIMIT = 1000;

/** The definition itself, without rows or limits: every way to end, tried. */
function byDefinition(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const [lastLeft, lastRight] = [left.at(-1), right.at(-1)];
  const ways = [
    byDefinition(left.slice(0, -1), right) + 1,
    byDefinition(left, right.slice(0, -1)) + 1,
    byDefinition(left.slice(0, -1), right.slice(0, -1)) + (lastLeft === lastRight ? 0 : 1),
  ];
  if (lastLeft === right.at(-2) && left.at(-2) === lastRight && left.length > 1 && right.length > 1) {
    ways.push(byDefinition(left.slice(0, -2), right.slice(0, -2)) + 1);
  }
  return Math.min(...ways);
}

/** Few letters, so that words often share some. */
const letter = fc.constantFrom('a', 'b', 'c');
const shortWord = fc.string({ unit: letter, maxLength: 5 });
const word = fc.string({ unit: letter, maxLength: 20 });

describe('editDistance', () => {
  it.each([
    ['', '', 0, 'nothing to do'],
    ['voice', 'voice', 0, 'equal'],
    ['voise', 'voice', 1, 'one letter changed'],
    ['voic', 'voice', 1, 'one left out'],
    ['voices', 'voice', 1, 'one too many'],
    ['vioce', 'voice', 1, 'neighbours swapped count once'],
    ['teh', 'the', 1, 'swapped at the end'],
    ['ovice', 'voice', 1, 'swapped at the start'],
    ['sukorov', 'sokurov', 2, 'two vowels exchanged are no neighbours'],
    ['averbach', 'awerbakh', 2, 'two letters changed'],
    ['ca', 'abc', 3, 'no letter is touched twice'],
    ['', 'voice', 5, 'all to add'],
  ])('%j to %j takes %i (%s)', (left, right, distance) => {
    expect(editDistance(left, right, NO_LIMIT)).toBe(distance);
  });

  it.each([
    ['voise', 'voice', 0, 1, 'one more than none allowed'],
    ['golos', 'glas', 1, 2, 'one more than one allowed'],
    ['golos', 'spiritual', 2, 3, 'lengths alone are too far apart'],
    ['abcdef', 'uvwxyz', 2, 3, 'every letter differs'],
    ['golos', 'glas', 2, 2, 'just allowed'],
  ])('%j to %j, %i at most, is %i (%s)', (left, right, most, distance) => {
    expect(editDistance(left, right, most)).toBe(distance);
  });

  it('is what its definition says', () => {
    fc.assert(
      fc.property(shortWord, shortWord, (left, right) => {
        expect(editDistance(left, right, NO_LIMIT)).toBe(byDefinition(left, right));
      }),
    );
  });

  it('is cut off just above what is allowed', () => {
    fc.assert(
      fc.property(word, word, fc.nat(10), (left, right, most) => {
        const whole = editDistance(left, right, NO_LIMIT);
        expect(editDistance(left, right, most)).toBe(Math.min(whole, most + 1));
      }),
    );
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(word, word, fc.nat(10), (left, right, most) => {
        expect(editDistance(left, right, most)).toBe(editDistance(right, left, most));
      }),
    );
  });

  it('is none only between equal words, and lies between the difference in length and the longer length', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right, NO_LIMIT);
        expect(distance === 0).toBe(left === right);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(left.length - right.length));
        expect(distance).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });

  it('disregards a common beginning', () => {
    fc.assert(
      fc.property(word, shortWord, shortWord, (start, left, right) => {
        const rest = editDistance(left, right, NO_LIMIT);
        expect(editDistance(start + left, start + right, NO_LIMIT)).toBe(rest);
      }),
    );
  });
});
