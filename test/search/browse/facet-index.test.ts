import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FacetIndex } from '../../../src/search/browse/facet-index.ts';
import { readSnapshot, writeSnapshot } from '../../../src/search/stored/snapshot.ts';
import { everythingIn, facetsOf, listed, tableOf, toBrowse } from './to-browse.ts';

const someFilms = fc
  .array(
    fc.record({
      weight: fc.nat(3),
      years: fc.uniqueArray(fc.integer({ min: 1890, max: 1912 }), { maxLength: 2 }),
      countries: fc.uniqueArray(fc.constantFrom('France', 'france', 'FRANCE', 'Italy', '???'), {
        maxLength: 3,
      }),
    }),
    { maxLength: 30 },
  )
  .map((films) => films.map((film, index) => toBrowse(`f${index}`, film)));

describe('an index of what films have', () => {
  it('knows the films of each country, genre, language, year and decade', () => {
    const { facets, table } = facetsOf([
      toBrowse('a', { years: [1982, 1983], countries: ['Italy', 'France'], genres: ['drama'] }),
      toBrowse('b', { years: [1995], countries: ['France'], languages: ['French'] }),
    ]);
    expect(everythingIn(facets, table)).toEqual({
      country: {
        france: { label: 'France', films: ['film:a', 'film:b'] },
        italy: { label: 'Italy', films: ['film:a'] },
      },
      genre: { drama: { label: 'drama', films: ['film:a'] } },
      language: { french: { label: 'French', films: ['film:b'] } },
      year: {
        1982: { label: '1982', films: ['film:a'] },
        1983: { label: '1983', films: ['film:a'] },
        1995: { label: '1995', films: ['film:b'] },
      },
      decade: {
        '1980s': { label: '1980s', films: ['film:a'] },
        '1990s': { label: '1990s', films: ['film:b'] },
      },
    });
  });

  it('takes two spellings of one normal form for one value, shown as most films spell it', () => {
    const { facets, table } = facetsOf([
      toBrowse('a', { genres: ['Drama'] }),
      toBrowse('b', { genres: ['drama'] }),
      toBrowse('c', { genres: ['drama', 'DRAMA'] }),
    ]);
    expect(everythingIn(facets, table).genre).toEqual({
      drama: { label: 'drama', films: ['film:a', 'film:b', 'film:c'] },
    });
  });

  it('lists the most looked-for first, of those alike the oldest, those without a year last', () => {
    const films = [
      toBrowse('undated'),
      toBrowse('new', { years: [2014] }),
      toBrowse('loved', { years: [2020], weight: 9 }),
      toBrowse('old', { years: [1982, 1990] }),
    ];
    expect(listed(facetsOf(films))).toEqual(['film:loved', 'film:old', 'film:new', 'film:undated']);
  });

  it('lists films by their weight, then by their first year, whatever order they come in', () => {
    fc.assert(
      fc.property(someFilms, (films) => {
        const byReference = new Map<string, (typeof films)[number]>(
          films.map((film) => [film.reference, film]),
        );
        const keys = listed(facetsOf(films)).map((reference) => {
          const { weight = 0, years = [] } = byReference.get(reference) ?? {};
          return [-weight, Math.min(9999, ...years)] as const;
        });
        expect(keys).toEqual([...keys].sort(([a, b], [c, d]) => a - c || b - d));
        expect(keys).toHaveLength(films.length);
      }),
    );
  });

  it('finds a film’s number by its reference, and none for those it has not', () => {
    const { facets, table } = facetsOf([toBrowse('a', { years: [1990] }), toBrowse('b', { years: [1980] })]);
    const numbers = facets.numbersOf(['film:a', 'film:gone', 'person:b', 'film:b'], table);
    expect(Array.from(numbers, (number) => facets.reference(number, table))).toEqual(['film:b', 'film:a']);
  });

  it('refuses a film that the entry table has not', () => {
    expect(() => FacetIndex.of([toBrowse('new')], tableOf([toBrowse('old')]))).toThrow('film:new');
  });
});

describe('an index that was written to a file', () => {
  it('says what it said before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'facets-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'films.facets');
    await fc.assert(
      fc.asyncProperty(someFilms, async (films) => {
        const { facets, table } = facetsOf(films);
        writeSnapshot(file, facets.columns());
        const read = new FacetIndex(await readSnapshot(file));
        expect(everythingIn(read, table)).toEqual(everythingIn(facets, table));
        const references = films.map(({ reference }) => reference);
        expect(read.numbersOf(references, table)).toEqual(facets.numbersOf(references, table));
      }),
      { numRuns: 25 },
    );
  });
});
