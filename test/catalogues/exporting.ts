import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Exporting } from '../../src/catalogues/export.ts';
import { folderOf, type MadeUpRecord, source } from '../made-up/in-files.ts';

export const JSON_FILES: Exporting = { format: 'json' };

/** A folder of these records with their sources, each in a file of its own, in their order. */
export function folderWith(records: readonly MadeUpRecord[]): string {
  const sources = [...new Set(records.flatMap((record) => record.source ?? []))].map((id) => source(id));
  return folderOf(
    Object.fromEntries([...sources, ...records].map((record, index) => [`${100 + index}.json`, record])),
  );
}

/** A folder that is not there yet. */
export function newFolder(): string {
  return join(folderOf({}), 'exported');
}

/** The files of records in a folder, by path. */
export function filesIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.json') || path.endsWith('.yaml')).sort();
}
