import { describe, expect, it } from 'vitest';
import { catalogueOf, directedBy, film, idsOf, only, person } from '../../made-up/in-files.ts';

const HUNGER = { year: 2008, ...directedBy('Steve McQueen') };

describe('films are one', () => {
  it('by a shared external id, whatever they are called', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Golos', { externalIds: ['imdb:tt0084521', 'wikidata:Q1'] }),
      film('beta', 'The Voice', { externalIds: ['imdb:tt0084521'], year: 1982 }),
    ]);
    const merged = only(catalogue.films());
    expect(merged.sources).toEqual(['alpha', 'beta']);
    expect(merged.externalIds).toEqual(['imdb:tt0084521', 'wikidata:Q1']);
  });

  it('by sameAs', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Golos', { id: 'golos' }),
      film('beta', 'The Voice', { sameAs: ['golos'] }),
    ]);
    expect(only(catalogue.films()).id).toBe('golos');
  });

  it('by title, year and director together', () => {
    const catalogue = catalogueOf([film('alpha', 'Hunger', HUNGER)], [film('beta', 'HUNGER!', HUNGER)]);
    expect(only(catalogue.films()).sources).toEqual(['alpha', 'beta']);
    expect(catalogue.leftApart).toEqual([]);
  });

  it('by any of their titles, and a director by any of his names', () => {
    const catalogue = catalogueOf([
      person('alpha', 'Ilya Averbakh', { names: [{ text: 'Ilya Averbakh' }, { text: 'Илья Авербах' }] }),
      film('alpha', 'The Voice', {
        titles: [{ text: 'The Voice' }, { text: 'Голос' }],
        year: 1982,
        ...directedBy('Ilya Averbakh'),
      }),
      film('beta', 'Golos', { year: 1982, ...directedBy('Илья Авербах') }),
    ]);
    expect(only(catalogue.films()).sources).toEqual(['alpha', 'beta']);
  });

  it('by one of several directors', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Fargo', { year: 1996, ...directedBy('Joel Coen') }),
      film('beta', 'Fargo', { year: 1996, ...directedBy('Ethan Coen', 'Joel Coen') }),
    ]);
    expect(only(catalogue.films()).sources).toEqual(['alpha', 'beta']);
  });

  it('through a third, and are then not called apart', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Hunger', { externalIds: ['imdb:tt1'] }),
      film('beta', 'Hunger', { externalIds: ['imdb:tt1'], ...HUNGER }),
      film('gamma', 'Hunger', HUNGER),
    ]);
    expect(only(catalogue.films()).sources).toEqual(['alpha', 'beta', 'gamma']);
    expect(catalogue.leftApart).toEqual([]);
  });
});

describe('films stay two', () => {
  it.each([
    ['director', { year: 2008 }],
    ['year', directedBy('Steve McQueen')],
    ['year and director', {}],
  ])('when one side lacks a %s, which leftApart says', (_, lacking) => {
    const catalogue = catalogueOf([film('alpha', 'Hunger', HUNGER), film('beta', 'Hunger', lacking)]);
    expect([...catalogue.films()]).toHaveLength(2);
    expect(only(catalogue.leftApart)).toMatch(
      /^Hunger \(2008\) in alpha and Hunger.* in beta were left apart: .*year or a director.*sameAs/,
    );
  });

  it.each([
    ['another year', { year: 1966, ...directedBy('Steve McQueen') }],
    ['another director', { year: 2008, ...directedBy('Henning Carlsen') }],
    ['another year and no director', { year: 1966 }],
  ])('of one title with %s, without a word', (_, other) => {
    const catalogue = catalogueOf([film('alpha', 'Hunger', HUNGER), film('beta', 'Hunger', other)]);
    expect([...catalogue.films()]).toHaveLength(2);
    expect(catalogue.leftApart).toEqual([]);
  });

  it('with contradictory ids, however equal the rest', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Hunger', { ...HUNGER, externalIds: ['imdb:tt1'] }),
      film('beta', 'Hunger', { ...HUNGER, externalIds: ['imdb:tt2'] }),
    ]);
    expect([...catalogue.films()]).toHaveLength(2);
  });

  it('of which a third could be either, and is not guessed', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Hunger', { ...HUNGER, externalIds: ['imdb:tt1'] }),
      film('beta', 'Hunger', { ...HUNGER, externalIds: ['imdb:tt2'] }),
      film('gamma', 'Hunger', HUNGER),
    ]);
    expect([...catalogue.films()].map(({ sources }) => sources.join('+'))).toEqual([
      'alpha',
      'beta',
      'gamma',
    ]);
    expect(catalogue.leftApart.join()).toMatch(/gamma/);
  });

  it('with directors of one name and contradictory ids', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Hunger', {
        year: 2008,
        ...directedBy({ name: 'Steve McQueen', externalIds: ['imdb:nm1'] }),
      }),
      film('beta', 'Hunger', {
        year: 2008,
        ...directedBy({ name: 'Steve McQueen', externalIds: ['imdb:nm2'] }),
      }),
    ]);
    expect([...catalogue.films()]).toHaveLength(2);
  });

  it('when only a misspelling is equal', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Hunger', {
        ...HUNGER,
        titles: [{ text: 'Hunger' }, { text: 'Hungr', kind: 'misspelling' }],
      }),
      film('beta', 'Hungr', HUNGER),
    ]);
    expect([...catalogue.films()]).toHaveLength(2);
  });

  it('when their titles have no letter to compare', () => {
    const catalogue = catalogueOf([film('alpha', '…', HUNGER), film('beta', '!!!', HUNGER)]);
    expect(new Set(idsOf(catalogue.films())).size).toBe(2);
  });
});
