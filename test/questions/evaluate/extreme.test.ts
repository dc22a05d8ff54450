import { describe, expect, it } from 'vitest';
import type { Query, Question } from '../../../src/questions/query.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { film, person } from '../../made-up/in-files.ts';
import { catalogueOf } from '../../made-up/in-memory.ts';
import { called, extreme, facts, holders, result, the } from './queries.ts';

const { catalogue } = BUILT_IN_HOUSE;
const FILMS: Query = { op: 'all', kind: 'film' };
const SPIRITUAL = the('film:spiritual-voices-1995');

function which(query: Query): Question {
  return { asks: 'which', query };
}

describe('those at an end', () => {
  it('rest on so many of which it is recorded, and say how much it is', () => {
    expect(result(catalogue, which(extreme(FILMS, 'minutes', 'most')))).toEqual({
      found: ['Spiritual Voices'],
      instead: ['327 min'],
      base: { measure: 'minutes', recorded: 2, among: 3 },
    });
    expect(called(catalogue, extreme(FILMS, 'minutes', 'least'))).toEqual(['The Voice']);
    expect(called(catalogue, extreme(FILMS, 'year', 'most'))).toEqual(['The Voice of Sokurov']);
  });

  it('go by their own year where they have one, as showings', () => {
    expect(called(catalogue, extreme(facts(SPIRITUAL, 'showing'), 'year', 'least'))).toEqual([
      'Berlin International Film Festival',
    ]);
    expect(called(catalogue, extreme(facts(SPIRITUAL, 'showing'), 'year', 'most'))).toEqual([
      'Transversales cinématographiques',
      'Amsterdam International Documentary Film Festival',
    ]);
    expect(called(catalogue, extreme(facts(the('film:the-voice-1982'), 'release'), 'year', 'most'))).toEqual([
      '1983-10-28',
    ]);
  });

  it('tell what they rest on in the middle of a chain, too', () => {
    expect(result(catalogue, which(facts(extreme(FILMS, 'minutes', 'most'), 'director')))).toMatchObject({
      found: ['Alexander Sokurov'],
      base: { measure: 'minutes', recorded: 2, among: 3 },
    });
  });

  it('are none where it is recorded of none', () => {
    expect(result(catalogue, which(extreme(FILMS, 'rating', 'most')))).toEqual({
      found: [],
      instead: [],
      base: { measure: 'rating', recorded: 0, among: 3 },
    });
  });
});

const budget = (amount: number, currency: string) => ({ budget: { amount, currency } });

const made = catalogueOf([
  person('a', 'Ana', { born: '1951' }),
  person('a', 'Ben', { born: '1951-06-14' }),
  person('a', 'Cid', { born: '1952-01-01' }),
  ...['One', 'Two'].map((title) =>
    film('a', title, {
      minutes: 90,
      rating: title === 'One' ? 'very good' : 6,
      ...budget(title === 'One' ? 10 : 20, 'USD'),
      credits: [
        { person: 'Ana', role: 'director' },
        { person: title === 'One' ? 'Ben' : 'Cid', role: 'actor' },
      ],
    }),
  ),
  film('a', 'Three', {
    id: 'three',
    minutes: 80,
    ...budget(3000, 'JPY'),
    credits: [{ person: 'Cid', role: 'actor' }],
  }),
  film('b', 'Three', { id: 'drei', sameAs: ['three'], minutes: 200 }),
]);

describe('what cannot be put in order', () => {
  it('is all that are level', () => {
    expect(called(made, extreme(FILMS, 'minutes', 'most'))).toEqual(['One', 'Two']);
  });

  it('is a day that is not known: either may be the elder', () => {
    const people: Query = { op: 'all', kind: 'person' };
    expect(called(made, extreme(people, 'born', 'least'))).toEqual(['Ana', 'Ben']);
    expect(called(made, extreme(people, 'born', 'most'))).toEqual(['Cid']);
  });

  it('is a sum in another currency than most are', () => {
    expect(result(made, which(extreme(FILMS, 'budget', 'most')))).toMatchObject({
      found: ['Two'],
      base: { recorded: 2, among: 3 },
    });
  });

  it('is a rating in words', () => {
    expect(result(made, which(extreme(FILMS, 'rating', 'most')))).toMatchObject({
      found: ['Two'],
      base: { recorded: 1 },
    });
  });

  it('goes by what the first source says where they disagree', () => {
    expect(called(made, extreme(FILMS, 'minutes', 'least'))).toEqual(['Three']);
  });
});

describe('the number of films', () => {
  it('is of those that somebody comes into, or of those in which it is so', () => {
    expect(called(made, extreme({ op: 'all', kind: 'person' }, 'number of films', 'most'))).toEqual([
      'Ana',
      'Cid',
    ]);
    expect(result(made, which(extreme(facts(FILMS, 'actor'), 'number of films', 'most')))).toEqual({
      found: ['Cid'],
      instead: ['2'],
      base: { measure: 'number of films', recorded: 2, among: 2 },
    });
    expect(called(made, holders(the('person:cid'), 'actor'))).toEqual(['Two', 'Three']);
  });
});
