import { describe, expect, it } from 'vitest';
import type { Measure, Query } from '../../../src/questions/query.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { result, the } from './queries.ts';

const { catalogue } = BUILT_IN_HOUSE;
const VOICE = the('film:the-voice-1982');
const SPIRITUAL = the('film:spiritual-voices-1995');
const ON_SOKUROV = the('film:the-voice-of-sokurov-2014');

describe('a comparison', () => {
  const compare = (one: Query, other: Query, measure: Measure, whetherSo = false) =>
    result(catalogue, { asks: 'compare', things: [one, other], measure, end: 'most', whether: whetherSo });

  it('finds which is at the end, with what was compared', () => {
    expect(compare(VOICE, SPIRITUAL, 'minutes')).toEqual({
      found: ['Spiritual Voices'],
      instead: ['87 min', '327 min'],
      base: { measure: 'minutes', recorded: 2, among: 2 },
    });
  });

  it('tells whether it is the first', () => {
    expect(compare(SPIRITUAL, VOICE, 'minutes', true).verdict).toBe('yes');
    expect(compare(VOICE, SPIRITUAL, 'minutes', true).verdict).toBe('no');
  });

  it('finds both where they are level, and then it is not the first', () => {
    expect(compare(VOICE, VOICE, 'year', true)).toMatchObject({
      verdict: 'no',
      found: ['The Voice', 'The Voice'],
    });
  });

  it('finds none where one is not recorded', () => {
    expect(compare(VOICE, ON_SOKUROV, 'minutes', true)).toEqual({
      found: [],
      instead: ['87 min'],
      base: { measure: 'minutes', recorded: 1, among: 2 },
    });
  });

  it('finds none where one of those that may be meant is not recorded', () => {
    const either = the('film:the-voice-1982', 'film:the-voice-of-sokurov-2014');
    expect(compare(SPIRITUAL, either, 'minutes', true)).toMatchObject({
      found: [],
      base: { recorded: 1, among: 2 },
    });
  });

  it('finds none where it depends on which is meant', () => {
    const either = the('film:the-voice-1982', 'film:the-voice-of-sokurov-2014');
    expect(compare(SPIRITUAL, either, 'year').found).toEqual([]);
    expect(
      compare(the('film:spiritual-voices-1995', 'film:the-voice-of-sokurov-2014'), VOICE, 'year').found,
    ).toHaveLength(2);
  });
});
