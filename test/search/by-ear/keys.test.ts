import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundSets } from '../../../src/search/by-ear/alphabet.ts';
import { keysOf, keysOfName, neighboursOf } from '../../../src/search/by-ear/keys.ts';
import { sounded } from '../../../src/search/by-ear/sounded.ts';

function keysOfWord(word: string): string[] {
  return sounded(word).flatMap(({ sounds }) => keysOf(sounds));
}

describe('the keys of a word', () => {
  it.each([
    ['Сокуров', ['SKLP'], 'a kind of consonant each'],
    ['Шокулоб', ['SKLP'], 'the same for consonants that are taken for one another'],
    ['Анна', ['N'], 'vowels have none'],
    ['Аэиоу', [], 'nor a word without consonants'],
    ['Пабло', ['PPL'], 'a vowel parts two of one kind'],
    ['Птпбва', ['PTP'], 'two of one kind together are one'],
    ['Coen', ['SN', 'KN'], 'one key for each kind that a letter may be of'],
    ['Ford', ['PLT', 'PL'], 'with a letter that may be silent, and without'],
  ])('%s: %j (%s)', (word, keys) => {
    expect(keysOfWord(word)).toEqual(keys);
  });

  it.each([
    ['Кубрик', 'Kubrick'],
    ['کیارستمی', 'Kiarostami'],
    ['구로사와', 'Kurosawa'],
    ['タルコフスキー', 'Tarkovsky'],
    ['Хичкок', 'Hitchcock'],
  ])('%s has one in common with %s', (typed, stored) => {
    const stores = keysOfWord(stored);
    expect(keysOfWord(typed).some((key) => stores.includes(key))).toBe(true);
  });

  it('are few, different and not empty', () => {
    const sounds = fc.array(fc.nat(soundSets().length - 1), { maxLength: 40 });
    fc.assert(
      fc.property(sounds, (word) => {
        const keys = keysOf(word);
        expect(keys.length).toBeLessThanOrEqual(12);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(key).toMatch(/^[PTSKNL]+$/);
      }),
    );
  });
});

describe('the keys of a name', () => {
  it('are those of its words, and of the whole in both orders', () => {
    expect(keysOfName(sounded('Кира Муратова'))).toEqual({
      words: ['KL', 'NLTP'],
      whole: ['KLNLTP', 'NLTPKL'],
    });
  });

  it('leave out words of a single consonant', () => {
    expect(keysOfName(sounded('Анна Муратова')).words).toEqual(['NLTP']);
  });

  it('are also those of the name without what may stay away', () => {
    const { whole } = keysOfName(sounded('Кира Георгиевна Муратова'));
    expect(whole).toEqual(expect.arrayContaining(keysOfName(sounded('Кира Муратова')).whole));
  });

  it('are none for a name without words', () => {
    expect(keysOfName([])).toEqual({ words: [], whole: [] });
  });
});

describe('the neighbours of a key', () => {
  it.each([
    ['SKL', 'one kind less'],
    ['SKLPT', 'one more'],
    ['TSKLP', 'one more before it'],
    ['SNLP', 'another'],
  ])('SKLP has %s (%s)', (neighbour) => {
    expect(neighboursOf('SKLP')).toContain(neighbour);
  });

  it('are no more than one kind away', () => {
    for (const key of ['SK', 'KSLP', 'NN']) {
      expect(neighboursOf('SKLP')).not.toContain(key);
    }
  });
});
