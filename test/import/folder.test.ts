import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogueRecord } from '../../src/data/schema/record.ts';
import { ImportError } from '../../src/import/importer.ts';
import { triplesImporter } from '../../src/import/triples/importer.ts';
import { folderOf } from '../made-up/in-files.ts';
import { film, folderWith, importerOf, importing, SOURCE } from './importing.ts';
import { leftoversIn, readBack } from './read-back.ts';

describe('a folder to import into', () => {
  it('is not one that holds other things', async () => {
    const folder = folderOf({ 'my-films/one.json': '{}' });
    await expect(importing(folder, importerOf([SOURCE, film('One')]))).rejects.toThrow(
      new ImportError(
        `${folder} holds other things than an import, as my-films; give a new or an empty folder.`,
      ),
    );
    expect(readdirSync(folder, { recursive: true })).toEqual(['my-films', join('my-films', 'one.json')]);
  });

  it('may hold papers beside an import, which stay', async () => {
    const folder = await folderWith('One');
    writeFileSync(join(folder, 'LICENCE.txt'), 'Facts only');
    await importing(folder, importerOf([SOURCE, film('Two')]));
    expect(leftoversIn(folder)).toEqual(['LICENCE.txt']);
  });

  it('is cleared of what a killed import left before the next one needs the room', async () => {
    const folder = folderOf({ 'records-0123456789abcdef/film.jsonl': '{', 'import.json.new': '{' });
    const seen: string[][] = [];
    const looking = async function* (): AsyncGenerator<CatalogueRecord> {
      yield* [SOURCE, film('One')];
      seen.push(readdirSync(folder));
    };
    await importing(folder, importerOf(looking()));
    expect(seen.flat()).not.toContain('records-0123456789abcdef');
    expect(seen.flat()).not.toContain('import.json.new');
    expect(leftoversIn(folder)).toEqual([]);
  });

  it('is not one of an import of another format', async () => {
    const folder = await folderWith('One');
    const triples = triplesImporter([join(folderOf({ 'set.txt': 'Two|release_year|1982' }), 'set.txt')]);
    await expect(importing(folder, triples)).rejects.toThrow(
      new ImportError(
        `${folder} holds an import of the format csv; give another folder, or remove that one.`,
      ),
    );
    expect(readBack(folder).films).toEqual([film('One')]);
  });

  it.each([
    ['no JSON', '{'],
    ['of another form', '{"version":2}'],
  ])('is not one whose import.json is %s', async (_, content) => {
    const folder = folderOf({ 'import.json': content });
    await expect(importing(folder, importerOf([SOURCE, film('One')]))).rejects.toThrow(
      new ImportError(
        `${join(folder, 'import.json')} is not what an import writes there; give another folder, or remove that file.`,
      ),
    );
  });

  it('is not a file, nor below one', async () => {
    const file = join(folderOf({ film: 'text' }), 'film');
    for (const folder of [file, join(file, 'below')]) {
      await expect(importing(folder, importerOf([SOURCE, film('One')]))).rejects.toThrow(
        new ImportError(`${folder} is no folder; give another.`),
      );
    }
  });
});

describe('two imports into one folder at once', () => {
  it('are refused to the second, while the first goes on', async () => {
    const folder = folderOf({});
    const refusals: unknown[] = [];
    const first = async function* (): AsyncGenerator<CatalogueRecord> {
      yield* [SOURCE, film('One')];
      await importing(folder, importerOf([SOURCE, film('Two')])).catch((error) => refusals.push(error));
      yield film('Three');
    };
    await importing(folder, importerOf(first()));
    expect(refusals).toEqual([
      new ImportError(
        `Another import into ${folder} is under way (process ${process.pid}); wait for its end, or give another folder.`,
      ),
    ]);
    expect(readBack(folder).films).toEqual([film('One'), film('Three')]);
    expect(leftoversIn(folder)).toEqual([]);
  });

  it('are fine one after the other, also where the first one failed', async () => {
    const folder = folderOf({});
    await expect(importing(folder, importerOf([]))).rejects.toThrow(ImportError);
    await importing(folder, importerOf([SOURCE, film('One')]));
    expect(readBack(folder).films).toEqual([film('One')]);
  });
});
