import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/data/load.ts';
import { buildSearch } from '../../src/search/search.ts';
import { catalogueOf, film, named, searchOf } from '../made-up/in-memory.ts';
import ABSENT_TITLES from './golden/absent-titles.json' with { type: 'json' };
import { FESTIVALS } from './golden/festivals.ts';
import { FILMS } from './golden/films.ts';
import NAMES from './golden/names.json' with { type: 'json' };
import { PEOPLE_AND_COMPANIES } from './golden/people-and-companies.ts';
import { loosely, NOTHING, told } from './told.ts';

const builtIn = buildSearch(loadCatalogue([]));
const EVERYWHERE = ['films', 'names', 'festivals'] as const;

describe('what is typed for a film', () => {
  it.each(FILMS)('%j → %s (%s)', (typed, expected) => {
    expect(told(builtIn.resolve(typed, ['films']))).toBe(expected);
  });
});

describe('what is typed for a person or company', () => {
  it.each(PEOPLE_AND_COMPANIES)('%j → %s (%s)', (typed, expected) => {
    expect(told(builtIn.resolve(typed, ['names']))).toBe(expected);
  });
});

describe('what is typed for a festival', () => {
  it.each(FESTIVALS)('%j → %s (%s)', (typed, expected) => {
    expect(told(builtIn.resolve(typed, ['festivals']))).toBe(expected);
  });
});

describe('what is misspelt, by its letters alone', () => {
  it.each([
    ['spirtual voices', 'film:spiritual-voices-1995', 'a letter left out'],
    ['the voise', 'film:the-voice-1982', 'another letter'],
    ['leonid filatow', 'person:leonid-filatov', 'a name'],
    ['the voice', 'film:the-voice-1982', 'nothing at all'],
  ])('%j is %s (%s)', (typed, expected) => {
    expect(builtIn.misspelt(EVERYWHERE)(typed)).toContain(expected);
  });

  it.each([
    ['Philatoff', 'sounds tell, letters do not'],
    ['nothing of the kind', 'no record has it'],
    ['leonid the filatow', 'his name has no such word'],
    ['thevoice', 'no title has such a word, though one has its two'],
    ['', 'nothing was typed'],
    ['a'.repeat(20_000), 'nobody types that'],
  ])('%j is nothing (%s)', (typed) => {
    expect(builtIn.misspelt(EVERYWHERE)(typed)).toEqual([]);
  });

  it('is no word that another index has: that is spelled right, and not a name that differs twice', () => {
    const person = named('person', 'Andrei Tarkovsky');
    expect(searchOf([person]).misspelt(EVERYWHERE)('andrei torkovski')).toHaveLength(1);
    expect(searchOf([person, film('Torkovski')]).misspelt(EVERYWHERE)('andrei torkovski')).toEqual([]);
  });
});

describe('two hundred names, each stored in one form and typed in another', () => {
  interface NameLine {
    readonly stored: string;
    readonly typed: string;
    readonly guards: string;
  }
  const lines: readonly NameLine[] = NAMES;
  const catalogue = catalogueOf(lines.map(({ stored }) => named('person', stored)));
  const search = buildSearch(catalogue);
  const references = new Map(
    [...catalogue.people()].flatMap(({ names, reference }) =>
      names.map(({ value }) => [value.text, reference] as const),
    ),
  );

  it('are two hundred people', () => {
    expect(references.size).toBe(200);
    expect([...catalogue.people()]).toHaveLength(200);
  });

  it.each(lines)('$typed → $stored ($guards)', ({ stored, typed }) => {
    const reference = references.get(stored) ?? '';
    expect(search.resolve(typed, ['names'])).toMatchObject({ outcome: 'found', references: [reference] });
  });
});

describe('a hundred titles that the catalogue does not have', () => {
  it('are a hundred', () => {
    expect(new Set(ABSENT_TITLES.map(({ title }) => title)).size).toBe(100);
  });

  it.each(ABSENT_TITLES)('$title finds nothing ($why)', ({ title, why }) => {
    for (const within of [['films'], EVERYWHERE] as const) {
      const resolution = builtIn.resolve(title, within);
      expect(resolution.outcome).toBe('none');
      if (why === 'an ordinary title') expect(told(resolution)).toBe(NOTHING);
    }
  });
});

describe('what is no title at all finds nothing', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['keys', 'asdf'],
    ['punctuation', '!!!'],
    ['a separator', ' · '],
    ['6,000 emoji', '😀'.repeat(6000)],
    ['half of a surrogate pair', '\ud83d'],
    ['surrogates in the wrong order', '\udc00\ud800'.repeat(50)],
    ['control characters', '\u0000\u0007'],
    ['invisible characters', '\u200b\u202e'],
    ['one word of 10,000 letters', 'v'.repeat(10_000)],
    ['9,999 marks on one letter', `v${'\u0301'.repeat(9_999)}`],
    ['3,000 words that are in a title', 'voice '.repeat(3_000)],
    ['3,000 words that differ', words(3_000)],
    ['10,000 signs that might part a year', ',1'.repeat(5_000)],
    ['a property of every object', '__proto__'],
    ['another', 'constructor'],
    ['the start of a reference', 'person:'],
    ['a pattern', '.*'],
    ['a digit', '1'],
  ])('such as %s', (_what, typed) => {
    expect(told(builtIn.resolve(typed, EVERYWHERE))).toBe(NOTHING);
  });

  it('is no hindrance beside what is a title', () => {
    expect(told(builtIn.resolve('😀 Голос 😀', EVERYWHERE))).toBe(told(builtIn.resolve('Голос', EVERYWHERE)));
    expect(told(builtIn.resolve('voice\udc00', ['films']))).toBe(loosely('film:the-voice-1982'));
  });
});

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `voice${index.toString(36)}`).join(' ');
}
