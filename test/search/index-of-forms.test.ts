import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndexOfForms } from '../../src/search/index-of-forms.ts';
import { learnWords } from '../../src/search/learn-words.ts';
import { resolveIn } from '../../src/search/resolve.ts';
import { suggestIn } from '../../src/search/suggest.ts';
import { indexOfTitles, toFind } from './to-find.ts';

/** Films with their titles, the most looked for first, so that an entry's place is its line. */
const index = indexOfTitles([
  'The Voice',
  'Spider-Man',
  'Spiderman',
  'The Voices',
  'Голос',
  '東京物語',
  '$',
  '???',
  'Voice',
  'Jean-Luc',
  'the voice!',
  '$',
  'Spider Man Returns',
  'X2',
]);

describe('what is equal', () => {
  it.each([
    ['The Voice', [0, 10], 'in any case and punctuation, the most looked-for first'],
    ['THE  VOICE?', [0, 10], 'however it is typed'],
    ['voice', [8], 'whole titles only, no later words'],
    ['the', [], 'and no beginnings'],
    ['golos', [4], 'in another script'],
    ['東京物語', [5], 'in a script without spaces'],
    ['京物語', [], 'whose later letters are later words'],
    ['Spider-Man', [1], 'with its hyphen'],
    ['spider man', [1], 'with a blank for it'],
    ['spiderman', [1, 2], 'without it, as the other is written anyway'],
    ['Spider‑man', [1], 'with another hyphen'],
    ['X-2', [13], 'with one that nobody stored'],
    ['jeanluc', [9], 'without one that was stored'],
    ['$', [6, 11], 'a title all of signs, of several'],
    [' ??? ', [7], 'with blanks around it'],
    ['??', [], 'other signs'],
    ['!', [], 'signs that stand in a title with letters'],
    ['', [], 'nothing'],
  ])('to %j: %j (%s)', (text, places) => {
    expect(index.equalTo(text)).toEqual(places);
  });

  it('to no text is a title without any sign, unless there is one', () => {
    expect(indexOfTitles([' ', 'The Voice']).equalTo('')).toEqual([0]);
    expect(indexOfTitles([]).equalTo('')).toEqual([]);
  });

  it('is every title to itself', () => {
    const title = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ab-東д$ '), minLength: 1, maxLength: 6 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 10 }), (titles) => {
        const any = indexOfTitles(titles);
        for (const [place, text] of titles.entries()) expect(any.equalTo(text)).toContain(place);
      }),
    );
  });
});

describe('what starts like a text', () => {
  it.each([
    ['the v', [0, 3, 10], 'the most looked-for first'],
    ['the voice', [0, 3, 10], 'what is equal as well, and each once'],
    ['spider', [1, 2, 12], 'a title of two spellings once'],
    ['SPIDERM', [1, 2], 'without its hyphen'],
    ['東京', [5], 'the first letters'],
    ['voices', [], 'no later words'],
    ['$', [], 'no signs'],
    ['', [], 'nothing'],
  ])('%j: %j (%s)', (text, places) => {
    expect(index.startingWith(text)).toEqual(places);
  });
});

describe('what is equal once blanks are left out', () => {
  it.each([
    [['thevoice'], [0, 10], 'a blank too few'],
    [['the', 'voi', 'ce'], [0, 10], 'one too many'],
    [['spi', 'derman'], [1, 2], 'in a title that is one word, and in one of two spellings once'],
    [['spidermanreturns'], [12], 'two too few'],
    [['thevoic'], [], 'a letter too few'],
    [['the'], [], 'a word of several'],
    [[], [], 'no words'],
  ])('%j: %j (%s)', (words, places) => {
    expect(index.equalRunTogether(words)).toEqual(places);
  });
});

describe('an index that is read from its columns', () => {
  const stored = IndexOfForms.of([
    toFind('voice-1982', ['The Voice', 'Голос', { text: 'The Voise', shown: false }], {
      years: [1982],
      weight: 9,
    }),
    toFind('voices-1995', ['Spiritual Voices', 'Духовные голоса'], { years: [1995], weight: 3 }),
    toFind('sokurov', ['The Voice of Sokurov'], { years: [2014] }),
    toFind('tokyo-story', ['東京物語', 'Tokyo Story'], { years: [1953] }),
    toFind('spider-man', ['Spider-Man'], { years: [2002], weight: 100 }),
    toFind('money', ['$'], { years: [1971] }),
    toFind('kurosawa', 'Akira Kurosawa', { kind: 'person' }),
    toFind('gaumont', 'Gaumont', { kind: 'company' }),
    toFind('gaumont', 'Léon Gaumont', { kind: 'person' }),
  ]);
  const read = new IndexOfForms(stored.columns());
  void learnWords([() => stored, () => read]);

  it.each([
    ['the voice', 'an equal title'],
    ['голос 1982', 'with its year'],
    ['the voise', 'a stored misspelling'],
    ['spirtual voices', 'a slip'],
    ['sprtual voics', 'two slips'],
    ['spiderman', 'a hyphen left out'],
    ['Куросава', 'by ear'],
    ['гомон', 'by ear, of two'],
    ['東京', 'a beginning in Han'],
    ['$', 'signs'],
    ['film:voice-1982', 'a reference'],
    ['stalker', 'nothing'],
    ['', 'nothing typed'],
  ])('resolves and suggests the same for %j (%s)', (typed) => {
    expect(resolveIn(read, typed)).toEqual(resolveIn(stored, typed));
    expect(suggestIn(read, typed, 25)).toEqual(suggestIn(stored, typed, 25));
  });

  it('has the same columns again', () => {
    expect(read.columns()).toEqual(stored.columns());
  });

  it('finds any titles and their beginnings as the one that was written', () => {
    const title = fc.string({ unit: fc.constantFrom(...'aб-東 $'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(title, { maxLength: 10 }), title, (titles, typed) => {
        const written = indexOfTitles(titles);
        const again = new IndexOfForms(written.columns());
        expect(again.equalTo(typed)).toEqual(written.equalTo(typed));
        expect(again.startingWith(typed)).toEqual(written.startingWith(typed));
        expect(again.equalRunTogether([typed])).toEqual(written.equalRunTogether([typed]));
        expect(again.vocabulary.oneSlipFrom(typed)).toEqual(written.vocabulary.oneSlipFrom(typed));
      }),
    );
  });
});
