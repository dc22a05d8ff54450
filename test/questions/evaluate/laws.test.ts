import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/data/normal-form.ts';
import { evaluate } from '../../../src/questions/evaluate/evaluate.ts';
import { valueKey } from '../../../src/questions/evaluate/keys.ts';
import { resultOf } from '../../../src/questions/evaluate/result.ts';
import type { Query } from '../../../src/questions/query.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { anyQuery, anyReference, anyRelation } from './any-query.ts';
import { apart, facts, holders, scanning, the } from './queries.ts';

const { catalogue } = BUILT_IN_HOUSE;
const options = scanning(catalogue);
const query = anyQuery(catalogue);
const reference = anyReference(catalogue);

function keys(of: Query, leaveOutStart = false): Set<string> {
  const found = evaluate(of, catalogue, { ...options, leaveOutStart });
  return new Set(found.map(({ value }) => valueKey(value, normalForm)));
}

describe('evaluation', () => {
  it('answers any query, the same each time', () => {
    fc.assert(
      fc.property(query, (any) => {
        expect(evaluate(any, catalogue, options)).toEqual(evaluate(any, catalogue, options));
      }),
    );
  });

  it('answers any question; a count is never none, and no yes is without what was found', () => {
    fc.assert(
      fc.property(query, query, (one, other) => {
        expect(resultOf({ asks: 'how many', query: one }, catalogue, options).count).not.toBe(0);
        const { verdict, found } = resultOf(
          { asks: 'whether', query: one, expected: { query: other } },
          catalogue,
          options,
        );
        expect(verdict === 'yes').toBe(found.length > 0);
        const compared = resultOf(
          { asks: 'compare', things: [one, other], measure: 'year', end: 'least', whether: true },
          catalogue,
          options,
        );
        expect(compared.found.length > 0).toBe(compared.verdict !== undefined);
      }),
    );
  });

  it('finds no thing twice', () => {
    fc.assert(
      fc.property(reference, anyRelation, anyRelation, (start, there, back) => {
        const found = evaluate(facts(holders(the(start), there), back), catalogue, options);
        const things = found.flatMap(({ value }) => (value.is === 'entity' ? [value.reference] : []));
        expect(new Set(things).size).toBe(things.length);
      }),
    );
  });

  it('never comes back to the start of a chain apart, and loses nothing else', () => {
    fc.assert(
      fc.property(reference, anyRelation, anyRelation, (start, there, back) => {
        const chain = holders(facts(the(start), there), back);
        const expected = keys(chain);
        expected.delete(start);
        expect(keys(apart(chain))).toEqual(expected);
        expect(keys(chain, true)).toEqual(expected);
      }),
    );
  });

  it('has in common only what is in each, and all of that', () => {
    fc.assert(
      fc.property(query, query, (one, other) => {
        const [ofOne, ofOther] = [keys(one), keys(other)];
        const both = new Set([...ofOne].filter((key) => ofOther.has(key)));
        expect(keys({ op: 'common', of: [one, other] })).toEqual(both);
        expect(keys({ op: 'either', of: [one, other] })).toEqual(new Set([...ofOne, ...ofOther]));
      }),
    );
  });

  it('goes back from each thing that a film’s fact leads to, to that film', () => {
    const films = fc.constantFrom(...[...catalogue.films()].map((film) => film.reference));
    fc.assert(
      fc.property(films, anyRelation, (film, relation) => {
        for (const { value } of evaluate(facts(the(film), relation), catalogue, options)) {
          if (value.is === 'entity') expect(keys(holders(the(value.reference), relation))).toContain(film);
        }
      }),
    );
  });

  it('finds at an end only what it was of', () => {
    fc.assert(
      fc.property(query, (of) => {
        const all = keys(of);
        for (const key of keys({ op: 'extreme', of, measure: 'year', end: 'most' }))
          expect(all).toContain(key);
      }),
    );
  });
});
