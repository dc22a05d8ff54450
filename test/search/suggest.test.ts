import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/data/load.ts';
import type { IndexName } from '../../src/search/indexes.ts';
import { buildSearch, type Search } from '../../src/search/search.ts';
import { film, named, searchOf, words } from '../made-up/in-memory.ts';

const builtIn = buildSearch(loadCatalogue([]));
const VOICE = 'film:the-voice-1982';
const SPIRITUAL = 'film:spiritual-voices-1995';
const SOKUROV = 'film:the-voice-of-sokurov-2014';

function suggested(typed: string, search: Search = builtIn, within: IndexName = 'films'): string[] {
  return search.suggest(typed, [within], 25).map(({ reference }) => reference);
}

/** The form that is shown for a reference; undefined when none is. */
function shown(typed: string, reference: string, within: IndexName): string | undefined {
  const suggestion = builtIn.suggest(typed, [within], 25).find((other) => other.reference === reference);
  if (!suggestion) throw new Error(`"${typed}" does not suggest ${reference}.`);
  return suggestion.matched;
}

describe('suggestions for an empty text', () => {
  it('are the films with most votes first', () => {
    const search = searchOf([
      film('Seldom Seen', { votes: 3 }),
      film('Never Rated'),
      film('Much Loved', { votes: 900 }),
      film('Liked', { votes: 50 }),
    ]);
    expect(suggested('', search)).toEqual([
      'film:much-loved',
      'film:liked',
      'film:seldom-seen',
      'film:never-rated',
    ]);
    expect(suggested('  ', search)).toEqual(suggested('', search));
  });

  it('are the people who come into most films first, without a form that matched', () => {
    expect(builtIn.suggest('', ['names'], 2)).toMatchObject([
      { reference: 'person:alexander-sokurov', matched: undefined },
      { reference: 'company:lenfilm', matched: undefined },
    ]);
  });
});

describe('suggestions while a title is typed', () => {
  it.each([
    ['the', [VOICE, SOKUROV], 'two titles that begin so'],
    ['The V', [VOICE, SOKUROV], 'as far as they agree'],
    ['the voice of s', [SOKUROV], 'past what they share'],
    ['гол', [VOICE, SPIRITUAL], 'the beginning of a title before that of a later word'],
    ['голос', [VOICE, SPIRITUAL], 'a whole title before a later word'],
    ['духовные г', [SPIRITUAL], 'a second word that is begun'],
    ['voices spir', [SPIRITUAL], 'words in another order'],
    ['sok', [SOKUROV], 'a later word'],
    ['sukor', [SOKUROV], "the beginning of a document's misspelling"],
    ['spirtual', [SPIRITUAL], 'a slip'],
    ['asdf', [], 'nothing like it'],
    ['!!!', [], 'no letter'],
    ['1982', [], 'a year alone'],
  ])('%j → %j (%s)', (typed, references) => {
    expect(suggested(typed)).toEqual(references);
  });

  it('put the whole title first, then the longer ones that begin so, then later words, then slips', () => {
    const search = searchOf([
      film('Mirrors', { votes: 700 }),
      film('Broken Mirror', { votes: 900 }),
      film('Mirror', { votes: 1 }),
      film('Mirro', { votes: 950 }),
    ]);
    expect(suggested('mirror', search)).toEqual([
      'film:mirror',
      'film:mirrors',
      'film:broken-mirror',
      'film:mirro',
    ]);
  });

  it('put the film with more votes first among equals, then the shorter title', () => {
    const search = searchOf([
      film('Stalker in the Night'),
      film('Stalker at Dawn', { votes: 5 }),
      film('Stalker Returns'),
    ]);
    const [most, shorter, longer] = [
      'film:stalker-at-dawn',
      'film:stalker-returns',
      'film:stalker-in-the-night',
    ];
    expect(suggested('stalk', search)).toEqual([most, shorter, longer]);
  });
});

