import { describe, expect, it } from 'vitest';
import type { Browse } from '../../../src/search/browse/browse.ts';
import { browsing, FILMS, toBrowse } from './to-browse.ts';

describe('suggestions of values', () => {
  const browse = browsing(FILMS);
  const idsFor = (...asked: Parameters<Browse['suggest']>) => browse.suggest(...asked).map(({ id }) => id);

  it('are, before anything is typed, those that most films have', () => {
    expect(browse.suggest('genre', '', {}, 25)).toEqual([
      { id: 'documentary', films: 2 },
      { id: 'drama', films: 1 },
    ]);
    expect(idsFor('genre', '', {}, 1)).toEqual(['documentary']);
  });

  it('begin as typed, or are a slip away', () => {
    expect(idsFor('country', 'sov', {}, 25)).toEqual(['soviet-union']);
    expect(idsFor('country', 'uni', {}, 25)).toEqual(['soviet-union']);
    expect(idsFor('genre', 'docmentary', {}, 25)).toEqual(['documentary']);
    expect(idsFor('country', 'x'.repeat(20_000), {}, 25)).toEqual([]);
  });

  it('are counted among the films that the other filters leave, and have at least one of these', () => {
    expect(browse.suggest('genre', '', { language: 'russian' }, 25)).toEqual([
      { id: 'documentary', films: 1 },
      { id: 'drama', films: 1 },
    ]);
    expect(browse.suggest('country', '', { genre: 'drama' }, 25)).toEqual([{ id: 'soviet-union', films: 1 }]);
    expect(browse.suggest('country', 'jap', { genre: 'drama' }, 25)).toEqual([]);
  });

  it('do not count their own filter, nor any where one is gone', () => {
    expect(idsFor('country', '', { country: 'japan' }, 25)).toHaveLength(3);
    expect(idsFor('country', '', { genre: 'gone' }, 25)).toHaveLength(3);
  });

  it('of years are decades, then years, the latest first', () => {
    expect(idsFor('years', '', {}, 25)).toEqual(['2010s', '1990s', '1980s', '2014', '1995', '1982']);
    expect(idsFor('years', '19', {}, 25)).toEqual(['1990s', '1980s', '1995', '1982']);
    expect(idsFor('years', '198', {}, 25)).toEqual(['1980s', '1982']);
    expect(idsFor('years', '', { genre: 'drama' }, 25)).toEqual(['1980s', '1982']);
  });

  it('of years are a whole span as soon as it is typed', () => {
    expect(browse.suggest('years', '1980-1999', {}, 25)).toEqual([{ id: '1980-1999', films: 2 }]);
    expect(browse.suggest('years', '1900-1910', {}, 25)).toEqual([]);
  });
});

describe('a typed value', () => {
  const browse = browsing(FILMS);

  it.each([
    ['country', 'soviet-union', 'an id'],
    ['country', 'SOVIET UNION', 'a spelling of it'],
    ['country', 'soviet', 'a part of it'],
    ['country', 'Sovjet Union', 'a slip away'],
    ['country', 'Soviet Union · 3 films', 'the label of a suggestion'],
  ] as const)('means one, %s %j: %s', (name, typed, _) => {
    expect(browse.resolve(name, typed)).toEqual({ isFound: true, ids: ['soviet-union'] });
  });

  it('may mean several', () => {
    const two = browsing([toBrowse('a', { countries: ['North Korea', 'South Korea'] })]);
    const { isFound, ids } = two.resolve('country', 'korea');
    expect([isFound, [...ids].sort()]).toEqual([true, ['north-korea', 'south-korea']]);
  });

  it('that means none comes with what is near', () => {
    const near = browsing([
      toBrowse('a', { countries: ['Iceland'] }),
      toBrowse('b', { countries: ['Iran'] }),
    ]);
    expect(near.resolve('country', 'Irland').isFound).toBe(false);
    expect(browse.resolve('country', 'Ruritania')).toEqual({ isFound: false, ids: [] });
    expect(browse.resolve('years', 'long ago')).toEqual({ isFound: false, ids: [] });
    expect(browse.resolve('genre', 'x'.repeat(20_000))).toEqual({ isFound: false, ids: [] });
  });
});
