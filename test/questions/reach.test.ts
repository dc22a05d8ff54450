import { describe, expect, it } from 'vitest';
import type { Query, Question } from '../../src/questions/query.ts';
import { isWithinReach } from '../../src/questions/reach.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';

const SMALL = BUILT_IN_HOUSE.catalogue;
const MANY = 700_000;
/** A catalogue of which only the numbers are looked at. */
const LARGE = { ...SMALL, counts: { film: MANY, person: MANY, company: 10, festival: 10, source: 1 } };

const which = (query: Query): Question => ({ asks: 'which', query });

const films: Query = { op: 'all', kind: 'film' };
const voice: Query = {
  op: 'entities',
  kind: 'film',
  references: ['film:the-voice-1982'],
  typed: 'The Voice',
};
const eighties: Query = {
  op: 'valued',
  relation: 'year',
  condition: { by: 'years', range: { least: 1980, most: 1989 } },
};
const prized: Query = { op: 'valued', relation: 'award', condition: { by: 'anything' } };
const born: Query = {
  op: 'valued',
  relation: 'born',
  condition: { by: 'years', range: { least: 1951, most: 1951 } },
};
const seated: Query = { op: 'valued', relation: 'seat', condition: { by: 'place', text: 'Finland' } };
const longest = (of: Query): Query => ({ op: 'extreme', of, measure: 'minutes', end: 'most' });

describe('what a large catalogue can be asked', () => {
  it.each<[string, Query]>([
    [
      'what is recorded of a film that is named',
      { op: 'facts', of: voice, relation: 'director', where: [], apart: false },
    ],
    ['films of a value that an index has', eighties],
    ['the longest of those', longest(eighties)],
    ['everything of a kind, narrowed down by what an index has', { op: 'common', of: [films, eighties] }],
    ['what is recorded of things that are few', seated],
  ])('is %s', (_, query) => {
    expect(isWithinReach(which(query), LARGE)).toBe(true);
  });

  it.each<[string, Query]>([
    ['the longest of all films', longest(films)],
    ['films with any award at all', prized],
    ['who was born in a year', born],
    ['either of something and of everything', { op: 'either', of: [voice, films] }],
    ['everything but something', { op: 'except', of: films, those: voice }],
  ])('is not %s, which a small one can', (_, query) => {
    expect(isWithinReach(which(query), LARGE)).toBe(false);
    expect(isWithinReach(which(query), SMALL)).toBe(true);
  });

  it('is what both sides of a question are', () => {
    const compared: Question = {
      asks: 'compare',
      things: [voice, longest(films)],
      measure: 'year',
      end: 'least',
      whether: false,
    };
    expect(isWithinReach(compared, LARGE)).toBe(false);
    const checked: Question = { asks: 'whether', query: voice, expected: { query: born } };
    expect(isWithinReach(checked, LARGE)).toBe(false);
  });
});
