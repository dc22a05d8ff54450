import { existsSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IMPORT_MANIFEST } from './imported-folder.ts';
import type { Standing } from './standing.ts';

/** The file that makes a folder a built store. */
export const STORE_MANIFEST = 'store.json';

/** The folder of the records that come with the bot. */
const BUILT_IN_RECORDS = fileURLToPath(new URL('../../../records', import.meta.url));

/** Where records are read from, and whose words they are. */
export interface RecordInput {
  readonly path: string;
  readonly standing: Standing;
}

/** `folder`: of record files; `import`: what an importer made; `store`: what was built, which is opened, not read. */
export type InputForm = 'file' | 'folder' | 'import' | 'store';

/** The form of what lies at a path; undefined where nothing does. */
export function formOf(path: string): InputForm | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found && 'file';
  if (existsSync(join(path, STORE_MANIFEST))) return 'store';
  return existsSync(join(path, IMPORT_MANIFEST)) ? 'import' : 'folder';
}

/** What a file's name ends with, by which its reader is found: `.csv`. */
export function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

/** Inputs once each, however often and by whatever path they are named: `check records` is no second copy. */
function withoutRepeats(paths: readonly string[]): string[] {
  const byPlace = new Map<string, string>();
  for (const path of paths) {
    const place = existsSync(path) ? realpathSync(path) : path;
    if (!byPlace.has(place)) byPlace.set(place, path);
  }
  return [...byPlace.values()];
}

function standingOf(path: string): Standing {
  if (path === BUILT_IN_RECORDS) return 'built-in';
  return formOf(path) === 'import' ? 'imported' : 'own';
}

/** The built-in records and then what lies at the paths, in their order and once each, with their standings. */
export function inputsOf(paths: readonly string[]): RecordInput[] {
  return withoutRepeats([BUILT_IN_RECORDS, ...paths]).map((path) => ({ path, standing: standingOf(path) }));
}
