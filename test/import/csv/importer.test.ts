import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogueRecord } from '../../../src/data/schema/record.ts';
import { csvImporter } from '../../../src/import/csv/importer.ts';
import { ImportError } from '../../../src/import/importer.ts';
import { Tally } from '../../../src/import/tally.ts';
import { folderOf } from '../../made-up/in-files.ts';

async function importedFrom(
  files: Readonly<Record<string, string>>,
  tally = new Tally(),
  signal = new AbortController().signal,
): Promise<CatalogueRecord[]> {
  const folder = folderOf(files);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const records: CatalogueRecord[] = [];
  for await (const record of csvImporter(paths).records(tally, signal)) records.push(record);
  return records;
}

describe('an import of tables', () => {
  it('gives the films of all of them and the sources that they name, and counts', async () => {
    const tally = new Tally();
    const records = await importedFrom(
      { 'a.csv': 'title\nGolos\nEkran', 'b.tsv': 'title\tsource\nMonolog\ta' },
      tally,
    );
    expect(records.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'film undefined',
      'film undefined',
      'film undefined',
      'source a',
    ]);
    expect([...tally.readings]).toEqual([['films', 3]]);
  });

  it('is refused with every fault of every table', async () => {
    const files = { 'a.csv': 'title,year\nGolos,x', 'b.csv': 'titel\nA', 'c.csv': 'title\nB' };
    const importing = importedFrom(files);
    await expect(importing).rejects.toThrow(ImportError);
    await expect(importing).rejects.toThrow(
      /^The records have 2 faults:\n.*a\.csv\n {2}line 2, year: .*\n.*b\.csv\n {2}line 1: names no column/,
    );
  });

  it('ends when it is told to', async () => {
    await expect(importedFrom({ 'a.csv': 'title\nA' }, new Tally(), AbortSignal.abort())).rejects.toThrow(
      /abort/,
    );
  });
});
