import { describe, expect, it } from 'vitest';
import { FACET_RELATIONS, valueKindsOf } from '../../../src/questions/mentions/value-relations.ts';
import { places, valuesCalled } from '../../../src/questions/mentions/values.ts';
import { HARBOUR } from '../harbour.ts';
import { valueInBrief } from './said.ts';

const { browse } = HARBOUR.search;

function called(text: string): string {
  return valueInBrief(valuesCalled(text, browse));
}

describe('what words name beside things', () => {
  it.each([
    ['drama', 'genre drama'],
    ['golden oar', 'award golden oar, nomination golden oar'],
    ['captain novak', 'part captain novak'],
    ['16 mm', 'format 16 mm'],
    ['dvd', 'home video dvd'],
    ['crossings', 'based on crossings'],
    ['rivers', 'tag rivers, topic rivers'],
    ['black and white', 'colour black and white'],
    ['turin', 'filming place turin, release turin, premiere turin, showing turin, place turin'],
  ])('is what the records have: %s', (text, expected) => {
    expect(called(text)).toBe(expected);
  });

  it.each([
    ['dramas', 'genre drama'],
    ['comedies', 'genre comedy'],
    ['captain novaks', 'part captain novak'],
  ])('may be in the plural: %s', (text, expected) => {
    expect(called(text)).toBe(expected);
  });

  it.each(['captain', 'oar', 'zebras', 'ana', ''])('is not a part of a value, or a name: %j', (text) => {
    expect(called(text)).toBe('');
  });

  it.each([
    ['thrillers', 'genre thriller'],
    ['france', 'country france, release france'],
    ['welsh', 'language welsh'],
    ['swiss', 'country Switzerland, release Switzerland, nationality swiss'],
  ])('is a genre, country or language that the records don’t have: %s', (text, expected) => {
    expect(called(text)).toBe(expected);
  });

  it('is a country by the name that the records have', () => {
    expect(called('soviet')).toBe('country Soviet Union, release Soviet Union, nationality soviet');
  });

  it('has the tag of a language beside it', () => {
    const [language] = valuesCalled('italian', browse);
    expect(language).toEqual({
      relation: 'language',
      condition: { by: 'words', text: 'italian' },
      language: 'it',
    });
  });
});

describe('a place that the records don’t have', () => {
  it('may be a country of films or of releases', () => {
    expect(valueInBrief(places('Cannes'))).toBe('country Cannes, release Cannes');
  });
});

describe('the kinds of values of a relation', () => {
  it('are those that words for its values are found as', () => {
    const missing = FACET_RELATIONS.flatMap(({ kind, relations }) =>
      relations.filter((relation) => !valueKindsOf(relation).includes(kind)),
    );
    expect(missing).toEqual([]);
  });

  it.each(['director', 'length', 'born', 'opinion'] as const)(
    'are none where no words name them: %s',
    (name) => {
      expect(valueKindsOf(name)).toEqual([]);
    },
  );
});
