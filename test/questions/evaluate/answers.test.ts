import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/questions/evaluate/evaluate.ts';
import { festival, film, idsOf } from '../../made-up/in-files.ts';
import { catalogueOf } from '../../made-up/in-memory.ts';
import { answers, called, facts, holders, scanning, the } from './queries.ts';

const credit = (person: string, role: string, name?: string) => ({
  person,
  role,
  ...(name && { part: { name } }),
});

const catalogue = catalogueOf([
  festival('a', 'Lucania Days'),
  film('a', 'Old', {
    year: 1950,
    genres: ['Science-Fiction'],
    minutes: 90,
    credits: [
      credit('Ana', 'director'),
      credit('Dee', 'actor', 'Zed'),
      credit('Cid', 'actor', 'Moe'),
      credit('Cid', 'actor', 'Joe'),
    ],
    selections: [
      { festival: 'Lucania Days', year: 1951, section: 'New' },
      { festival: 'Lucania Days', year: 1990, section: 'Classics' },
    ],
    awards: [
      { name: 'Cup', festival: 'Lucania Days', year: 1951, result: 'won' },
      { name: 'Cup', year: 1952, result: 'won' },
    ],
  }),
  film('b', 'New', {
    year: 2000,
    genres: ['science fiction', 'Drama'],
    minutes: 90,
    credits: [credit('Ana', 'director'), credit('Cid', 'actor', 'Kay'), credit('Eve', 'actor')],
  }),
  film('a', 'Loved', { year: 2010, votes: 9, credits: [credit('Ana', 'director'), credit('Eve', 'actor')] }),
]);
const [OLD = '', NEW = ''] = idsOf(catalogue.films());
const one = the(`film:${OLD}`);
const both = the(`film:${OLD}`, `film:${NEW}`);

describe('an answer', () => {
  it('is one value with every source that says it, and of nothing where it is said of several', () => {
    const [found, ...others] = evaluate(facts(both, 'genre'), catalogue, scanning(catalogue));
    expect(found).toEqual({
      value: { is: 'text', text: 'Science-Fiction' },
      details: {},
      sources: ['a', 'b'],
    });
    expect(others.map(({ of }) => of)).toEqual([`film:${NEW}`]);
  });

  it('keeps both parts of whoever plays two', () => {
    expect(answers(catalogue, facts(one, 'actor'))).toEqual(['Dee (Zed)', 'Cid (Moe) (Joe)']);
  });

  it('keeps both years of a festival that showed it twice', () => {
    expect(answers(catalogue, facts(one, 'showing'))).toEqual(['Lucania Days (1951; New) (1990; Classics)']);
  });

  it('keeps no part where it is said of several films', () => {
    expect(answers(catalogue, facts(both, 'actor'))[0]).toBe('Cid');
  });

  it('is each award by itself', () => {
    expect(answers(catalogue, facts(one, 'award'))).toEqual(['Cup (Lucania Days; 1951)', 'Cup (1952)']);
  });

  it('is each film’s own length, though they are alike', () => {
    const found = evaluate(facts(both, 'length'), catalogue, scanning(catalogue));
    expect(found.map(({ of }) => of)).toEqual([`film:${OLD}`, `film:${NEW}`]);
  });
});

describe('the order of answers', () => {
  it('is as recorded where all are of one thing', () => {
    expect(called(catalogue, facts(one, 'actor'))).toEqual(['Dee', 'Cid']);
  });

  it('else has those of the most things first, then whoever is in more films', () => {
    expect(called(catalogue, facts(both, 'actor'))).toEqual(['Cid', 'Eve', 'Dee']);
  });

  it('has the films with most votes first, then older ones', () => {
    expect(called(catalogue, holders(the('person:ana'), 'director'))).toEqual(['Loved', 'Old', 'New']);
  });

  it('has years one after the other', () => {
    expect(called(catalogue, facts(holders(the('person:ana'), 'director'), 'year'))).toEqual([
      '1950',
      '2000',
      '2010',
    ]);
  });
});
