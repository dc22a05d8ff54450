import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../src/search/words/dictionary.ts';

/** The words among some that two slips make of a typed one. */
function twoSlipsFrom(typed: string, words: readonly string[]): string[] {
  const dictionary = new Dictionary();
  for (const [number, word] of words.entries()) dictionary.add(number, word);
  return dictionary
    .twoSlipsFrom(typed)
    .map((number) => words[number] ?? '')
    .sort();
}

/** Levenshtein's distance by its definition: letters changed, added or dropped, and none swapped. */
function levenshtein(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  return Math.min(
    levenshtein(left.slice(1), right) + 1,
    levenshtein(left, right.slice(1)) + 1,
    levenshtein(left.slice(1), right.slice(1)) + Number(left[0] !== right[0]),
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });

describe('words that differ in two letters', () => {
  const known = ['spiritual', 'spirit', 'sokurov', 'golos', 'golosa', '1982'];

  it.each([
    ['spertuel', [], 'three letters are too many'],
    ['spirutal', ['spiritual'], 'swapped letters count twice'],
    ['sukorov', ['sokurov'], 'two changed'],
    ['okuro', ['sokurov'], 'two dropped'],
    ['sookuurov', ['sokurov'], 'two added'],
    ['golas', ['golos', 'golosa'], 'one changed, and one besides'],
    ['1983', ['1982'], 'digits are letters here'],
    ['stalker', [], 'none'],
  ])('from %j are %j (%s)', (typed, words) => {
    expect(twoSlipsFrom(typed, known)).toEqual(words);
  });

  it('are all that their definition gives, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, typed) => {
        const expected = words.filter((other) => levenshtein(typed, other) <= 2);
        expect(twoSlipsFrom(typed, words)).toEqual(expected.sort());
      }),
    );
  });

  it('are none where no word is known', () => {
    expect(twoSlipsFrom('spiritual', [])).toEqual([]);
  });
});
