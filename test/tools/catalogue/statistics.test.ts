import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/data/catalogue.ts';
import { Statistics } from '../../../src/tools/catalogue/statistics.ts';
import { catalogueOf, directedBy, film, person } from '../../made-up/in-files.ts';

function statisticsOf(catalogue: Catalogue): Statistics {
  const statistics = new Statistics(catalogue);
  for (const entities of [catalogue.films(), catalogue.people()]) {
    for (const entity of entities) statistics.add(entity);
  }
  return statistics;
}

/** Of three films, two of which are one, and of two people. */
function ofAFewFilms(): Statistics {
  return statisticsOf(
    catalogueOf(
      [
        film('alpha', 'Golos', { year: 1982, countries: ['Soviet Union'], ...directedBy('Ann') }),
        film('alpha', 'Monolog', { year: 1972, countries: ['soviet union', 'France'], minutes: 90 }),
        person('alpha', 'Bob'),
      ],
      [film('beta', 'Golos', { year: 1982, genres: ['Drama'], ...directedBy('Ann') })],
    ),
  );
}

describe('statistics', () => {
  it('count films by what is known of them', () => {
    const known = Object.fromEntries(ofAFewFilms().complete);
    expect(known).toMatchObject({ year: 2, director: 1, length: 1, country: 2, genre: 1, festival: 0 });
  });

  it('count of how many things each source says something', () => {
    const statistics = ofAFewFilms();
    expect(statistics.ofSource('alpha')).toEqual([2, 2, 0, 0]);
    expect(statistics.ofSource('beta')).toEqual([1, 1, 0, 0]);
    expect(statistics.ofSource('nobody')).toEqual([0, 0, 0, 0]);
  });

  it('find what is most frequent, in whichever letters it is written', () => {
    const statistics = ofAFewFilms();
    expect(statistics.countries.most(10)).toEqual([
      { word: 'Soviet Union', count: 2 },
      { word: 'France', count: 1 },
    ]);
    expect(statistics.countries.most(1)).toHaveLength(1);
    expect(statistics.decades.most(10)).toEqual([
      { word: '1980s', count: 1 },
      { word: '1970s', count: 1 },
    ]);
  });

  it('count a film once in a decade on whose years its sources disagree', () => {
    const years = statisticsOf(
      catalogueOf([
        film('alpha', 'Golos', { id: 'golos', year: 1982 }),
        film('beta', 'Golos', { sameAs: ['golos'], year: 1983 }),
      ]),
    );
    expect(years.decades.most(10)).toEqual([{ word: '1980s', count: 1 }]);
  });
});
