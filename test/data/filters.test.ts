import { describe, expect, it } from 'vitest';
import { eachFilter, FILTER_NAMES, isEntityFilter, together, withoutFilter } from '../../src/data/filters.ts';

describe('filters', () => {
  it('are said in one order, however they were given', () => {
    const filters = together([
      { name: 'person', id: 'ann' },
      { name: 'country', id: 'italy' },
    ]);
    expect(eachFilter(filters)).toEqual([
      { name: 'country', id: 'italy' },
      { name: 'person', id: 'ann' },
    ]);
  });

  it('have one value of each name: the one given last', () => {
    const twice = together([
      { name: 'genre', id: 'drama' },
      { name: 'genre', id: 'farce' },
    ]);
    expect(eachFilter(twice)).toEqual([{ name: 'genre', id: 'farce' }]);
  });

  it('can be taken away one by one', () => {
    expect(withoutFilter({ country: 'italy', years: '1980s' }, 'years')).toEqual({ country: 'italy' });
    expect(withoutFilter({ country: 'italy' }, 'genre')).toEqual({ country: 'italy' });
  });

  it('have entities for values, or what stands in films’ records', () => {
    expect(FILTER_NAMES.filter(isEntityFilter)).toEqual(['studio', 'person', 'festival']);
  });
});
