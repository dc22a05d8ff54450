import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildFrom } from '../../src/catalogues/build.ts';
import { type OpenedHouse, openHouseAt } from '../../src/catalogues/open-house.ts';
import { directedBy, film, folderOf, source } from '../made-up/in-files.ts';
import { importOf } from './imports.ts';

async function houseOf(...paths: readonly string[]): Promise<OpenedHouse> {
  const house = await openHouseAt(paths, { atOnce: true });
  onTestFinished(() => house.close());
  return house;
}

async function storeOf(...paths: readonly string[]): Promise<string> {
  const store = join(folderOf({}), 'store');
  await buildFrom(paths, store, { now: new Date('2026-11-24T20:00:00Z') });
  return store;
}

/** A club's folder that says something of a film and of somebody in an import, and has one of its own. */
function club(): string {
  return folderOf({
    'one.json': film('club', 'Film 0', { year: 1900, minutes: 90, ...directedBy('Somebody 0') }),
    'two.json': film('club', 'Ein Traum', { year: 1931, ...directedBy('Somebody 1') }),
    'source.json': source('club'),
  });
}

/** What a house answers to some questions. */
function answers({ catalogue, search }: OpenedHouse) {
  const typed = [
    'film 0',
    'film 3',
    'fim 3',
    'ein traum',
    'somebody 0',
    'sombody 1',
    'lenfilm',
    'the voice',
    'xyzzy',
  ];
  const within = ['films', 'names'] as const;
  return {
    resolved: typed.map((text) => search.resolve(text, within)),
    suggested: typed.map((text) => search.suggest(text.slice(0, 6), ['films'], 5).length),
    films: ['nm0', 'nm1', 'somebody-1'].map((id) => {
      const somebody = catalogue.person(id);
      return somebody && [...catalogue.filmsOf(somebody.reference)].sort();
    }),
    counts: catalogue.counts,
  };
}

describe('a house that is opened', () => {
  it('answers the same from a store as from what that was built of', async () => {
    const [large, own] = [importOf(8), club()];
    const inMemory = await houseOf(own, large);
    const stored = await houseOf(own, await storeOf(large));
    expect(answers(stored)).toEqual(answers(inMemory));
    expect(stored.filmsInMemory).toBeLessThan(inMemory.filmsInMemory);
    const together = await houseOf(await storeOf(own, large));
    expect(answers(together)).toEqual(answers(inMemory));
  });

  it('lists a film of which both a club and a store say something once, under what either says', async () => {
    const { search, catalogue } = await houseOf(club(), await storeOf(importOf(8)));
    const all = search.browse.list({}, 0, 100);
    expect(all?.total).toBe(catalogue.counts.film);
    expect(new Set(all?.films).size).toBe(catalogue.counts.film);
    expect(search.browse.list({ years: '1900' }, 0, 100)).toEqual({ total: 1, films: ['film:film-0-1900'] });
  });

  it('finds a film of which both a club and a store say something once, by either’s id', async () => {
    const { search, catalogue } = await houseOf(club(), await storeOf(importOf(8)));
    expect(search.resolve('film 0', ['films'])).toEqual({
      outcome: 'found',
      exact: true,
      references: ['film:film-0-1900'],
    });
    expect(catalogue.film('film-0-1900')?.sources).toEqual(['club', 'imdb']);
    expect(catalogue.film('tt0')?.id).toBe('film-0-1900');
  });

  it('answers nothing any more once it is closed, and does not fail at that', async () => {
    const house = await openHouseAt([await storeOf(importOf(1))], { atOnce: true });
    await house.search.ready;
    await house.close();
    await house.close();
  });
});
