import { describe, expect, it } from 'vitest';
import { fieldInWords, saidOf, valueInWords } from '../../../src/tools/catalogue/facts-in-words.ts';
import { COMPANY, FESTIVAL, FILM, PERSON } from '../../commands/everything.ts';
import { catalogueOf, directedBy, film, only, person } from '../../made-up/in-files.ts';

const EVERYTHING = [FILM, PERSON, COMPANY, FESTIVAL].map((record) => ({ ...record, source: 'alpha' }));

/** Every text and number in a value. */
function leavesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? [] : [String(value)];
  return Object.values(value).flatMap(leavesOf);
}

describe('what is said of an entity', () => {
  it('leaves out nothing that a record can say', () => {
    const catalogue = catalogueOf(EVERYTHING);
    const entities = [
      catalogue.film('everything'),
      catalogue.person('person-of-actor'),
      catalogue.company('firm-of-production'),
      catalogue.festival('lakeside'),
    ];
    for (const [index, { kind, source, ...record }] of EVERYTHING.entries()) {
      const entity = entities[index];
      const words = entity ? saidOf(entity).flatMap(({ said }) => said.map(({ value }) => value)) : [];
      for (const leaf of leavesOf({ ...record, id: '' })) expect(words.join('\n')).toContain(leaf);
    }
  });

  it('has each value with the sources that say it', () => {
    const catalogue = catalogueOf(
      [film('alpha', 'Golos', { year: 1982, minutes: 87, ...directedBy('Ilya Averbakh') })],
      [film('beta', 'Golos', { year: 1982, minutes: 90, ...directedBy('Ilya Averbakh') })],
    );
    expect(saidOf(only(catalogue.films()))).toEqual([
      { field: 'titles', said: [{ value: 'Golos', sources: ['alpha', 'beta'] }] },
      { field: 'years', said: [{ value: '1982', sources: ['alpha', 'beta'] }] },
      {
        field: 'minutes',
        said: [
          { value: '87', sources: ['alpha'] },
          { value: '90', sources: ['beta'] },
        ],
      },
      {
        field: 'credits',
        said: [{ value: 'director: Ilya Averbakh (person:ilya-averbakh)', sources: ['alpha', 'beta'] }],
      },
    ]);
  });

  it('has every spelling and every part of a credit', () => {
    const catalogue = catalogueOf([
      person('alpha', 'Alexander Sokurov', { id: 'sokurov' }),
      film('alpha', 'Golos', {
        credits: [
          { person: { name: 'A. Sokurov', id: 'sokurov' }, role: 'actor', part: { name: 'Himself' } },
          { person: { name: 'Sokurov', id: 'sokurov' }, role: 'actor' },
        ],
      }),
    ]);
    const credits = saidOf(only(catalogue.films())).find(({ field }) => field === 'credits');
    expect(credits?.said.map(({ value }) => value)).toEqual([
      'actor: A. Sokurov (person:sokurov)',
      'actor: Sokurov (person:sokurov)',
      '… as Himself',
    ]);
  });
});

describe('a value in words', () => {
  it.each([
    ['a number', 87, '87'],
    ['a list', ['a', 'b'], 'a / b'],
    ['what needs no name before it', { text: 'Голос', language: 'ru' }, 'Голос, language ru'],
    [
      'what is there or not',
      { amount: 1, estimated: false, premiere: true },
      'amount 1, not estimated, premiere',
    ],
    ['what is not said', { year: 1982, section: undefined }, 'year 1982'],
    [
      'somebody whose kind says what they are',
      { festival: { to: 'festival:locarno', name: 'Locarno' } },
      'Locarno (festival:locarno)',
    ],
    ['somebody whose kind does not', { author: { to: 'person:a', name: 'A' } }, 'author A (person:a)'],
    ['something within', { place: { name: 'Moscow', venue: 'Dom Kino' } }, 'place (Moscow, venue Dom Kino)'],
  ])('tells %s', (_, value, words) => {
    expect(valueInWords(value)).toBe(words);
  });
});

it('a field is called as people would', () => {
  expect(fieldInWords('notToBeConfusedWith')).toBe('not to be confused with');
});
