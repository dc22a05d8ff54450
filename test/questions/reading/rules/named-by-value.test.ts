import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const NAMED: Table = [
  ['who was born in 1930', 'with[born 1930]'],
  ['people born in the thirties', 'with[born 1930–1939]'],
  ['companies in Turin', '(with[seat in turin] & all company)'],
  // Films of composers are those with their music, and not those from their country.
  ['films by Italian composers', 'films[composer]((with[nationality italian] & composer(all film)))'],
  ['films by Italian directors', 'films[director]((with[nationality italian] & director(all film)))'],
];

describe('a value that people, companies and festivals have', () => {
  it.each(NAMED)('tells who they are: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
