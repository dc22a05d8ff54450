import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/data/load.ts';
import { INDEX_NAMES, type IndexName } from '../../src/search/indexes.ts';
import { buildSearch } from '../../src/search/search.ts';
import { film, named, searchOf } from '../made-up/in-memory.ts';
import { exactly, loosely, NOTHING, told } from './told.ts';

const builtIn = buildSearch(loadCatalogue([]));

describe('looking through several indexes', () => {
  const search = searchOf([
    film('Filatov', { year: 2001 }),
    film('Stone', { year: 1999, votes: 9 }),
    film('Moskva', { year: 2003, cast: ['Leonid Filatov', 'Sharon Stone'] }),
    named('company', 'Stone'),
    named('festival', 'Moskva Film Festival'),
  ]);

  it.each<readonly [typed: string, within: readonly IndexName[], expected: string, reason: string]>([
    ['filatov', ['films', 'names'], exactly('film:filatov-2001'), 'what is equal is all that counts'],
    ['filatov', ['names'], loosely('person:leonid-filatov'), 'alone, a surname stands for the whole'],
    ['filatov', ['names', 'films'], exactly('film:filatov-2001'), 'in whatever order'],
    ['stone', ['films', 'names'], exactly('film:stone-1999', 'company:stone'), 'what is equal in both'],
    ['stone', ['names'], exactly('company:stone'), 'a company before a surname'],
    ['sharon', ['films', 'names', 'festivals'], loosely('person:sharon-stone'), 'found in one alone'],
    ['moskva', ['films', 'festivals'], exactly('film:moskva-2003'), 'a title before a part of a name'],
    ['moskva', ['festivals'], loosely('festival:moskva-film-festival'), 'a festival by its place'],
    ['moskva', ['names'], NOTHING, 'nothing where nobody is called so'],
    ['moskva', [], NOTHING, 'nothing in no index'],
    ['film:stone-1999', ['films', 'names'], exactly('film:stone-1999'), 'a reference'],
    ['film:stone-1999', ['names'], NOTHING, 'a reference to what is elsewhere'],
  ])('%j in %j → %s (%s)', (typed, within, expected) => {
    expect(told(search.resolve(typed, within))).toBe(expected);
  });

  it('gathers what comes near in the order of the indexes', () => {
    const both = searchOf([film('Stalker', { year: 1979 }), named('company', 'Stalkers')]);
    expect(both.resolve('stalke', ['films', 'names'])).toEqual({
      outcome: 'none',
      near: ['film:stalker-1979', 'company:stalkers'],
    });
    expect(both.resolve('stalke', ['names', 'films'])).toEqual({
      outcome: 'none',
      near: ['company:stalkers', 'film:stalker-1979'],
    });
  });

  it('takes what is found in one index before what comes near in another', () => {
    expect(told(builtIn.resolve('Sokurov', ['films', 'names']))).toBe(loosely('person:alexander-sokurov'));
    expect(told(builtIn.resolve('the voice', INDEX_NAMES))).toBe(exactly('film:the-voice-1982'));
  });
});

describe('suggestions from several indexes', () => {
  it('are merged by how well they fit', () => {
    const [first, ...others] = builtIn.suggest('so', INDEX_NAMES, 25);
    expect(first?.reference).toBe('company:sovexportfilm');
    expect(others.map(({ reference }) => reference)).toContain('person:alexander-sokurov');
    expect(others.map(({ reference }) => reference)).toContain('film:the-voice-of-sokurov-2014');
  });

  it('name each thing once, and are as many as asked for', () => {
    const references = builtIn.suggest('', INDEX_NAMES, 25).map(({ reference }) => reference);
    expect(references).toHaveLength(25);
    expect(new Set(references).size).toBe(25);
    expect(builtIn.suggest('', INDEX_NAMES, 4)).toHaveLength(4);
    expect(builtIn.suggest('film', ['festivals'], 3)).toHaveLength(3);
    expect(builtIn.suggest('the', ['films'], 1)).toHaveLength(1);
  });

  it('are none in no index', () => {
    expect(builtIn.suggest('', [], 25)).toEqual([]);
  });
});

describe('an empty catalogue', () => {
  it('has nothing to find or suggest', () => {
    const empty = searchOf([]);
    expect(told(empty.resolve('the voice', INDEX_NAMES))).toBe(NOTHING);
    expect(empty.suggest('', INDEX_NAMES, 25)).toEqual([]);
    expect(empty.suggest('the voice', INDEX_NAMES, 25)).toEqual([]);
  });
});
