import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildFrom } from '../../src/catalogues/build.ts';
import { exportFrom } from '../../src/catalogues/export.ts';
import { withBuiltIn } from '../../src/catalogues/inputs.ts';
import { openCatalogues } from '../../src/catalogues/open-catalogues.ts';
import { CatalogueError } from '../../src/data/loading/faults.ts';
import { finish } from '../../src/data/steps.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { directedBy, film, folderOf, importedFiles, source } from '../made-up/in-files.ts';
import { importOf } from './imports.ts';

async function opened(paths: readonly string[]) {
  const catalogues = await openCatalogues(withBuiltIn(paths), finish);
  onTestFinished(() => catalogues.close());
  return catalogues;
}

async function storeOf(...paths: readonly string[]): Promise<string> {
  const store = join(folderOf({}), 'store');
  await buildFrom(paths, store, { now: new Date('2026-11-24T20:00:00Z') });
  return store;
}

async function exportOf(...paths: readonly string[]): Promise<string> {
  const folder = join(folderOf({}), 'exported');
  await exportFrom(paths, folder, { format: 'json' });
  return folder;
}

const VOICE = { year: 1982, ...directedBy('Ilya Averbakh') };

/** What a source says of the built-in film `The Voice`. */
function aboutTheVoice(from: string, minutes: number): string {
  return folderOf({ 'film.json': film(from, 'Голос', { ...VOICE, minutes }), 'source.json': source(from) });
}

/** The same from an import. */
function imported(minutes: number): string {
  const record = film('imdb', 'Голос', { ...VOICE, minutes, id: 'tt99' });
  return folderOf(importedFiles({ source: [source('imdb')], film: [record] }, { identified: false }));
}

describe('catalogues that are stacked', () => {
  it('say together what each says: folders, tables, imports and stores', async () => {
    const table = join(folderOf({ 'films.csv': 'title,year\nDer blaue Engel,1930\n' }), 'films.csv');
    const club = folderOf({ 'film.json': film('club', 'Ein Traum'), 'source.json': source('club') });
    const { catalogue } = await opened([club, table, imported(90), await storeOf(importOf(3))]);
    const ids = [...catalogue.films()].map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['ein-traum', 'der-blaue-engel-1930', 'the-voice-1982', 'tt0', 'tt2']),
    );
    expect(ids).toHaveLength(3 + 1 + 1 + 3);
    expect(catalogue.counts.film).toBe(ids.length);
  });

  it.each([
    ['in memory', (path: string) => Promise.resolve(path)],
    ['in a store', (path: string) => storeOf(path)],
  ])(
    'have a club’s own words first, then the built-in ones, then what was imported: %s',
    async (_, place) => {
      const { catalogue } = await opened([await place(imported(90)), aboutTheVoice('club', 86)]);
      const voice = catalogue.film('the-voice-1982');
      expect(voice?.minutes).toEqual([
        { value: 86, sources: ['club'] },
        { value: 87, sources: ['wikipedia-the-voice'] },
        { value: 90, sources: ['imdb'] },
      ]);
      expect(catalogue.film('tt99')?.id).toBe(voice?.id);
    },
  );

  it.each([
    ['in memory', (path: string) => Promise.resolve(path)],
    ['in a store', (path: string) => storeOf(path)],
    ['in an export', exportOf],
  ])('leave two films of one title and year two, where others directed them: %s', async (_, place) => {
    const other = film('club', 'The Voice', { year: 1982, ...directedBy('Somebody Else') });
    const { catalogue } = await opened([
      await place(folderOf({ 'film.json': other, 'source.json': source('club') })),
    ]);
    expect(catalogue.film('the-voice-1982')?.sources).toEqual(['wikipedia-the-voice']);
    expect(catalogue.film('the-voice-1982-2')?.sources).toEqual(['club']);
  });

  it('link several stores with one another', async () => {
    const stores = [
      await storeOf(importOf(2)),
      await storeOf(aboutTheVoice('club', 86)),
      await storeOf(imported(90)),
    ];
    const { catalogue, stored } = await opened(stores);
    expect(catalogue.film('the-voice-1982')?.sources).toEqual(['club', 'wikipedia-the-voice', 'imdb']);
    expect(stored?.store.manifest.counts.film).toBe(2);
  });

  it('take the largest store as what the others lie upon, and hold in memory only those', async () => {
    const large = await storeOf(importOf(50));
    const { filmsInMemory, stored } = await opened([
      await storeOf(importOf(0), aboutTheVoice('club', 86)),
      large,
    ]);
    expect(stored?.store.manifest.counts.film).toBe(50);
    expect(filmsInMemory).toBe(3);
    expect((await opened([])).stored).toBeUndefined();
  });

  it('may refer to what lies in a store', async () => {
    const files = {
      'film.json': film('club', 'Film 0', { sameAs: ['tt0'], ...directedBy({ name: 'S. B.', id: 'nm0' }) }),
      'source.json': source('club'),
    };
    const { catalogue } = await opened([folderOf(files), await storeOf(importOf(2))]);
    expect(catalogue.film('tt0')?.sources).toEqual(['club', 'imdb']);
    expect(catalogue.filmsOf('person:nm0')).toEqual(['film:tt0', 'film:tt1']);
  });
});

describe('catalogues that are refused', () => {
  it('tell every fault of every file at once', async () => {
    const folders = [
      folderOf({ 'film.json': film('nobody', 'Golos', { year: 'long ago' }) }),
      folderOf({ 'films.csv': 'title,year\n,1982\n' }),
      '/no/such/folder',
    ];
    await expect(opened(folders)).rejects.toThrow(CatalogueError);
    await expect(opened(folders)).rejects.toMatchObject({ faults: { length: 4 } });
  });

  it('are those that would not fit into memory, before any of them is read', async () => {
    const counts = { source: 1, person: 0, company: 0, festival: 0, film: 40_000 };
    const large = [1, 2].map(() => folderOf({ ...importedFiles({}, { counts }) }));
    await expect(opened(large)).rejects.toThrow(
      /^The records have 2 faults:\n.*\n {2}holds 40000 films, and no more than 50000 fit into memory: build a store of all \(npm run catalogue -- build .* --to STORE\)/,
    );
  });

  it('are those of which no store can be built either, which is said', async () => {
    const counts = { source: 1, person: 0, company: 0, festival: 0, film: 40_000 };
    const large = [1, 2, 3].map(() => folderOf({ ...importedFiles({}, { counts }) }));
    await expect(opened(large)).rejects.toThrow(/holds 40000 films, .*: leave some out/);
  });

  it('are those with a damaged store among them, and none stays open', async () => {
    const [whole, damaged] = [await storeOf(importOf(2)), await storeOf(importOf(3))];
    const [data = ''] = readdirSync(damaged).filter((name) => name.startsWith('data-'));
    appendFileSync(join(damaged, data, 'films.search'), 'more');
    await expect(opened([whole, damaged])).rejects.toThrow(StoreError);
    await expect(opened([whole, damaged])).rejects.toThrow(/build it anew with npm run catalogue -- build/);
  });
});
