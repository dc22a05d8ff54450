import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/questions/evaluate/evaluate.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { directedBy, film, idsOf } from '../../made-up/in-files.ts';
import { catalogueOf } from '../../made-up/in-memory.ts';
import { apart, called, facts, holders, scanning, the } from './queries.ts';

const { catalogue } = BUILT_IN_HOUSE;
const VOICE = the('film:the-voice-1982');
const SPIRITUAL = the('film:spiritual-voices-1995');
const SOKUROV = the('person:alexander-sokurov');

/** Ana made One and Two, Ben One and Three; Cid wrote One and Two, Ana Three. */
const circle = catalogueOf([
  film('a', 'One', {
    year: 1990,
    credits: [
      { person: 'Ana', role: 'director' },
      { person: 'Ben', role: 'director' },
      { person: 'Cid', role: 'writer' },
    ],
  }),
  film('a', 'Two', {
    year: 1980,
    votes: 5,
    credits: [
      { person: 'Ana', role: 'director' },
      { person: 'Cid', role: 'writer' },
      { person: 'Ana', role: 'writer' },
    ],
  }),
  film('a', 'Three', {
    year: 1970,
    credits: [
      { person: 'Ben', role: 'director' },
      { person: 'Ana', role: 'writer' },
    ],
  }),
]);
const [ONE = '', TWO = ''] = idsOf(circle.films());
const [ANA = ''] = idsOf(circle.people());

describe('one step', () => {
  it('goes from a film to what is recorded of it', () => {
    expect(called(catalogue, facts(VOICE, 'director'))).toEqual(['Ilya Averbakh']);
  });

  it('goes back from a person to the films in which they did it', () => {
    expect(called(catalogue, holders(SOKUROV, 'director'))).toEqual(['Spiritual Voices']);
    expect(called(catalogue, holders(SOKUROV, 'subject'))).toEqual(['The Voice of Sokurov']);
    expect(called(catalogue, holders(SOKUROV, 'composer'))).toEqual([]);
  });

  it('tells in which part, and of whom it is said', () => {
    const [found] = evaluate(holders(the('person:natalya-sayko'), 'actor'), catalogue, scanning(catalogue));
    expect(found).toEqual({
      value: { is: 'entity', reference: 'film:the-voice-1982' },
      details: { part: { name: 'Yulia Martynova', description: 'an actress' } },
      of: 'person:natalya-sayko',
      sources: ['wikipedia-the-voice'],
    });
  });

  it('goes back from what a fact only mentions: whoever gave an award, wrote an opinion, published a disc', () => {
    expect(called(catalogue, holders(the('festival:locarno'), 'award'))).toEqual(['Spiritual Voices']);
    expect(called(catalogue, holders(the('person:antti-alanen'), 'opinion'))).toEqual([
      'The Voice of Sokurov',
    ]);
    expect(called(catalogue, holders(the('company:ideale-audience'), 'home video'))).toEqual([
      'Spiritual Voices',
    ]);
  });

  it('takes all things that are named alike', () => {
    expect(called(circle, facts(the(`film:${ONE}`, `film:${TWO}`), 'writer'))).toEqual(['Cid', 'Ana']);
  });

  it('finds nothing of what is gone', () => {
    expect(called(catalogue, facts(the('film:gone'), 'director'))).toEqual([]);
    expect(called(catalogue, holders(the('person:gone'), 'director'))).toEqual([]);
  });
});

describe('a chain', () => {
  const films = holders(the(`person:${ANA}`), 'director');

  it('may come back to where it started', () => {
    expect(called(circle, facts(films, 'writer'))).toEqual(['Cid', 'Ana']);
    expect(called(circle, holders(facts(the(`film:${ONE}`), 'director'), 'director'))).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });

  it('never does so apart', () => {
    expect(called(circle, apart(facts(films, 'writer')))).toEqual(['Cid']);
    expect(called(circle, apart(holders(facts(the(`film:${ONE}`), 'director'), 'director')))).toEqual([
      'Two',
      'Three',
    ]);
  });

  it('does not pass on where it started from a step apart in its middle', () => {
    const others = apart(holders(facts(the(`film:${ONE}`), 'director'), 'director'));
    expect(called(circle, facts(others, 'year'))).toEqual(['1970', '1980']);
  });

  it('leaves the start out of every step where that is wanted of all', () => {
    const chain = facts(holders(facts(the(`film:${ONE}`), 'director'), 'director'), 'year');
    const found = evaluate(chain, circle, scanning(circle, true));
    expect(found.map(({ value }) => value.is === 'year' && value.year)).toEqual([1970, 1980]);
  });

  it('takes three steps', () => {
    const others = apart(holders(facts(SPIRITUAL, 'studio'), 'any company'));
    expect(called(catalogue, facts(others, 'editor'))).toEqual(['Olga Amosova', 'Aleksandra Borovskaya']);
  });

  it('goes on from a value to the films that have the same', () => {
    const alike = apart(holders(facts(SPIRITUAL, 'genre'), 'genre'));
    expect(called(catalogue, alike)).toEqual(['The Voice of Sokurov']);
    expect(called(catalogue, facts(facts(SPIRITUAL, 'genre'), 'director'))).toEqual([]);
  });
});

it('finds a film made by somebody with an earlier id', () => {
  const one = catalogueOf([
    film('a', 'One', { id: 'one', ...directedBy('Ana') }),
    film('b', 'Uno', { id: 'uno', sameAs: ['one'] }),
  ]);
  expect(called(one, facts(the('film:uno'), 'director'))).toEqual(['Ana']);
});