describe('suggestions while a year is typed', () => {
  it.each([
    ['voice 1', [VOICE, SPIRITUAL], 'one digit'],
    ['the voice 198', [VOICE], 'three digits'],
    ['the voice 1982', [VOICE], 'the whole year'],
    ['the voice (1982)', [VOICE], 'in brackets'],
    ['the voice (19', [VOICE], 'with a bracket that is still open'],
    ['the voice 2', [SOKUROV], 'another century'],
    ['the voice 3', [], 'no such century'],
    ['голос 1982', [VOICE], 'after Cyrillic'],
  ])('%j → %j (%s)', (typed, references) => {
    expect(suggested(typed)).toEqual(references);
  });

  it('prefer a title with that number', () => {
    const search = searchOf([
      film('Blade Runner', { year: 2049 }),
      film('Blade Runner 2049', { year: 2017 }),
    ]);
    expect(suggested('blade runner 20', search)).toEqual(['film:blade-runner-2049-2017']);
  });
});

describe('suggestions for a number or a year', () => {
  const others = words(200).map((word, index) =>
    film(`Love ${word}`, { year: 1950 + (index % 50), votes: 10 }),
  );
  const search = searchOf([...others, film('Love Last', { year: 2003 }), film('Blade Runner 2049')]);

  it('find the film of a year among very many that begin so', () => {
    expect(suggested('love 2003', search)).toEqual(['film:love-last-2003']);
  });

  it('are never of another number', () => {
    expect(suggested('blade runner 2048', search)).toEqual([]);
    expect(suggested('blade runner 204', search)).toEqual(['film:blade-runner-2049']);
  });
});

describe('the form that matched', () => {
  it.each([
    ['the vo', VOICE, 'The Voice', 'Latin'],
    ['гол', VOICE, 'Голос', 'Cyrillic'],
    ['gol', VOICE, 'Golos', 'a transliteration, though the Cyrillic form begins so too'],
    ['dukh', SPIRITUAL, 'Dukhovnye golosa', 'another'],
    ['дух', SPIRITUAL, 'Духовные голоса', 'Cyrillic again'],
    ['les v', SPIRITUAL, 'Les Voix spirituelles', 'French'],
    ['the voice of s', SOKUROV, 'The Voice of Sokurov', 'a stored misspelling begins so too'],
  ])('for %j, %s shows as %j (%s)', (typed, reference, form) => {
    expect(shown(typed, reference, 'films')).toBe(form);
  });

  it.each([
    ['сок', 'person:alexander-sokurov', 'Александр Сокуров', 'the script that is typed'],
    ['aleksandr b', 'person:aleksandr-burov', 'Aleksandr Burov', 'the script that is typed'],
    ['фил', 'person:leonid-filatov', 'Leonid Filatov', 'the only form there is'],
    ['messia', 'person:messiaen', 'Messiaen', 'a stored misspelling begins so too'],
  ])('for %j, %s shows as %j (%s)', (typed, reference, form) => {
    expect(shown(typed, reference, 'names')).toBe(form);
  });

  it.each([
    ['sukorov', 'person:alexander-sokurov', 'names'],
    ['messian', 'person:messiaen', 'names'],
    ['the voice of sukorov', SOKUROV, 'films'],
    ['spirtual', SPIRITUAL, 'films'],
  ] as const)('is none for %j, which only a misspelling or a slip matches', (typed, reference, within) => {
    expect(shown(typed, reference, within)).toBeUndefined();
  });
});

describe('a large catalogue', () => {
  const fill = words(400);
  const search = searchOf([
    ...fill.map((word) => film(`The ${word}`, { votes: 10 })),
    ...fill.map((word) => film(`Love ${word}`, { votes: 10 })),
    ...fill.map((word) => named('person', `John ${word}`)),
    film('The Redemption of Shawshank', { votes: 900, cast: ['John Montgomery Clift'] }),
    film('Love'),
  ]);

  it('suggests the most looked-for of very many that begin so', () => {
    expect(suggested('the', search)[0]).toBe('film:the-redemption-of-shawshank');
    expect(suggested('john', search, 'names')[0]).toBe('person:john-montgomery-clift');
  });

  it('suggests a whole title before the very many that begin so', () => {
    expect(suggested('love', search)[0]).toBe('film:love');
  });

  it('suggests one of very many once enough is typed', () => {
    expect(suggested(`the ${fill[399]}`, search)[0]).toBe(`film:the-${fill[399]}`);
  });
});
