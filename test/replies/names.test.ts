import { describe, expect, it } from 'vitest';
import {
  calledAt,
  directorsOf,
  nameOf,
  shownForms,
  titleOf,
  titleWithYear,
  yearsOf,
} from '../../src/data/names.ts';
import type { WrittenForm } from '../../src/data/schema/values.ts';
import { formInWords } from '../../src/replies/form-in-words.ts';
import { en } from '../../src/replies/wording/en.ts';
import { only } from '../made-up/in-files.ts';
import { catalogueOf, film, named } from '../made-up/in-memory.ts';

function filmOf(...titles: readonly (string | WrittenForm)[]) {
  return only(catalogueOf([film(titles)]).films());
}

function personOf(...names: readonly (string | WrittenForm)[]) {
  return only(catalogueOf([named('person', ...names)]).people());
}

describe('the title that heads a card', () => {
  it.each<[readonly WrittenForm[], string, string]>([
    [
      [
        { text: 'Зеркало', language: 'ru', kind: 'original' },
        { text: 'Mirror', language: 'en', kind: 'translation' },
      ],
      'Mirror',
      'the English one',
    ],
    [
      [
        { text: 'Зеркало', language: 'ru', kind: 'original' },
        { text: 'A Mirror', language: 'en-GB' },
        { text: 'Mirror', language: 'en' },
      ],
      'Mirror',
      'that of no place before those of places',
    ],
    [
      [
        { text: 'Зеркало', language: 'ru', kind: 'original' },
        { text: 'A Mirror', language: 'en-GB' },
      ],
      'A Mirror',
      'those before the original',
    ],
    [[{ text: 'Zerkalo' }, { text: 'Зеркало', kind: 'original' }], 'Zerkalo', 'what somebody just calls it'],
    [
      [{ text: 'Zerkalo' }, { text: 'Mirror', language: 'en' }],
      'Zerkalo',
      'that before another’s English, where it comes first',
    ],
    [
      [
        { text: 'Le Miroir', language: 'fr', kind: 'translation' },
        { text: 'Зеркало', language: 'ru', kind: 'original' },
      ],
      'Зеркало',
      'else the original',
    ],
    [[{ text: 'Zerkalo' }, { text: 'Zerkalo 2', kind: 'alias' }], 'Zerkalo', 'else the first'],
    [
      [{ text: 'Miror', language: 'en', kind: 'misspelling' }, { text: 'Zerkalo' }],
      'Zerkalo',
      'and never a misspelling',
    ],
  ])('of %j is “%s”: %s', (titles, expected) => {
    expect(titleOf(filmOf(...titles))).toBe(expected);
  });
});

describe('the name that heads a card', () => {
  it.each<[readonly (string | WrittenForm)[], string, string]>([
    [['Сокуров', 'Sokurov'], 'Sokurov', 'one in Latin letters'],
    [[{ text: 'IDFA', kind: 'alias' }, 'Amsterdam Festival'], 'Amsterdam Festival', 'no mere alias'],
    [[{ text: 'Sukorov', kind: 'misspelling' }, 'Сокуров'], 'Сокуров', 'never a misspelling'],
    [[{ text: 'Nick', kind: 'alias' }], 'Nick', 'an alias where there is nothing else'],
  ])('of %j is “%s”: %s', (names, expected) => {
    expect(nameOf(personOf(...names))).toBe(expected);
  });

  it('is the one that most sources write', () => {
    const records = ['one', 'two', 'three'].map((source, index) => ({
      ...named('person', index === 0 ? 'Alexandre Sokourov' : 'Alexander Sokurov'),
      source,
      externalIds: ['imdb:nm1'],
    }));
    expect(nameOf(only(catalogueOf(records).people()))).toBe('Alexander Sokurov');
  });
});

describe('forms that may be shown', () => {
  it('are all but misspellings', () => {
    const { names } = personOf(
      'Sokurov',
      { text: 'Sukorov', kind: 'misspelling' },
      { text: 'Sasha', kind: 'alias' },
    );
    expect(shownForms(names).map(({ value }) => value.text)).toEqual(['Sokurov', 'Sasha']);
  });

  it.each<[WrittenForm, string]>([
    [{ text: 'x', language: 'ru', kind: 'original' }, 'original, Russian'],
    [{ text: 'x', kind: 'alias' }, 'also called'],
    [{ text: 'x', language: 'pt-BR' }, 'Brazilian Portuguese'],
    [{ text: 'x' }, ''],
  ])('are worded: %j is “%s”', (form, expected) => {
    expect(formInWords(form, en)).toBe(expected);
  });
});

describe('a film in one line', () => {
  const catalogue = catalogueOf([
    { ...film('Remake', { year: 1950 }), source: 'one', externalIds: ['imdb:tt1'] },
    { ...film('Remake', { year: 1951 }), source: 'two', externalIds: ['imdb:tt1'] },
  ]);

  it('has every year that a source gives', () => {
    expect(yearsOf(only(catalogue.films()))).toBe('1950/1951');
    expect(titleWithYear(only(catalogue.films()))).toBe('Remake (1950/1951)');
  });

  it('has no year where none is recorded', () => {
    expect(yearsOf(filmOf('Undated'))).toBeUndefined();
    expect(titleWithYear(filmOf('Undated'))).toBe('Undated');
  });
});

describe('what a reference is called', () => {
  const catalogue = catalogueOf([
    {
      ...film('Alone', { cast: ['Carl'] }),
      credits: [
        { person: 'Анна', role: 'director' },
        { person: 'Bob', role: 'director' },
        { person: 'Carl', role: 'actor' },
      ],
    },
    named('person', { text: 'Анна', kind: 'original' }, 'Anna'),
  ]);

  it('is its title or name, as its card has it', () => {
    expect(calledAt(catalogue, 'film:alone')).toBe('Alone');
    expect(calledAt(catalogue, 'person:bob')).toBe('Bob');
  });

  it('is its bare id once it is gone', () => {
    expect(calledAt(catalogue, 'company:gone')).toBe('gone');
  });

  it('names directors as their cards do', () => {
    expect(directorsOf(catalogue, only(catalogue.films()))).toEqual(['Anna', 'Bob']);
  });
});
