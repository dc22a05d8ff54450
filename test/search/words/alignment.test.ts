import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, align } from '../../../src/search/words/alignment.ts';
import { isLight } from '../../../src/search/words/light-words.ts';

function lay(typed: string, stored: string, acrossScripts = false): Alignment | undefined {
  const split = (text: string) => text.split(' ').filter(Boolean);
  const light = (word: string) => isLight(word, 'film');
  return align(split(typed), split(stored), { isLight: light, acrossScripts });
}

const SAME = { edits: 0, complete: true, certain: true };

describe('align', () => {
  it.each([
    ['the voice', 'the voice', SAME, 'equal'],
    ['voices spiritual', 'spiritual voices', SAME, 'another order'],
    ['thevoice', 'the voice', SAME, 'run together'],
    ['g o l o s', 'golos', SAME, 'spaced out'],
    ['voice', 'the voice', SAME, 'a light word left out'],
    ['a voice', 'the voice', SAME, 'another light word'],
    ['the voice of sokurov', 'voice sokurov', SAME, 'light words too many'],
    ['voices', 'spiritual voices', { ...SAME, complete: false }, 'a word of weight left out'],
  ])('%j lies on %j without a difference (%s)', (typed, stored, expected) => {
    expect(lay(typed, stored)).toMatchObject(expected);
  });

  it.each([
    ['spirtual', 'spiritual', 1, 'one letter in a long word'],
    ['spertual', 'spiritual', 2, 'two letters in a long word'],
    ['sokurof', 'sokurov', 1, 'one letter of seven'],
    ['skurov', 'sokurov', 1, 'one letter left out of seven'],
    ['morart', 'mozart', 1, 'one letter of six'],
    ['teh voice', 'the voice', 1, 'a slip in an article'],
    ['the voise', 'the voice', 1, 'one of five, carried by the whole'],
    ['awerbach', 'averbakh', 1, 'two letters, of which one sounds the same'],
    ['fyodorov', 'fedorov', 1, 'the same sound, written otherwise'],
  ])('%j on %j is a slip (%s)', (typed, stored, edits) => {
    expect(lay(typed, stored)).toMatchObject({ edits, complete: true, certain: true });
  });

  it.each([
    ['voise', 'voice', 'one letter of five, alone'],
    ['golod', 'golos', 'another Russian word'],
    ['voices', 'voice', 'a plural'],
    ['filatova', 'filatov', 'a feminine surname'],
    ['sakarov', 'sokurov', 'two letters of seven'],
    ['karen', 'karin', 'a short name'],
  ])('%j on %j asks for a question (%s)', (typed, stored) => {
    expect(lay(typed, stored)).toMatchObject({ certain: false });
  });

  it.each([
    ['the voice of the moon', 'the voice', 'a word of weight too many'],
    ['the', 'the voice', 'light words only'],
    ['of the', 'of the voice', 'several light words only'],
    ['golos golos', 'golos', 'one stored word is not taken twice'],
    ['ran', 'run', 'one letter of three'],
    ['glas', 'golos', 'two letters of five'],
    ['blade runner 2048', 'blade runner 2049', 'a number that differs is another number'],
    ['oceans 11', 'oceans 111', 'so is a longer one'],
    ['', 'the voice', 'nothing'],
    ['the voice', '', 'on nothing'],
  ])('%j does not lie on %j (%s)', (typed, stored) => {
    expect(lay(typed, stored)).toBeUndefined();
  });

  it('allows a third of the letters where only the sound can be compared', () => {
    expect(lay('hichkok', 'hitchcock', true)).toMatchObject({ certain: true });
    expect(lay('filatova', 'filatov', true)).toMatchObject({ certain: true });
    expect(lay('golos', 'glas', true)).toBeUndefined();
  });

  it.each([
    ['saiko', 'sayko'],
    ['pyotr', 'petr'],
    ['grigoriy', 'grigori'],
    ['severny', 'severnyi'],
  ])('%j on %j is a slip, since it sounds the same', (typed, stored) => {
    expect(lay(typed, stored)).toMatchObject({ certain: true });
  });

  it('lays words on themselves in any order without a difference', () => {
    const word = fc.string({ unit: fc.constantFrom(...'bcdfgklmnoprsu'), minLength: 4, maxLength: 12 });
    const shuffled = fc
      .uniqueArray(word, { minLength: 1, maxLength: 6 })
      .chain((stored) =>
        fc.tuple(fc.constant(stored), fc.shuffledSubarray(stored, { minLength: stored.length })),
      );
    fc.assert(
      fc.property(shuffled, ([stored, typed]) => {
        expect(lay(typed.join(' '), stored.join(' '))).toMatchObject(SAME);
      }),
    );
  });
});

describe('typed words that fit nowhere', () => {
  it.each([
    ['the voice', 'the voice', 0, 'none'],
    ['voice', 'the voice', 0, 'none; what the title has besides is not typed'],
    ['a voice', 'the voice', 1, 'another article'],
    ['the voices', 'spiritual voices', 1, 'an article that the title lacks'],
    ['the voice of the', 'voice', 3, 'several'],
    ['thevoice', 'the voice', 0, 'none where all runs together'],
  ])('%j on %j: %d (%s)', (typed, stored, missed) => {
    expect(lay(typed, stored)?.missed).toBe(missed);
  });
});
