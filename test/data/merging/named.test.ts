import { describe, expect, it } from 'vitest';
import { catalogueOf, company, directedBy, festival, film, only, person } from '../../made-up/in-files.ts';

describe('names', () => {
  it('keep their language and kind, and gather the spellings that are only mentioned', () => {
    const names = [
      { text: 'Александр Сокуров', language: 'ru', kind: 'original' },
      { text: 'Alexander Sokurov' },
      { text: 'Sukorov', kind: 'misspelling' },
    ];
    const catalogue = catalogueOf([
      person('alpha', 'A', { id: 'sokurov', names }),
      person('beta', 'Alexander Sokurov', { names: [{ text: 'Alexander Sokurov', language: 'en' }] }),
      film('gamma', 'A', directedBy({ name: 'Sokourov', id: 'sokurov' })),
    ]);
    expect(only(catalogue.people()).names).toEqual([
      { value: { text: 'Александр Сокуров', language: 'ru', kind: 'original' }, sources: ['alpha'] },
      { value: { text: 'Alexander Sokurov', language: 'en' }, sources: ['alpha', 'beta'] },
      { value: { text: 'Sukorov', kind: 'misspelling' }, sources: ['alpha'] },
      { value: { text: 'Sokourov' }, sources: ['gamma'] },
    ]);
  });
});

describe('a person', () => {
  it('has all that the sources say, with who says so', () => {
    const catalogue = catalogueOf([
      person('alpha', 'Ann', {
        id: 'ann',
        born: '1951',
        occupations: ['Director'],
        nationalities: ['Russian'],
        notes: ['A.'],
      }),
      person('beta', 'Ann', {
        sameAs: ['ann'],
        born: '1951-06-14',
        died: '2020',
        occupations: ['director'],
        birthPlace: { country: 'USSR' },
      }),
    ]);
    expect(only(catalogue.people())).toMatchObject({
      born: [
        { value: '1951', sources: ['alpha'] },
        { value: '1951-06-14', sources: ['beta'] },
      ],
      died: [{ value: '2020', sources: ['beta'] }],
      birthPlaces: [{ value: { country: 'USSR' }, sources: ['beta'] }],
      nationalities: [{ value: 'Russian', sources: ['alpha'] }],
      occupations: [{ value: 'Director', sources: ['alpha', 'beta'] }],
      notes: [{ value: 'A.', sources: ['alpha'] }],
    });
  });

  it('has the external ids of records and of mentions', () => {
    const catalogue = catalogueOf([
      person('alpha', 'Ann', { externalIds: ['wikidata:Q1'] }),
      film('alpha', 'A', directedBy('Ann', { name: 'Bob', externalIds: ['imdb:nm2'] })),
    ]);
    expect([...catalogue.people()].map(({ externalIds }) => externalIds)).toEqual([
      ['wikidata:Q1'],
      ['imdb:nm2'],
    ]);
  });

  it('names its sources in the order of their folders', () => {
    const catalogue = catalogueOf([film('zeta', 'A', directedBy('Ann'))], [person('alpha', 'Ann')]);
    expect(only(catalogue.people()).sources).toEqual(['zeta', 'alpha']);
  });
});

describe('a company and a festival', () => {
  it('have all that the sources say', () => {
    const catalogue = catalogueOf([
      company('alpha', 'Lenfilm', { what: 'film studios', founded: 1918, places: [{ name: 'Leningrad' }] }),
      company('beta', 'Lenfilm', { what: 'Film Studios', founded: 1914 }),
      festival('alpha', 'Locarno', { since: 1946, place: { country: 'Switzerland' } }),
      festival('beta', 'Locarno', { since: 1946 }),
    ]);
    expect(only(catalogue.companies())).toMatchObject({
      what: [{ value: 'film studios', sources: ['alpha', 'beta'] }],
      founded: [
        { value: 1918, sources: ['alpha'] },
        { value: 1914, sources: ['beta'] },
      ],
      places: [{ value: { name: 'Leningrad' }, sources: ['alpha'] }],
    });
    expect(only(catalogue.festivals())).toMatchObject({
      since: [{ value: 1946, sources: ['alpha', 'beta'] }],
      places: [{ value: { country: 'Switzerland' }, sources: ['alpha'] }],
    });
  });
});
