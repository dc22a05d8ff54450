import type { CatalogueRecord } from '../../src/data/schema/record.ts';
import { type ImportCounts, type ImportOptions, importInto } from '../../src/import/import-into.ts';
import type { Importer } from '../../src/import/importer.ts';
import type { Tally } from '../../src/import/tally.ts';
import { folderOf } from '../made-up/in-files.ts';
import { type ReadBack, readBack } from './read-back.ts';

export const NOW = new Date('2026-02-03T04:05:06.789Z');

/** Imports as a tool would, on a day in February. */
export function importing(
  folder: string,
  importer: Importer,
  options: Partial<ImportOptions> = {},
): Promise<ImportCounts> {
  return importInto(folder, importer, { now: NOW, signal: new AbortController().signal, ...options });
}

/** What an importer's records are once they are imported into a new folder, and what was counted. */
export async function imported(importer: Importer): Promise<ReadBack & { readonly counts: ImportCounts }> {
  const folder = folderOf({});
  const counts = await importing(folder, importer);
  return { ...readBack(folder), counts };
}

export const SOURCE: CatalogueRecord = {
  kind: 'source',
  id: 'a-list',
  name: 'A list',
  type: 'list',
  language: 'English',
  terms: 'none',
};

/** A film by its title alone. */
export function film(title: string): CatalogueRecord {
  return { kind: 'film', source: 'a-list', titles: [{ text: title }] };
}

/** An importer of these records, made one by one as they are asked for. */
export function importerOf(
  records: Iterable<CatalogueRecord> | AsyncIterable<CatalogueRecord>,
  count: (tally: Tally) => void = () => {},
): Importer {
  return {
    format: 'csv',
    identified: false,
    async *records(tally) {
      count(tally);
      yield* records;
    },
  };
}

/** A folder with an import of films of these titles. */
export async function folderWith(...titles: string[]): Promise<string> {
  const folder = folderOf({});
  await importing(folder, importerOf([SOURCE, ...titles.map(film)]));
  return folder;
}
