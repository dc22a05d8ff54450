import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../src/data/filters.ts';
import { BrowsedLayers } from '../../../src/search/browse/browse.ts';
import type { FilmToBrowse } from '../../../src/search/browse/films-to-browse.ts';
import { valueId } from '../../../src/search/browse/value-id.ts';
import { spanOf } from '../../../src/search/browse/years.ts';
import { browsing, EMPTY, FILMS, facetsOf, passing, toBrowse } from './to-browse.ts';

describe('a list of films', () => {
  const browse = browsing(FILMS);

  it('has all of them where nothing is asked for', () => {
    expect(passing(browse, {})).toEqual(['voice', 'voices', 'sokurov', 'nameless']);
  });

  it.each<[Filters, string[]]>([
    [{ country: 'japan' }, ['voices']],
    [{ genre: 'documentary' }, ['voices', 'sokurov']],
    [{ genre: 'documentary', language: 'russian' }, ['sokurov']],
    [{ years: '1982' }, ['voice']],
    [{ years: '1990s' }, ['voices']],
    [{ years: '1982-2000' }, ['voice', 'voices']],
    [{ years: '1920s' }, []],
    [{ years: '1982', genre: 'documentary' }, []],
  ])('has those that pass all filters: %j', (filters, films) => {
    expect(passing(browse, filters)).toEqual(films);
  });

  it('comes in pages, with the number of all', () => {
    expect(browse.list({ genre: 'documentary' }, 1, 1)).toEqual({ total: 2, films: ['film:sokurov'] });
    expect(browse.list({ genre: 'documentary' }, 2, 1)).toEqual({ total: 2, films: [] });
  });

  it('is none where the value of a filter is gone', () => {
    expect(browse.list({ country: 'atlantis' }, 0, 10)).toBeUndefined();
    expect(browse.list({ country: 'japan', person: 'nobody' }, 0, 10)).toBeUndefined();
    expect(browse.list({ years: 'then' }, 0, 10)).toBeUndefined();
  });
});

const WORDS = ['France', 'Italy', 'Japan'];
const anyFilm = fc.record({
  weight: fc.nat(2),
  years: fc.uniqueArray(fc.integer({ min: 1975, max: 1992 }), { maxLength: 2 }),
  countries: fc.subarray(WORDS),
  genres: fc.subarray(WORDS),
  languages: fc.subarray(WORDS),
});
const anyFilters = fc.record(
  {
    country: fc.constantFrom(...WORDS.map(valueId)),
    genre: fc.constantFrom(...WORDS.map(valueId)),
    language: fc.constantFrom(...WORDS.map(valueId)),
    years: fc.constantFrom('1980s', '1982', '1978-1984', '1990s'),
  },
  { requiredKeys: [] },
);

function passes(film: FilmToBrowse, filters: Filters): boolean {
  const has = (id: string | undefined, values: readonly string[]) =>
    id === undefined || values.some((value) => valueId(value) === id);
  const { first = 0, last = 9999 } = spanOf(filters.years ?? '') ?? {};
  const isOfYears = filters.years === undefined || film.years.some((year) => year >= first && year <= last);
  return (
    has(filters.country, film.countries) &&
    has(filters.genre, film.genres) &&
    has(filters.language, film.languages) &&
    isOfYears
  );
}

/** Whether no film has a filter's country, genre or language; years can't go. */
function isGone({ years, ...filters }: Filters, films: readonly FilmToBrowse[]): boolean {
  return Object.entries(filters).some(([name, id]) => !films.some((film) => passes(film, { [name]: id })));
}

describe('films in layers', () => {
  /** A store's films, and a club's own, some of which override some of the store's. */
  const twoLayers = fc
    .tuple(fc.array(anyFilm, { maxLength: 25 }), fc.array(anyFilm, { maxLength: 8 }))
    .map(([store, own]) => ({
      own: own.map((details, index) => toBrowse(`f${index * 3}`, details)),
      store: store.map((details, index) => toBrowse(`f${index}`, details)),
    }));

  it('are each listed once, a club’s own first, whatever the filters', () => {
    fc.assert(
      fc.property(twoLayers, anyFilters, fc.nat(6), ({ own, store }, filters, from) => {
        const hidden = own.map(({ reference }) => reference);
        const browse = new BrowsedLayers(() => [facetsOf(own), { ...facetsOf(store), hidden }], EMPTY);
        const seen = store.filter(({ reference }) => !hidden.includes(reference));
        const expected = [own, seen].map((films) =>
          films.filter((film) => passes(film, filters)).map(({ reference }) => reference),
        );
        const listing = browse.list(filters, 0, 1000);
        if (isGone(filters, [...own, ...store])) {
          expect(listing).toBeUndefined();
          return;
        }
        expect(listing?.total).toBe(expected.flat().length);
        expect(listing?.films.slice(0, expected[0]?.length).toSorted()).toEqual(expected[0]?.toSorted());
        expect(listing?.films.slice(expected[0]?.length).toSorted()).toEqual(expected[1]?.toSorted());
        expect(browse.list(filters, from, 4)?.films).toEqual(listing?.films.slice(from, from + 4));
      }),
    );
  });

  it('are counted together for each value, which is spelt as most films spell it', () => {
    const browse = browsing(
      [toBrowse('a', { countries: ['japan'] })],
      [toBrowse('b', { countries: ['Japan'] }), toBrowse('c', { countries: ['Japan'] })],
    );
    expect(browse.suggest('country', '', {}, 25)).toEqual([{ id: 'japan', films: 3 }]);
    expect(browse.labelOf('country', 'japan')).toBe('Japan');
  });

  it('do not suggest what only hidden films have', () => {
    const store = facetsOf([toBrowse('a', { genres: ['farce'] }), toBrowse('b', { genres: ['drama'] })]);
    const browse = new BrowsedLayers(() => [{ ...store, hidden: ['film:a'] }], EMPTY);
    expect(browse.suggest('genre', '', {}, 25)).toEqual([{ id: 'drama', films: 1 }]);
  });
});
