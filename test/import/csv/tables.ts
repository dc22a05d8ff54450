import type { FilmRecord } from '../../../src/data/schema/film.ts';
import type { SourceRecord } from '../../../src/data/schema/record.ts';
import { CSV_READERS } from '../../../src/import/csv/read-csv.ts';
import { faultsReadIn, folderOf, readingOf } from '../../made-up/in-files.ts';

/** What reading a table brings to light that lies in a file of this name. */
export function readTable(content: string | Buffer, name = 'my-films.csv') {
  return readingOf([folderOf({ [name]: content })], CSV_READERS);
}

/** The films in a table without faults. */
export function filmsIn(content: string | Buffer, name?: string): FilmRecord[] {
  const { records, faults } = readTable(content, name);
  if (faults.length > 0) throw new Error(`There are faults: ${JSON.stringify(faults)}`);
  return records.flatMap(({ record }) => (record.kind === 'film' ? [record] : []));
}

/** The sources that a table makes. */
export function sourcesIn(content: string, name?: string): SourceRecord[] {
  return readTable(content, name).records.flatMap(({ record }) => (record.kind === 'source' ? [record] : []));
}

/** The faults of a table, as `2 year: must be …`. */
export function faultsOfTable(content: string | Buffer, name = 'my-films.csv'): string[] {
  return faultsReadIn({ [name]: content }, CSV_READERS).map(
    ({ line, path, message }) => `${line ?? '-'} ${path}: ${message}`,
  );
}

/** Cells as a spreadsheet writes them: in quotation marks where they need them. */
export function written(rows: readonly (readonly string[])[], separator = ',', lineEnd = '\n'): string {
  const cellOf = (cell: string) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(cellOf).join(separator) + lineEnd).join('');
}
