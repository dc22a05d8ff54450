import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../src/search/search.ts';
import { catalogueOf, named } from '../made-up/in-memory.ts';

const NAMES = [
  'Scott Brison',
  'Scott Brown',
  'Duke Worne',
  'Duke Moore',
  'Steve Cohen',
  'Elizabeth May',
  'Elizabeth Quat',
];
const catalogue = catalogueOf(NAMES.map((name) => named('person', name)));
const search = buildSearch(catalogue);
const nameOf = new Map<string, string | undefined>(
  [...catalogue.people()].map(({ reference, names: [first] }) => [reference, first?.value.text]),
);

describe('what is asked about where a name is not there', () => {
  it.each([
    ['Scott Brion', 'Scott Brison', 'a letter that is missing, before a name that sounds more alike'],
    ['Elizabeth fay', 'Elizabeth May', 'a wrong letter in a short word'],
    ['Duke Wroe', 'Duke Worne', 'two slips in a short word'],
    ['סטיב כהן', 'Steve Cohen', 'in another script what is heard'],
  ])('%s: %s first (%s)', (typed, first) => {
    const resolution = search.resolve(typed, ['names']);
    const near = resolution.outcome === 'none' ? resolution.near : resolution.references;
    expect(near.map((reference) => nameOf.get(reference) ?? '')[0]).toBe(first);
  });
});
