import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/data/normal-form.ts';
import { gapsFor } from '../../../src/search/by-ear/closeness.ts';
import { sounded } from '../../../src/search/by-ear/sounded.ts';
import { IndexOfForms } from '../../../src/search/index-of-forms.ts';
import { type AlikeWord, Vocabulary } from '../../../src/search/words/vocabulary.ts';
import { indexOfTitles, toFind } from '../to-find.ts';

function wordsNear(typed: string, { vocabulary }: IndexOfForms): string[] {
  return [...new Set([...vocabulary.oneSlipFrom(typed), ...vocabulary.twoSlipsFrom(typed)])].sort();
}

/** The words that sound like a typed one, the most alike first. */
function heardIn({ vocabulary }: IndexOfForms, typed: string): AlikeWord[] {
  return sounded(typed).flatMap(({ sounds, script }) =>
    vocabulary.soundingLike(sounds, gapsFor(script), false),
  );
}

function learnAll(vocabulary: Vocabulary): number {
  return [...vocabulary.learning()].length;
}

const index = indexOfTitles([
  'The Voice',
  'Spider-Man',
  'The Voices',
  'Голос',
  '東京物語',
  '桃太郎',
  '太郎',
  '$',
  'X2',
]);

describe('the vocabulary of an index', () => {
  it.each([
    ['voice', true, 'a word'],
    ['spiderman', true, 'one that only a hyphen parts'],
    ['man', true, 'what it parts'],
    ['golos', true, 'as another script is spelt'],
    ['jingwuyu', true, 'what a Han letter begins'],
    ['voic', false, 'no beginnings'],
    ['oice', false, 'no endings'],
    ['', false, 'not nothing'],
  ])('has %j: %j (%s)', (word, stored) => {
    expect(index.vocabulary.has(word)).toBe(stored);
  });

  it('has as many words as there are between blanks, in all spellings', () => {
    // dongjingwuyu golos man spider spiderman tailang taotailang the voice voices x2
    expect(index.vocabulary.size).toBe(11);
  });

  it('is made of the distinct words of any titles', () => {
    const title = fc.string({ unit: fc.constantFrom(...'ab 東太д'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
        const words = new Set(titles.flatMap((text) => normalForm(text).split(' ')).filter(Boolean));
        expect(indexOfTitles(titles).vocabulary.size).toBe(words.size);
      }),
    );
  });
});

describe('the stored words that a slip makes of a typed one', () => {
  it.each([
    ['voise', ['voice'], 'another letter'],
    ['voice', ['voices'], 'one more'],
    ['vocies', ['voices'], 'two swapped'],
    ['spidermann', ['spiderman'], 'a word that only the hyphen parts'],
    ['glos', ['golos'], 'as another script is spelt'],
    ['tailan', ['tailang'], 'a word that also stands within a more looked-for one'],
    ['wuyi', [], 'but none that only stands within one'],
    ['stalker', [], 'none'],
  ])('are for %j: %j (%s)', (typed, words) => {
    expect(index.vocabulary.oneSlipFrom(typed)).toEqual(words);
  });
});

describe('learning', () => {
  const films = [toFind('solaris', 'Solaris', { weight: 1 }), toFind('golos', 'Голос')];

  it('is what it takes to mend what is misspelt', () => {
    const untaught = IndexOfForms.of(films);
    expect(untaught.vocabulary.has('solaris')).toBe(true);
    expect(wordsNear('solyaris', untaught)).toEqual([]);
    learnAll(untaught.vocabulary);
    expect(wordsNear('solyaris', untaught)).toEqual(['solaris']);
    expect(wordsNear('sularys', untaught)).toEqual(['solaris']);
  });

  it('gives others their turn after each word that is spelled and heard, and once more', () => {
    expect(learnAll(IndexOfForms.of(films).vocabulary)).toBe(5);
  });

  it('need not be done for slips that were stored', () => {
    const read = new IndexOfForms(IndexOfForms.of(films).columns());
    expect(read.vocabulary.oneSlipFrom('solyaris')).toEqual(['solaris']);
    expect(read.vocabulary.twoSlipsFrom('sularys')).toEqual([]);
  });

  it('is soon done where nothing is stored', () => {
    expect(learnAll(IndexOfForms.of([]).vocabulary)).toBe(1);
    expect(wordsNear('solaris', indexOfTitles([]))).toEqual([]);
  });

  it.each([
    ['Karol Wojtyła', 'Войтыла', 'as Polish is heard with its letters'],
    ['Иван Грозный', 'Grozny', 'as Russian is heard'],
    ['Hans', 'Hans', 'in plain Latin'],
  ])('a word of %s lets it be heard in %s (%s)', (title, typed) => {
    const heard = indexOfTitles([title]);
    expect(heardIn(heard, typed).map(({ word }) => word)).toContain(normalForm(title).split(' ').at(-1));
  });

  it.each([
    [['Шах'], true, 'as it is written'],
    [['Shakh'], false, 'as it is written otherwise'],
    [['Shakh', 'Shakh', 'Шах'], true, 'in any of three places'],
    [['Shakh', 'Shakh', 'Shakh', 'Шах'], false, 'but in no more, which would take long to learn'],
  ])('a word in %j lets Шах be heard quite alike: %j (%s)', (titles, isQuite) => {
    const [first] = heardIn(indexOfTitles(titles), 'Шах');
    expect(first?.word).toBe('shakh');
    expect(first?.likeness === 1).toBe(isQuite);
  });
});

describe('a vocabulary that is too large for its dictionary', () => {
  it('knows in it the words of what is looked for most', () => {
    const weighed = ['Solaris', 'Stalker', 'Mirror'].map((title, weight) => toFind(title, title, { weight }));
    const { table, starts } = IndexOfForms.of(weighed);
    const vocabulary = new Vocabulary(table, starts, { firsts: starts.firstsOfWords() }, 2);
    learnAll(vocabulary);
    expect(vocabulary.twoSlipsFrom('mirorrr')).toEqual(['mirror']);
    expect(vocabulary.twoSlipsFrom('stalkr')).toEqual(['stalker']);
    expect(vocabulary.twoSlipsFrom('solarr')).toEqual([]);
    expect(vocabulary.oneSlipFrom('solari')).toEqual(['solaris']);
  });
});
