import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decadeOf, spanOf, yearsTyped } from '../../../src/search/browse/years.ts';

describe('typed years', () => {
  it.each([
    ['1982', '1982', 'a year'],
    ['  1982 ', '1982', 'with blanks around it'],
    ['1980s', '1980s', 'a decade'],
    ["1980's", '1980s', 'with an apostrophe'],
    ['1980er', '1980s', 'as in German'],
    ['1980-е', '1980s', 'as in Russian'],
    ['1980-luku', '1980s', 'as in Finnish'],
    ['1975-1985', '1975-1985', 'from one year to another'],
    ['1975 – 1985', '1975-1985', 'with a dash between blanks'],
    ['1985-1975', '1975-1985', 'the later year first'],
    ['1980s · 12 films', '1980s', 'the label of a suggestion'],
  ])('%j mean %s: %s', (typed, id) => {
    expect(yearsTyped(typed)).toBe(id);
  });

  it.each(['', 'last year', '198', '19822', '1985s', '80s', '1975-', '1975-85', 'film:a'])(
    '%j mean none',
    (typed) => {
      expect(yearsTyped(typed)).toBeUndefined();
    },
  );
});

describe('the id of years', () => {
  it('stands for all years from the first to the last', () => {
    expect(spanOf('1982')).toEqual({ first: 1982, last: 1982 });
    expect(spanOf('1980s')).toEqual({ first: 1980, last: 1989 });
    expect(spanOf('1975-1985')).toEqual({ first: 1975, last: 1985 });
  });

  it.each(['1985-1975', '1980er', 'soviet-union', ''])('is not %j', (text) => {
    expect(spanOf(text)).toBeUndefined();
  });

  it('of its decade takes in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1870, max: 2100 }), (year) => {
        const { first = 0, last = 0 } = spanOf(decadeOf(year)) ?? {};
        expect(first <= year && year <= last && first % 10 === 0).toBe(true);
      }),
    );
  });
});
