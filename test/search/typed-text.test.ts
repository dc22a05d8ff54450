import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/data/normal-form.ts';
import { LABEL_SEPARATOR, labelStarts, partYear } from '../../src/search/typed-text.ts';

const title = fc
  .string({ unit: fc.constantFrom(...'abcабв 東京'), minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const year = fc.integer({ min: 1870, max: 2100 });

describe('partYear', () => {
  it.each([
    ['the voice 1982', 'the voice', 1982, 'after a space'],
    ['The Voice (1982)', 'The Voice', 1982, 'in brackets'],
    ['  Голос   1982  ', 'Голос', 1982, 'spaces around'],
    ['The Voice\n1982', 'The Voice', 1982, 'on a line of its own'],
    ['1984 1956', '1984', 1956, 'after a title that is a number'],
    ['Blade Runner 2049 (2017)', 'Blade Runner 2049', 2017, 'after a title that ends in a number'],
    ['Death Race 2000', 'Death Race', 2000, 'a number at the end reads as a year'],
    ['The Voi… (1982)', 'The Voi…', 1982, 'after a cut title'],
    ['The Voice (1982).', 'The Voice', 1982, 'before a full stop'],
    ['the voice 1982?', 'the voice', 1982, 'before a question mark'],
    ['the voice [1982]', 'the voice', 1982, 'in square brackets'],
  ])('%j has the title %j and the year %i (%s)', (typed, text, expected) => {
    expect(partYear(typed)).toEqual({ text, year: expected });
  });

  it.each([
    ['', 'nothing'],
    ['the voice', 'no number'],
    ['1984', 'a number alone is a title'],
    ['(1982)', 'a year alone in brackets'],
    ['Ocean’s 11', 'too short for a year'],
    ['Fall 19982', 'too long for a year'],
    ['the voice1982', 'nothing between them'],
    ['1982 the voice', 'not at the end'],
    ['2001: A Space Odyssey', 'a title that begins with a number'],
  ])('%j has no year (%s)', (typed) => {
    expect(partYear(typed)).toEqual({ text: typed, year: undefined });
  });

  it('takes any title and year apart again, however they are joined', () => {
    const joined = fc.constantFrom(
      (text: string, number: number) => `${text} ${number}`,
      (text: string, number: number) => `${text} (${number})`,
      (text: string, number: number) => `${text}, ${number}`,
    );
    fc.assert(
      fc.property(title, year, joined, (text, number, join) => {
        const parts = partYear(join(text, number));
        expect(normalForm(parts.text)).toBe(normalForm(text));
        expect(parts.year).toBe(number);
      }),
    );
  });
});

describe('labelStarts', () => {
  it.each([
    [
      'The Voice (1982) · Ilya Averbakh · Голос',
      ['The Voice (1982) · Ilya Averbakh · Голос', 'The Voice (1982) · Ilya Averbakh', 'The Voice (1982)'],
      'longest first',
    ],
    ['The Voice', ['The Voice'], 'no separator'],
    ['L·L', ['L·L'], 'a dot inside a word'],
    ['', [''], 'nothing'],
  ])('of %j are %j (%s)', (label, starts) => {
    expect(labelStarts(label)).toEqual(starts);
  });

  it('hold the title, whatever follows it', () => {
    fc.assert(
      fc.property(title, fc.string(), (text, rest) => {
        expect(labelStarts(`${text}${LABEL_SEPARATOR}${rest}`)).toContain(text);
      }),
    );
  });

  it('are few, however many separators there are', () => {
    expect(labelStarts(LABEL_SEPARATOR.repeat(2000)).length).toBeLessThan(10);
  });
});
