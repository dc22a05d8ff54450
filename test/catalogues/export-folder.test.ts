import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Exporting, exportFrom } from '../../src/catalogues/export.ts';
import { ExportError } from '../../src/catalogues/new-folder.ts';
import { CatalogueError } from '../../src/data/loading/faults.ts';
import { film, folderOf, person } from '../made-up/in-files.ts';
import { filesIn, folderWith, JSON_FILES, newFolder } from './exporting.ts';

describe('a folder to export to', () => {
  const club = () => [folderWith([film('alpha', 'Golos', { year: 1982 })])];

  it('may be there, if it is empty, or below folders that are not', async () => {
    const empty = folderOf({});
    await exportFrom(club(), empty, JSON_FILES);
    expect(filesIn(empty)).toHaveLength(2);
    const deep = join(folderOf({}), 'no/such/folder');
    await exportFrom(club(), deep, JSON_FILES);
    expect(filesIn(deep)).toHaveLength(2);
  });

  it('is not one that holds anything', async () => {
    const folder = folderOf({ 'notes.txt': 'ours' });
    await expect(exportFrom(club(), folder, JSON_FILES)).rejects.toThrow(
      new ExportError(`${folder} is not empty; give a new or an empty folder.`),
    );
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('is no file', async () => {
    const file = join(folderOf({ file: 'text' }), 'file');
    await expect(exportFrom(club(), file, JSON_FILES)).rejects.toThrow(
      new ExportError(`${file} is no folder; give another.`),
    );
  });

  it('is not made where there is nothing to export, or it is faulty', async () => {
    const folder = newFolder();
    await expect(exportFrom([], folder, JSON_FILES)).rejects.toThrow(/^There is nothing to export/);
    const faulty = folderOf({ 'film.json': film('nobody', 'Golos') });
    await expect(exportFrom([faulty], folder, JSON_FILES)).rejects.toThrow(CatalogueError);
    expect(readdirSync(dirname(folder))).toEqual([]);
  });

  it('is not made, nor anything beside it, where the export is stopped at any step', async () => {
    const folder = newFolder();
    const paths = [folderWith([film('alpha', 'Golos'), film('alpha', 'Monolog'), person('alpha', 'Ann')])];
    let steps = 0;
    const stoppingAt = (last: number): Exporting => ({
      format: 'json',
      take: (taken) => {
        for (;;) {
          const step = taken.next();
          if (step.done) return step.value;
          steps += 1;
          if (steps === last) taken.throw(new Error('stopped'));
        }
      },
    });
    await exportFrom(paths, newFolder(), stoppingAt(0));
    const all = steps;
    expect(all).toBeGreaterThan(10);
    for (let last = 1; last <= all; last += 1) {
      steps = 0;
      await expect(exportFrom(paths, folder, stoppingAt(last))).rejects.toThrow('stopped');
      expect(readdirSync(dirname(folder))).toEqual([]);
    }
  });
});
