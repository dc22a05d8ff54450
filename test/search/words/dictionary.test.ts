import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAPS } from '../../../src/search/by-ear/closeness.ts';
import { latinSounds, sounded } from '../../../src/search/by-ear/sounded.ts';
import { Dictionary } from '../../../src/search/words/dictionary.ts';

function dictionaryOf(words: readonly string[]): Dictionary {
  const dictionary = new Dictionary();
  for (const word of words) dictionary.add({ word, heard: [latinSounds(word)] });
  return dictionary;
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
  const dictionary = dictionaryOf(['spiritual', 'spirit', 'sokurov', 'golos', 'golosa', '1982']);

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
    expect(dictionary.twoSlipsFrom(typed).sort()).toEqual(words);
  });

  it('are all that their definition gives, each once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, typed) => {
        const expected = words.filter((other) => levenshtein(typed, other) <= 2);
        expect(dictionaryOf(words).twoSlipsFrom(typed).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('are none where no word is known', () => {
    expect(new Dictionary().twoSlipsFrom('spiritual')).toEqual([]);
  });
});

describe('words that sound like one', () => {
  const dictionary = new Dictionary();
  const [french = []] = sounded('Зидан').map(({ sounds }) => sounds);
  dictionary.add({ word: 'tarkovsky', heard: [latinSounds('tarkovsky')] });
  dictionary.add({ word: 'kurosawa', heard: [latinSounds('kurosawa')] });
  dictionary.add({ word: 'zidane', heard: [latinSounds('gidane'), french] });
  dictionary.add({ word: 'unheard', heard: [] });

  function heard(text: string): string[] {
    return sounded(text).flatMap(({ sounds }) =>
      dictionary.soundingLike(sounds, GAPS, false).map(({ word }) => word),
    );
  }

  it.each([
    ['Тарковский', 'tarkovsky', 'in another alphabet'],
    ['Tarkowski', 'tarkovsky', 'in another spelling'],
    ['クロサワ', 'kurosawa', 'in syllables'],
    ['Зидан', 'zidane', 'in one of the ways to hear it'],
    ['Gidane', 'zidane', 'and in the other'],
  ])('%s: %s first (%s)', (text, first) => {
    expect(heard(text)[0]).toBe(first);
  });

  it('are not those that nobody has heard', () => {
    expect(heard('unheard')).not.toContain('unheard');
    expect(dictionary.twoSlipsFrom('unheart')).toEqual(['unheard']);
  });

  it('are found by their beginning while one is typed', () => {
    const [beginning] = sounded('Тарк').map(({ sounds }) => dictionary.beginningLike(sounds, GAPS));
    expect(beginning?.[0]?.word).toBe('tarkovsky');
  });
});
