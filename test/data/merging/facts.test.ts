import { describe, expect, it } from 'vitest';
import type { Film } from '../../../src/data/entities.ts';
import { catalogueOf, film, only } from '../../made-up/in-files.ts';

const SAME = { externalIds: ['imdb:tt1'] };

/** One film of which alpha, beta and so on say one thing each. */
function merged(...says: readonly object[]): Film {
  const sources = ['alpha', 'beta', 'gamma'];
  return only(
    catalogueOf(
      says.map((fields, index) => film(sources[index] ?? '', 'Golos', { ...SAME, ...fields })),
    ).films(),
  );
}

describe('equal values', () => {
  it('of two sources are one with both', () => {
    expect(merged({ minutes: 87 }, { minutes: 87 }).minutes).toEqual([
      { value: 87, sources: ['alpha', 'beta'] },
    ]);
  });

  it('said twice by one source name it once', () => {
    expect(merged({ notes: ['A', 'A'] }).notes).toEqual([{ value: 'A', sources: ['alpha'] }]);
  });

  it('are equal whatever the order of their fields', () => {
    const { releases } = merged(
      { releases: [{ date: '1982-12-18', place: { name: 'Leningrad', country: 'USSR' } }] },
      { releases: [{ place: { country: 'USSR', name: 'Leningrad' }, date: '1982-12-18' }] },
    );
    expect(only(releases).sources).toEqual(['alpha', 'beta']);
  });

  it.each([
    ['genres', 'Psychological drama', 'psychological  DRAMA'],
    ['countries', 'Soviet Union', 'SOVIET UNION'],
    ['languages', 'français', 'Francais'],
    ['tags', 'War', 'war'],
  ] as const)('of %s are equal in either case, as the first source writes them', (field, first, second) => {
    expect(merged({ [field]: [first] }, { [field]: [second] })[field]).toEqual([
      { value: first, sources: ['alpha', 'beta'] },
    ]);
  });

  it.each([
    ['colour', 'colours', 'Colour', 'colour'],
    ['format', 'formats', 'Video', 'VIDEO'],
  ] as const)('of a %s too', (field, facts, first, second) => {
    expect(merged({ [field]: first }, { [field]: second })[facts]).toEqual([
      { value: first, sources: ['alpha', 'beta'] },
    ]);
  });

  it('whose links mean the same are one, however they write the name', () => {
    const production = (company: string) => ({ companies: [{ company, role: 'production' }] });
    expect(merged(production('Lenfilm'), production('LENFILM')).companies).toEqual([
      {
        value: { company: { to: 'company:lenfilm', name: 'Lenfilm' }, role: 'production' },
        sources: ['alpha', 'beta'],
      },
    ]);
  });
});

describe('disagreeing values', () => {
  it.each([
    ['minutes', 'minutes', 87, 90],
    ['year', 'years', 1982, 1983],
    ['rating', 'ratings', 7.1, '3 of 4 stars'],
    ['votes', 'votes', 120, 'many'],
    ['story', 'stories', 'An actress dies.', 'An actress speaks.'],
    ['production', 'productions', { from: '1980-10', to: '1982-10' }, { to: '1982-10' }],
    [
      'budget',
      'budgets',
      { amount: 1, currency: 'USD', estimated: true },
      { amount: 1, currency: 'USD', estimated: false },
    ],
  ] as const)(
    'of %s are all kept, with who says so, in the order of the records',
    (field, facts, first, second) => {
      expect(merged({ [field]: first }, { [field]: second }, { [field]: first })[facts]).toEqual([
        { value: first, sources: ['alpha', 'gamma'] },
        { value: second, sources: ['beta'] },
      ]);
    },
  );

  it('of a company’s role are two facts', () => {
    const { companies } = merged(
      {
        companies: [
          { company: 'Lenfilm', role: 'production' },
          { company: 'Lenfilm', role: 'distribution' },
        ],
      },
      { companies: [{ company: 'Lenfilm' }] },
    );
    expect(companies.map(({ value, sources }) => [value.role, sources])).toEqual([
      ['production', ['alpha']],
      ['distribution', ['alpha']],
      [undefined, ['beta']],
    ]);
  });

  it('follow the order of the folders', () => {
    const catalogue = catalogueOf(
      [film('zeta', 'Golos', { ...SAME, minutes: 87 })],
      [film('alpha', 'Golos', { ...SAME, minutes: 90 })],
    );
    expect(only(catalogue.films()).minutes.map(({ sources }) => sources)).toEqual([['zeta'], ['alpha']]);
  });
});

describe('titles', () => {
  it('of one text are one, with the language and the kind of whoever tells them', () => {
    const { titles } = merged(
      { titles: [{ text: 'Golos' }, { text: 'Голос', kind: 'original' }] },
      {
        titles: [
          { text: 'Голос', language: 'ru' },
          { text: 'Golos', language: 'ru', kind: 'transliteration' },
        ],
      },
    );
    expect(titles).toEqual([
      { value: { text: 'Golos', language: 'ru', kind: 'transliteration' }, sources: ['alpha', 'beta'] },
      { value: { text: 'Голос', language: 'ru', kind: 'original' }, sources: ['alpha', 'beta'] },
    ]);
  });
});
