import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/words/edit-distance.ts';
import { isOneSlip, OneSlip, type StoredLetters } from '../../../src/search/words/one-slip.ts';

/** Words as they stand in texts: one after the other, parted by blanks. */
function lettersOf(words: readonly string[]): StoredLetters {
  const begins = words.map((_, number) => words.slice(0, number).join(' ').length + Number(number > 0));
  const ends = new Map(begins.map((begin, number) => [begin, begin + (words[number] ?? '').length]));
  return {
    bytes: new TextEncoder().encode(words.join(' ')),
    beginOf: (number) => begins[number] ?? 0,
    endOf: (begin) => ends.get(begin) ?? begin,
  };
}

function near(typed: string, words: readonly string[]): string[] {
  const numbers = OneSlip.of(words).near(typed, lettersOf(words));
  return numbers.map((number) => words[number] ?? '');
}

function slips(typed: string, stored: string): boolean {
  const { bytes, beginOf, endOf } = lettersOf(['before', stored, 'after']);
  return isOneSlip(typed, bytes, beginOf(1), endOf(beginOf(1)));
}

function hasThreeToForty({ length }: string): boolean {
  return length >= 3 && length <= 40;
}

function isNear(typed: string, stored: string): boolean {
  return hasThreeToForty(typed) && hasThreeToForty(stored) && editDistance(typed, stored, 1) === 1;
}

/** Few letters, so that many words are near one another and letters come twice. */
const letter = fc.constantFrom('a', 'b', 'c');
const word = fc.oneof(
  fc.string({ unit: letter, minLength: 1, maxLength: 5 }),
  fc.string({ unit: letter, minLength: 38, maxLength: 42, size: 'max' }),
);

/** A word and what any change of up to three letters makes of it. */
const changed = fc
  .record({
    stored: word,
    at: fc.nat(42),
    dropped: fc.nat(2),
    added: fc.string({ unit: letter, maxLength: 2 }),
  })
  .map(({ stored, at, dropped, added }) => ({
    stored,
    typed: stored.slice(0, at) + added + stored.slice(at + dropped),
  }));

describe('whether one slip tells two words apart', () => {
  it.each([
    ['voise', 'voice', true, 'another letter'],
    ['voic', 'voice', true, 'one less, at the end'],
    ['oice', 'voice', true, 'one less, at the start'],
    ['voicee', 'voice', true, 'one twice'],
    ['vooice', 'voice', true, 'one twice within'],
    ['vioce', 'voice', true, 'two swapped'],
    ['ovice', 'voice', true, 'two swapped at the start'],
    ['voiec', 'voice', true, 'two swapped at the end'],
    ['voice', 'voice', false, 'none is no slip'],
    ['vocie', 'voice', true, 'two swapped in the middle'],
    ['voisse', 'voice', false, 'one more and another'],
    ['veico', 'voice', false, 'two exchanged that are no neighbours'],
    ['iovce', 'voice', false, 'three turned round'],
    ['ca', 'abc', false, 'no letter is touched twice'],
    ['voi', 'voice', false, 'two less'],
    ['aab', 'aba', true, 'two swapped beside one alike'],
    ['abab', 'baba', false, 'letters swapped twice'],
    ['', 'a', true, 'a letter where there is nothing'],
    ['', '', false, 'nothing at all'],
  ])('between %j and %j: %j (%s)', (typed, stored, expected) => {
    expect(slips(typed, stored)).toBe(expected);
    expect(slips(stored, typed)).toBe(expected);
  });

  it('is whether their edit distance is 1', () => {
    fc.assert(
      fc.property(fc.oneof(changed, fc.record({ stored: word, typed: word })), ({ stored, typed }) => {
        expect(slips(typed, stored)).toBe(editDistance(typed, stored, 1) === 1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the stored words that are one slip away', () => {
  const stored = ['voice', 'voices', 'vice', 'voce', 'noise', 'the', 'he', 'thee', 'on', 'oon', 'golos'];

  it.each([
    ['voise', ['voice', 'noise'], 'other letters, at different places'],
    ['voice', ['vice', 'voce', 'voices'], 'less and more, and not the word itself'],
    ['vioce', ['voice', 'voce', 'vice'], 'two swapped, or one too many'],
    ['teh', ['the'], 'three letters'],
    ['on', [], 'two letters are too few to be mended'],
    ['th', [], 'even to what has three'],
    ['hee', ['thee'], 'nothing that is too short itself'],
    ['oun', ['oon'], 'the same with one that is long enough'],
    ['goolos', ['golos'], 'a letter twice'],
    ['spiritual', [], 'none'],
    ['', [], 'nothing'],
  ])('from %j are %j (%s)', (typed, words) => {
    expect(near(typed, stored).sort()).toEqual([...words].sort());
  });

  it.each([
    [39, 40, 1, 'just short enough'],
    [40, 40, 1, 'both of them'],
    [40, 41, 0, 'a stored word that is too long'],
    [41, 40, 0, 'a typed one'],
  ])('from %i letters to %i are %i (%s)', (typed, length, count) => {
    const [one, other] = ['a'.repeat(typed - 1), 'a'.repeat(length - 1)];
    expect(near(`${one}b`, [`${other}${typed === length ? 'c' : 'b'}`])).toHaveLength(count);
  });

  it('are all words of 3 to 40 letters whose edit distance is 1, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60, size: 'max' }), word, (words, typed) => {
        const expected = words.filter((other) => isNear(typed, other));
        expect(near(typed, words).sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });

  it('are found from any word that a change of a few letters makes', () => {
    fc.assert(
      fc.property(changed, ({ stored: one, typed }) => {
        expect(near(typed, [one])).toEqual(isNear(typed, one) ? [one] : []);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same when they are read from their columns', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, typed) => {
        const written = OneSlip.of(words);
        const read = new OneSlip(written.columns());
        expect(read.near(typed, lettersOf(words))).toEqual(written.near(typed, lettersOf(words)));
      }),
    );
  });
});
