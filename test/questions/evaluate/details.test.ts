import { describe, expect, it } from 'vitest';
import type { Detail, Query } from '../../../src/questions/query.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { answers, called, entity, extreme, facts, place, the } from './queries.ts';

const { catalogue } = BUILT_IN_HOUSE;
const VOICE = the('film:the-voice-1982');
const SPIRITUAL = the('film:spiritual-voices-1995');

function detail(of: Query, side: Detail): Query {
  return { op: 'detail', of, detail: side };
}

describe('another side of facts', () => {
  it('is when they happened', () => {
    expect(
      answers(catalogue, detail(facts(SPIRITUAL, 'showing', entity('festival:berlinale')), 'when')),
    ).toEqual(['1996 (Berlin, Germany; 1996; Berlin International Film Festival)']);
    expect(called(catalogue, detail(facts(SPIRITUAL, 'award'), 'when'))).toEqual(['1995']);
    expect(called(catalogue, detail(facts(VOICE, 'premiere'), 'when'))).toEqual(['1982-12-18']);
  });

  it('is where, by the festival where no place is recorded', () => {
    expect(called(catalogue, detail(facts(VOICE, 'premiere'), 'where'))).toEqual([
      'Dom Kino (House of Film), Leningrad, Russia (former USSR)',
    ]);
    expect(called(catalogue, detail(facts(SPIRITUAL, 'award'), 'where'))).toEqual([
      'Locarno International Film Festival',
    ]);
  });

  it('is where the first of them was', () => {
    const first = extreme(facts(SPIRITUAL, 'showing'), 'year', 'least');
    expect(called(catalogue, detail(first, 'where'))).toEqual(['Berlin, Germany']);
  });

  it('is who', () => {
    expect(called(catalogue, detail(facts(VOICE, 'part'), 'who'))).toEqual([
      'Natalya Sayko',
      'Leonid Filatov',
    ]);
    expect(called(catalogue, detail(facts(SPIRITUAL, 'award'), 'who'))).toEqual([
      'Locarno International Film Festival',
    ]);
  });

  it('is in which country, and with which subtitles', () => {
    expect(called(catalogue, detail(facts(SPIRITUAL, 'showing', place('Paris')), 'country'))).toEqual([
      'France',
    ]);
    expect(called(catalogue, detail(facts(SPIRITUAL, 'home video'), 'subtitles'))).toEqual(['French']);
  });

  it('is one answer with all that it is said of', () => {
    const years = answers(catalogue, detail(facts(SPIRITUAL, 'showing'), 'when'));
    expect(years[0]).toMatch(/^2012 \(Rennes.*\) \(Amsterdam/);
    expect(years).toHaveLength(6);
  });

  it('is nothing where the facts don’t say', () => {
    expect(called(catalogue, detail(facts(VOICE, 'director'), 'when'))).toEqual([]);
  });
});
