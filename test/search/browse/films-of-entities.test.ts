import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../src/data/filters.ts';
import { buildSearch } from '../../../src/search/search.ts';
import { catalogueOf, film, named } from '../../made-up/in-memory.ts';
import { passing } from './to-browse.ts';

describe('the films of people, studios and festivals', () => {
  const catalogue = catalogueOf([
    film('Played', { year: 1990, cast: ['Ann', 'Bob'] }),
    { ...film('Reviewed', { year: 1991 }), reviews: [{ author: 'Ann', stance: 'Delighted.' }] },
    {
      ...film('Made', { year: 1992, cast: ['Ann'] }),
      companies: [{ company: 'Alba' }],
      selections: [{ festival: 'Lakeside', year: 1993 }],
    },
    {
      ...film('Awarded', { year: 1994 }),
      homeVideo: [{ medium: 'VHS', publisher: 'Alba' }],
      awards: [{ name: 'Reel', festival: 'Lakeside', result: 'won' }],
    },
    named('person', 'Somebody'),
  ]);
  const { browse } = buildSearch(catalogue);

  it.each<[Filters, string[]]>([
    [{ person: 'ann' }, ['played-1990', 'made-1992']],
    [{ person: 'ann', years: '1992' }, ['made-1992']],
    [{ person: 'somebody' }, []],
    [{ studio: 'alba' }, ['made-1992']],
    [{ festival: 'lakeside' }, ['made-1992', 'awarded-1994']],
  ])('are those that they had a part in: %j', (filters, films) => {
    expect(passing(browse, filters)).toEqual(films);
  });

  it('are counted among the films that the other filters leave', () => {
    const countOf = browse.counting('person', { studio: 'alba' });
    expect([countOf('ann'), countOf('bob'), countOf('nobody')]).toEqual([1, 0, undefined]);
  });

  it('are the same when they are asked for again', () => {
    const again = () => passing(browse, { festival: 'lakeside' });
    expect(again()).toEqual(again());
  });
});

describe('somebody with more films than are read one by one', () => {
  const filmsWith = (name: string) =>
    Array.from({ length: 1200 }, (_, index) => film(`${name} ${index}`, { cast: [name] }));
  const reviewed = { ...film('Seen'), reviews: [{ author: 'Everywhere', stance: 'Delighted.' }] };
  const search = () => buildSearch(catalogueOf([...filmsWith('Everywhere'), ...filmsWith('Also'), reviewed]));

  it('has all films that they come into', () => {
    expect(search().browse.list({ person: 'everywhere' }, 0, 10)?.total).toBe(1201);
  });

  it('is counted, but after so many films nobody else among the same suggestions', () => {
    const { browse } = search();
    const countOf = browse.counting('person', {});
    expect([countOf('everywhere'), countOf('also')]).toEqual([1201, undefined]);
    expect(browse.counting('person', {})('also')).toBe(1200);
  });
});
