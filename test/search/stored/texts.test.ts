import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfWord, Texts, wordFrom } from '../../../src/search/stored/texts.ts';

/** Whole characters of any script; halves of surrogate pairs are no text. */
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const texts = fc.array(text, { maxLength: 20 });

function all(stored: Texts): string[] {
  return Array.from({ length: stored.size }, (_, number) => stored.at(number));
}

function bytesOf(word: string): number {
  return new TextEncoder().encode(word).length;
}

describe('texts', () => {
  it.each([
    [['Stalker', 'Solaris'], 'plain ones'],
    [['Голос', '東京物語', '기생충', 'צל', '🎬'], 'letters of two, three and four bytes'],
    [['', 'a', '', ''], 'empty ones, at the end too'],
    [[''], 'an empty one alone'],
    [[], 'none'],
    [['two\twords', 'cr\r', '\u0000'], 'control characters other than a line break'],
  ])('%j come back as they were (%s)', (given) => {
    const stored = Texts.of(given);
    expect(stored.size).toBe(given.length);
    expect(all(stored)).toEqual(given);
  });

  it.each([
    ['The\nVoice', 'The Voice', 'one within'],
    ['\nVoice\n', ' Voice ', 'at either end'],
    ['\n\n', '  ', 'nothing else'],
    ['Голос\nЭхо', 'Голос Эхо', 'between letters of two bytes'],
  ])('%j comes back with blanks for line breaks: %j (%s)', (given, expected) => {
    expect(all(Texts.of(['before', given, 'after']))).toEqual(['before', expected, 'after']);
  });

  it('of any script come back, line breaks as blanks, and again from their columns', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const stored = Texts.of(given);
        const expected = given.map((each) => each.replaceAll('\n', ' '));
        expect(all(stored)).toEqual(expected);
        expect(all(new Texts(stored.columns()))).toEqual(expected);
      }),
    );
  });

  it('stand around each of their own bytes, the one that ends them included', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const stored = Texts.of(given);
        const owners = given.flatMap((each, number) => Array<number>(bytesOf(each) + 1).fill(number));
        expect(owners.map((_, position) => stored.around(position))).toEqual(owners);
      }),
    );
  });

  it('lie in a larger file, too', () => {
    const { bytes, offsets } = Texts.of(['Stalker', 'Solaris']).columns();
    const file = Uint8Array.from([1, 2, 3, ...(bytes ?? []), 4]);
    const within = file.subarray(3, file.length - 1);
    const stored = new Texts({ bytes: within, offsets: offsets ?? new Uint32Array() });
    expect(all(stored)).toEqual(['Stalker', 'Solaris']);
    expect(stored.columns().bytes).toEqual(bytes);
  });
});

describe('the word that begins at a byte', () => {
  const stored = Texts.of(['the voice', '', 'm']);

  it.each([
    [0, 'the', 'the first'],
    [4, 'voice', 'the last of a text'],
    [6, 'ice', 'the rest of one'],
    [3, '', 'a blank begins none'],
    [9, '', 'nor does the end of a text'],
    [10, '', 'nor an empty text'],
    [11, 'm', 'the last of all'],
    [99, '', 'nothing beyond'],
  ])('%i is %j (%s)', (begin, word) => {
    expect(wordFrom(stored, begin)).toBe(word);
    expect(endOfWord(stored, begin)).toBe(begin + word.length);
  });
});
