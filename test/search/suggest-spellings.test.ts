import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/data/load.ts';
import type { IndexName } from '../../src/search/indexes.ts';
import { buildSearch, type Search } from '../../src/search/search.ts';
import { film, named, searchOf } from '../made-up/in-memory.ts';

const builtIn = buildSearch(loadCatalogue([]));

function suggested(typed: string, search: Search, within: IndexName): string[] {
  return search.suggest(typed, [within], 25).map(({ reference }) => reference);
}

const TOKYO = 'film:dongjingwuyu-1953';
const PARASITE = 'film:gisaengchung';
const SPIDER = 'film:spider-man';
const RETURNS = 'film:spiderman-returns';
const madeUp = searchOf([
  film(['東京物語', 'Tokyo Story'], { year: 1953 }),
  film('기생충'),
  film('もののけ姫'),
  film('桃太郎', { votes: 99 }),
  film('太郎'),
  film('Spider-Man', { votes: 9 }),
  film('Spiderman Returns', { votes: 5 }),
  film('X-Men'),
]);

describe('suggestions in scripts that part no words', () => {
  it.each([
    ['東京', [TOKYO], 'the first Han letters'],
    ['物語', [TOKYO], 'some in the middle of the title'],
    ['京物', [TOKYO], 'in the middle of what might be words'],
    ['物语', [TOKYO], 'simplified'],
    ['物語 195', [TOKYO], 'before a year'],
    [
      '太郎',
      ['film:tailang', 'film:taotailang'],
      'a whole title before the end of one that is looked for more',
    ],
    ['생충', [PARASITE], 'a later syllable of Hangul'],
    ['생충'.normalize('NFD'), [PARASITE], 'as a Mac sends it'],
    ['のけ', ['film:mononokeji'], 'a later letter of kana'],
  ])('%s → %j (%s)', (typed, references) => {
    expect(suggested(typed, madeUp, 'films')).toEqual(references);
  });
});

describe('suggestions with hyphens', () => {
  it.each([
    ['spider-m', [SPIDER, RETURNS], 'one that is stored, and left out in another'],
    ['spiderm', [SPIDER, RETURNS], 'none'],
    ['spider m', [SPIDER], 'a blank for it'],
    ['spider‑m', [SPIDER, RETURNS], 'one that no line is broken at'],
    ['spi-derm', [SPIDER, RETURNS], 'one that is stored nowhere'],
    ['xm', ['film:x-men'], 'none, after a letter'],
    ['x-', ['film:x-men'], 'one that ends what is typed'],
  ])('%j → %j (%s)', (typed, references) => {
    expect(suggested(typed, madeUp, 'films')).toEqual(references);
  });
});

describe('suggestions for fullwidth letters', () => {
  it.each([
    ['Ｔｏｋｙｏ', [TOKYO], 'capitals and small letters'],
    ['ｔｏｋｙｏ　ｓ', [TOKYO], 'and a blank of that width'],
    ['Ｘ－Ｍ', ['film:x-men'], 'and a hyphen'],
    ['ﾓﾉﾉｹ', ['film:mononokeji'], 'halfwidth katakana for hiragana'],
  ])('%j → %j (%s)', (typed, references) => {
    expect(suggested(typed, madeUp, 'films')).toEqual(references);
  });
});

describe('suggestions for words in another order', () => {
  const people = searchOf([
    named('person', 'Alexander Sokurov'),
    named('person', 'Alexander Abdulov'),
    named('person', 'Sergei Solovyov'),
  ]);

  it.each([
    ['Sokurov Al', ['person:alexander-sokurov'], 'a surname first'],
    ['abdulov a', ['person:alexander-abdulov'], 'and a single letter of the given name'],
    ['a alex', ['person:alexander-abdulov'], 'a letter that begins either word, and a word that begins one'],
    ['s serg', ['person:sergei-solovyov'], 'the initial of a surname first'],
  ])('%j → %j (%s)', (typed, references) => {
    expect(suggested(typed, people, 'names')).toEqual(references);
  });

  it.each([
    ['sokurov s', 'one word does not stand for two'],
    ['alexander a', 'nor does a given name that is typed whole'],
  ])('%j begins the words of no Sokurov (%s)', (typed) => {
    const sokurov = people
      .suggest(typed, ['names'], 25)
      .filter(({ reference }) => reference.endsWith('sokurov'));
    expect(sokurov.filter(({ begins }) => begins)).toEqual([]);
  });
});

describe('suggestions despite a slip in a word before the last', () => {
  it.each<readonly [typed: string, within: IndexName, reference: string, reason: string]>([
    ['spirtual voi', 'films', 'film:spiritual-voices-1995', 'the word before'],
    ['the voise of s', 'films', 'film:the-voice-of-sokurov-2014', 'one before that'],
    ['alexsander soku', 'names', 'person:alexander-sokurov', 'a given name'],
    ['leonid filaotv', 'names', 'person:leonid-filatov', 'and in the last, of course'],
    ['Алексндр Соку', 'names', 'person:alexander-sokurov', 'in Cyrillic'],
  ])('%j → the first of %s is %s (%s)', (typed, within, reference) => {
    expect(suggested(typed, builtIn, within)[0]).toBe(reference);
  });
});
