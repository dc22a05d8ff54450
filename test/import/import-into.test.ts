import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogueRecord } from '../../src/data/schema/record.ts';
import { ImportError } from '../../src/import/importer.ts';
import { folderOf } from '../made-up/in-files.ts';
import { film, folderWith, importerOf, importing, NOW, SOURCE } from './importing.ts';
import { leftoversIn, readBack } from './read-back.ts';

/** Everything below a folder, by path, to tell whether it was touched. */
function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

describe('importInto', () => {
  it('writes records by kind, in whatever order they come, with a manifest of what there is', async () => {
    const folder = join(folderOf({}), 'new', 'folder');
    await importing(folder, importerOf([film('One'), SOURCE, film('Two')]));
    const { manifest, records } = readBack(folder);
    expect(records).toEqual([SOURCE, film('One'), film('Two')]);
    expect(manifest).toMatchObject({
      version: 1,
      format: 'csv',
      identified: false,
      made: NOW.toISOString(),
      counts: { source: 1, person: 0, company: 0, festival: 0, film: 2 },
    });
    expect(leftoversIn(folder)).toEqual([]);
  });

  it('gives the same records the same hash, and others another', async () => {
    const hashOf = async (...titles: string[]) => readBack(await folderWith(...titles)).manifest.hash;
    const hash = await hashOf('One', 'Two');
    expect(await hashOf('One', 'Two')).toBe(hash);
    expect(await hashOf('One', 'Three')).not.toBe(hash);
  });

  it('counts what was read, taken and left out, and why', async () => {
    const importer = importerOf([SOURCE, film('One'), film(' '), film(''), film('Two')], (tally) => {
      tally.read('rows', 5);
      tally.skip('row without a title');
    });
    const { read, taken, skipped } = await importing(folderOf({}), importer);
    expect(Object.fromEntries(read)).toEqual({ rows: 5 });
    expect(Object.fromEntries(taken)).toEqual({ source: 1, person: 0, company: 0, festival: 0, film: 2 });
    expect(Object.fromEntries(skipped)).toEqual({
      'row without a title': 1,
      'film: titles.text must not be empty': 2,
    });
  });

  it('tells of progress, as far as the importer knows how much there is', async () => {
    const seen: (number | undefined)[] = [];
    const importer = importerOf([SOURCE, film('One')], (tally) => {
      tally.advance(0);
      tally.expect(20);
      for (const bytes of [5, 10, 5]) tally.advance(bytes);
    });
    await importing(folderOf({}), importer, { onProgress: ({ progress }) => seen.push(progress) });
    expect(seen).toEqual([undefined, 0.25, 0.75, 1]);
  });

  it('takes the place of an earlier import, of which nothing is left', async () => {
    const folder = await folderWith('One', 'Two');
    await importing(folder, importerOf([SOURCE, film('Three')]));
    expect(readBack(folder).films).toEqual([film('Three')]);
    expect(leftoversIn(folder)).toEqual([]);
  });

  it('writes nothing when it is only to be tried, not even the folder', async () => {
    const parent = folderOf({});
    const importer = importerOf([SOURCE, film('One'), film('')]);
    const { taken, skipped } = await importing(join(parent, 'new'), importer, { dryRun: true });
    expect([taken.get('film'), skipped.size]).toEqual([1, 1]);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('leaves an earlier import as it was when there is nothing to import, and says what was left out', async () => {
    const folder = await folderWith('One');
    const before = contentOf(folder);
    const importer = importerOf([SOURCE], (tally) => {
      tally.skip('title of the type tvEpisode', 40);
      tally.skip('adult title', 2);
    });
    await expect(importing(folder, importer)).rejects.toThrow(
      new ImportError(
        'There is nothing to import in what was given; what was left out most often: title of the type tvEpisode (40).',
      ),
    );
    expect(contentOf(folder)).toEqual(before);
  });

  it('leaves an earlier import as it was when the importer fails, at whichever record', async () => {
    const folder = await folderWith('One');
    const before = contentOf(folder);
    for (const records of [0, 1, 2, 3]) {
      const failing = async function* (): AsyncGenerator<CatalogueRecord> {
        yield* [SOURCE, film('Two'), film('Three')].slice(0, records);
        throw new ImportError('The rest cannot be read.');
      };
      await expect(importing(folder, importerOf(failing()))).rejects.toThrow('The rest cannot be read.');
      expect(contentOf(folder)).toEqual(before);
    }
  });

  it('stops when it is told to, and leaves an earlier import as it was', async () => {
    const folder = await folderWith('One');
    const before = contentOf(folder);
    const controller = new AbortController();
    const endless = async function* (): AsyncGenerator<CatalogueRecord> {
      for (let number = 1; ; number += 1) {
        if (number === 1000) controller.abort();
        yield film(`Film ${number}`);
      }
    };
    const importer = importerOf(endless());
    await expect(importing(folder, importer, { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(contentOf(folder)).toEqual(before);
  });
});
