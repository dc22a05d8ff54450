import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildFrom } from '../../src/catalogues/build.ts';
import { type OpenedHouse, openHouseAt } from '../../src/catalogues/open-house.ts';
import { imdbImporter } from '../../src/import/imdb/importer.ts';
import { importInto } from '../../src/import/import-into.ts';
import type { Importer } from '../../src/import/importer.ts';
import { wikidataImporter } from '../../src/import/wikidata/importer.ts';
import { Asker } from '../commands/asking.ts';
import { shown } from '../commands/shown.ts';
import { dataSetsOf } from '../import/imdb/made-up-data-sets.ts';
import { folderOf } from '../made-up/in-files.ts';
import { FILMS, openWikidata } from '../stand-in-wikidata/index.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

/** The three films that every house has as IMDb's data sets might tell of them; The Voice and its director have the ids that Wikidata gives them. */
const IMDB = {
  'title.basics': [
    ['tt0084021', 'movie', 'The Voice', 'Golos', 0, 1982, undefined, 88, 'Drama'],
    [
      'tt0114512',
      'tvMovie',
      'Spiritual Voices',
      'Dukhovnye golosa',
      0,
      1995,
      undefined,
      340,
      'Documentary,War',
    ],
    [
      'tt3881958',
      'movie',
      'The Voice of Sokurov',
      'The Voice of Sokurov',
      0,
      2014,
      undefined,
      77,
      'Documentary',
    ],
  ],
  'title.akas': [
    ['tt0084021', 1, 'Ääni', 'FI', 'fi'],
    ['tt0114512', 1, 'Духовные голоса', 'RU', 'ru'],
  ],
  'title.principals': [
    ['tt0084021', 1, 'nm0042835', 'director'],
    ['tt0084021', 2, 'nm0002002', 'actor', undefined, '["The director"]'],
    ['tt0114512', 1, 'nm0002003', 'director'],
    ['tt3881958', 1, 'nm0002004', 'director'],
    ['tt3881958', 2, 'nm0002003', 'self', undefined, '["Self"]'],
  ],
  'title.ratings': [
    ['tt0084021', 7.4, 120],
    ['tt0114512', 8.1, 310],
  ],
  'name.basics': [
    ['nm0002002', 'Leonid Filatov', 1946, 2003, 'actor'],
    ['nm0002003', 'Aleksandr Sokurov', 1951, undefined, 'director'],
    ['nm0002004', 'Leena Kilpeläinen', undefined, undefined, 'director'],
    ['nm0042835', 'Ilya Averbakh', 1934, 1986, 'director,writer'],
  ],
} as const;

async function imported(importer: Importer): Promise<string> {
  const folder = join(folderOf({}), importer.format);
  await importInto(folder, importer, { signal: new AbortController().signal, now: NOW });
  return folder;
}

/** The folders of both imports. */
async function bothImports(): Promise<{ wikidata: string; imdb: string }> {
  const service = await openWikidata();
  try {
    const wikidata = await imported(
      wikidataImporter({
        take: { ids: Object.values(FILMS) },
        contact: 'club@example.org',
        cache: folderOf({}),
        api: service.api,
        sparql: service.sparql,
        now: () => NOW,
        wait: async () => {},
      }),
    );
    expect(service.refusals).toEqual([]);
    return { wikidata, imdb: await imported(imdbImporter(dataSetsOf(IMDB))) };
  } finally {
    await service.close();
  }
}

async function houseOn(...paths: readonly string[]): Promise<OpenedHouse> {
  const house = await openHouseAt(paths, { atOnce: true });
  onTestFinished(() => house.close());
  return house;
}

async function cardOf(house: OpenedHouse, command: 'film' | 'who', option: string, text: string) {
  return shown(await new Asker(house).command(command, { [option]: text }));
}

describe('the built-in films, with what Wikidata and IMDb might say of them', () => {
  it('stay three, and every value names who says it', async () => {
    const { wikidata, imdb } = await bothImports();
    const house = await houseOn(wikidata, imdb);
    expect(house.catalogue.counts.film).toBe(3);
    const { fields, foot } = await cardOf(house, 'film', 'title', 'the voice 1982');
    expect(foot).toBe('Sources: ¹ Wikipedia, “The Voice” (1982) · ² Wikidata · ³ IMDb');
    expect(fields.Length).toEqual(['87 min ¹ · 90 min ² · 88 min ³']);
    expect(fields['Directed by']).toEqual(['Ilya Averbakh ¹ ² ³']);
    expect(fields.Year).toEqual(['1982 ¹ ² ³']);
  });

  it('are found by the titles of any of them, and people by their ids in each', async () => {
    const { wikidata, imdb } = await bothImports();
    const { catalogue, search } = await houseOn(wikidata, imdb);
    for (const title of ['Ääni', 'La Voix', 'Golos']) {
      expect(search.resolve(title, ['films'])).toMatchObject({ references: ['film:the-voice-1982'] });
    }
    for (const id of ['leonid-filatov', 'imdb-nm0002002', 'wikidata-q9002004']) {
      expect(catalogue.person(id)?.id).toBe('leonid-filatov');
    }
    expect(catalogue.person('imdb-nm0002003')?.id).toBe('alexander-sokurov');
  });

  it('are the same from a store of both, with a club’s own words first', async () => {
    const { wikidata, imdb } = await bothImports();
    const store = join(folderOf({}), 'films.store');
    await buildFrom([wikidata, imdb], store, { now: NOW });
    const table = 'title,year,directors,minutes,source\nGolos,1982,Ilya Averbakh,89,Our programme\n';
    const house = await houseOn(store, join(folderOf({ 'films.csv': table }), 'films.csv'));
    expect(house.catalogue.counts.film).toBe(3);
    const { fields, foot } = await cardOf(house, 'film', 'title', 'the voice 1982');
    expect(fields.Length).toEqual(['89 min ¹ · 87 min ² · 90 min ³ · 88 min ⁴']);
    expect(foot).toMatch(/^Sources: ¹ Our programme · ² Wikipedia/);
    expect(house.catalogue.filmsOf('person:alexander-sokurov')).toEqual(
      expect.arrayContaining(['film:spiritual-voices-1995', 'film:the-voice-of-sokurov-2014']),
    );
  });
});
