import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/search/search.ts';
import { catalogueOf, named } from '../made-up/in-memory.ts';
import { TYPED_OTHERWISE } from './golden/typed-otherwise.ts';

const names = [...new Set(TYPED_OTHERWISE.map(([stored]) => stored))];
const catalogue = catalogueOf(names.map((name) => named('person', name)));
const search = buildSearch(catalogue);
const references = new Map(
  [...catalogue.people()].map(({ names: [first], reference }) => [first?.value.text ?? '', reference]),
);

describe('a name', () => {
  it.each(TYPED_OTHERWISE)('%s, typed %j: %s (%s)', (stored, typed, outcome) => {
    const wanted = references.get(stored);
    const resolution = search.resolve(typed, ['names']);
    const isFound = resolution.outcome === 'found';
    expect(isFound ? resolution.references : resolution.near.slice(0, 1)).toEqual([wanted]);
    expect(isFound ? 'found' : 'asks').toBe(outcome);
  });
});
