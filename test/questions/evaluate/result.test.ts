import { describe, expect, it } from 'vitest';
import type { Expected, Query, Question } from '../../../src/questions/query.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { film } from '../../made-up/in-files.ts';
import { catalogueOf } from '../../made-up/in-memory.ts';
import { facts, holders, place, result, the, words, years } from './queries.ts';

const { catalogue } = BUILT_IN_HOUSE;
const VOICE = the('film:the-voice-1982');
const SPIRITUAL = the('film:spiritual-voices-1995');
const ON_SOKUROV = the('film:the-voice-of-sokurov-2014');

function whether(query: Query, expected: Expected): Question {
  return { asks: 'whether', query, expected };
}

describe('whether something is so', () => {
  it('is yes where it is among the facts', () => {
    expect(
      result(catalogue, whether(facts(ON_SOKUROV, 'showing'), { query: the('festival:hong-kong') })),
    ).toMatchObject({
      verdict: 'yes',
      found: ['Hong Kong International Film Festival'],
      instead: [],
    });
    expect(
      result(catalogue, whether(facts(SPIRITUAL, 'country'), { condition: place('Japan') })).verdict,
    ).toBe('yes');
    expect(result(catalogue, whether(facts(SPIRITUAL, 'length'), { range: { least: 300 } })).verdict).toBe(
      'yes',
    );
  });

  it('is no only where a recorded value contradicts', () => {
    expect(result(catalogue, whether(facts(VOICE, 'year'), { condition: years(1983) }))).toMatchObject({
      verdict: 'no',
      found: [],
      instead: ['1982'],
    });
    expect(result(catalogue, whether(facts(VOICE, 'length'), { range: { least: 90 } }))).toMatchObject({
      verdict: 'no',
      instead: ['87 min'],
    });
    expect(result(catalogue, whether(facts(VOICE, 'premiere'), { condition: years(1983) })).verdict).toBe(
      'no',
    );
    expect(
      result(catalogue, whether(facts(VOICE, 'year'), { query: facts(SPIRITUAL, 'year') })).verdict,
    ).toBe('no');
  });

  it('is not known where a list only lacks it, and the list is given', () => {
    const asked = result(
      catalogue,
      whether(facts(ON_SOKUROV, 'showing'), { query: the('festival:berlinale') }),
    );
    expect(asked.verdict).toBeUndefined();
    expect(asked.instead).toHaveLength(3);
    expect(
      result(catalogue, whether(facts(VOICE, 'director'), { query: the('person:alexander-sokurov') })),
    ).toEqual({
      verdict: undefined,
      found: [],
      instead: ['Ilya Averbakh'],
    });
  });

  it('is not known of what may have happened more than once, though every year recorded is another', () => {
    for (const relation of ['release', 'showing'] as const) {
      const asked = result(catalogue, whether(facts(SPIRITUAL, relation), { condition: years(2020) }));
      expect(asked.verdict).toBeUndefined();
      expect(asked.instead.length).toBeGreaterThan(0);
    }
  });

  it('is not known where a word differs, which may be said otherwise', () => {
    expect(
      result(catalogue, whether(facts(SPIRITUAL, 'colour'), { condition: words('black and white') })),
    ).toMatchObject({
      verdict: undefined,
      instead: ['colour'],
    });
    expect(
      result(catalogue, whether(facts(VOICE, 'premiere'), { condition: place('Petrograd') })).verdict,
    ).toBeUndefined();
  });

  it('is not known where nothing is recorded, or not of each thing that is asked about', () => {
    expect(
      result(catalogue, whether(facts(ON_SOKUROV, 'length'), { range: { least: 90 } })).verdict,
    ).toBeUndefined();
    const two = facts(the('film:the-voice-1982', 'film:the-voice-of-sokurov-2014'), 'length');
    expect(result(catalogue, whether(two, { range: { least: 90 } })).verdict).toBeUndefined();
  });

  it('is yes where any of several sources says so', () => {
    const disagreeing = catalogueOf([
      film('a', 'One', { id: 'one', year: 1980 }),
      film('b', 'One', { id: 'uno', sameAs: ['one'], year: 1981 }),
    ]);
    const year = (number: number) =>
      result(disagreeing, whether(facts(the('film:one'), 'year'), { condition: years(number) }));
    expect([1980, 1981, 1982].map((number) => year(number).verdict)).toEqual(['yes', 'yes', 'no']);
  });

  it('lists what there is without the conditions where nothing fits them', () => {
    const inHongKong: Question = {
      asks: 'whether any',
      query: facts(ON_SOKUROV, 'showing', place('Berlin')),
    };
    const asked = result(catalogue, inHongKong);
    expect(asked.verdict).toBeUndefined();
    expect(asked.instead).toHaveLength(3);
    expect(
      result(catalogue, { asks: 'whether any', query: facts(SPIRITUAL, 'showing', place('Berlin')) }),
    ).toMatchObject({
      verdict: 'yes',
      instead: [],
    });
  });
});

describe('how many', () => {
  const count = (query: Query) => result(catalogue, { asks: 'how many', query }).count;

  it('are the answers, each once', () => {
    expect(count(facts(VOICE, 'actor'))).toBe(8);
    expect(count(holders(the('company:lenfilm'), 'any company'))).toBe(2);
    expect(count({ op: 'all', kind: 'film' })).toBe(3);
  });

  it('is the number itself where one is recorded', () => {
    expect(count(facts(VOICE, 'viewers'))).toBe(2300000);
  });

  it('is not known, rather than none, where nothing is recorded', () => {
    expect(count(facts(SPIRITUAL, 'viewers'))).toBeUndefined();
    expect(count(facts(ON_SOKUROV, 'award'))).toBeUndefined();
  });

  it('is not known where sources give several numbers', () => {
    const seen = catalogueOf([
      film('a', 'One', {
        id: 'one',
        attendance: [
          { viewers: 10, where: 'Lucania' },
          { viewers: 20, where: 'Ruritania' },
        ],
      }),
    ]);
    expect(result(seen, { asks: 'how many', query: facts(the('film:one'), 'viewers') })).toMatchObject({
      count: undefined,
      found: ['10 (Lucania)', '20 (Ruritania)'],
    });
  });
});
