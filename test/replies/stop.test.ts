import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTER_NAMES, type Filters } from '../../src/data/filters.ts';
import {
  canGoBackTo,
  decodeFilter,
  decodeStop,
  encodeFilter,
  encodeStop,
  isList,
  type Stop,
} from '../../src/replies/stop.ts';
import { anyText } from './any-text.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,2}$/);
const anyFilters: fc.Arbitrary<Filters> = fc.record(
  { country: id, years: id, genre: id, language: id, studio: id, person: id, festival: id },
  { requiredKeys: [] },
);
const anyStop: fc.Arbitrary<Stop> = fc.oneof(
  fc.record({ filters: anyFilters, page: fc.nat(999_999) }),
  fc.record({
    reference: id.map((one) => `person:${one}` as const),
    page: fc.constant('overview' as const),
    part: fc.nat(9),
  }),
);

describe('a filter in a custom_id', () => {
  it('stands by the first letter of its name, of which no two are alike', () => {
    expect(encodeFilter({ name: 'country', id: 'soviet-union' })).toBe('c:soviet-union');
    expect(new Set(FILTER_NAMES.map((name) => name.charAt(0))).size).toBe(FILTER_NAMES.length);
  });

  it.each(['', 'c', 'c:', 'x:italy', 'c:Italy', 'c:a|b', 'country:italy', `c:${'x'.repeat(65)}`])(
    'is not %j',
    (text) => {
      expect(decodeFilter(text)).toBeUndefined();
    },
  );
});

describe('a stop on the way back', () => {
  it('is written as ids only', () => {
    const filters = { years: '1980s', country: 'soviet-union' };
    expect(encodeStop({ filters, page: 2 })).toBe('films|2|c:soviet-union|y:1980s');
    expect(encodeStop({ filters: {}, page: 0 })).toBe('films|0');
    expect(encodeStop({ reference: 'film:a', page: 'cast', part: 1 })).toBe('film:a|cast|1');
  });

  it('means what it was written for', () => {
    fc.assert(
      fc.property(anyStop, (stop) => {
        expect(decodeStop(encodeStop(stop))).toEqual(stop);
      }),
    );
  });

  it.each([
    '',
    'films',
    'films|',
    'films|-1',
    'films|1e3',
    'films|0|',
    'films|0|x:a',
    'films|0|c:a|',
    'films|9999999',
  ])('is not %j', (text) => {
    expect(decodeStop(text)).toBeUndefined();
  });

  it('of any text never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stop = decodeStop(text);
        expect(stop === undefined || 'page' in stop).toBe(true);
      }),
    );
  });
});

describe('a list that one can go back to', () => {
  it('fits in a custom_id on each of its pages, and with fewer filters', () => {
    fc.assert(
      fc.property(anyFilters, fc.nat(999_999), fc.subarray([...FILTER_NAMES]), (filters, page, names) => {
        const left = Object.fromEntries(
          Object.entries(filters).filter(([name]) => names.some((one) => one === name)),
        );
        const canGoBack = canGoBackTo({ filters, page });
        expect(canGoBack && `choose/${encodeStop({ filters, page })}`.length > 100).toBe(false);
        expect(canGoBack && !canGoBackTo({ filters: left, page })).toBe(false);
      }),
    );
  });

  it('is any list without a filter, and with one', () => {
    expect(canGoBackTo({ filters: {}, page: 0 })).toBe(true);
    expect(canGoBackTo({ filters: { person: 'x'.repeat(64) }, page: 0 })).toBe(true);
    expect(isList({ filters: {}, page: 0 })).toBe(true);
  });
});
