import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Contents } from '../data/catalogue.ts';
import { settleFolder, settleNames } from '../data/files.ts';
import { type Progress, UNWATCHED } from '../data/progress.ts';
import type { Steps } from '../data/steps.ts';
import { saveSearch } from '../search/saved.ts';
import { checksumsIn } from './checksums.ts';
import { dataNamedIn, isStore, readManifest, type StoreManifest, writeManifest } from './manifest.ts';
import { StoreCatalogue } from './store-catalogue.ts';
import { openTables, TABLES_FILE } from './tables.ts';
import { writeContents } from './write-contents.ts';

const UNFINISHED = 'unfinished-';
const DATA = 'data-';
const LONGEST_NAME = 12;

/**
 * Writes contents to a folder as a store, with the indexes of its search. All is written beside what is there, which is
 * replaced at the end, all at once; stopped at any moment, the folder holds what it held.
 */
export function* buildStore(
  folder: string,
  contents: Contents,
  { progress = UNWATCHED, now }: { readonly progress?: Progress; readonly now: Date },
): Steps<StoreManifest> {
  mkdirSync(folder, { recursive: true });
  clearUnfinished(folder);
  const unfinished = join(folder, `${UNFINISHED}${now.getTime().toString(36)}`);
  mkdirSync(unfinished);
  const { hash, counts } = yield* writeTables(unfinished, contents, progress);
  yield* writeIndexes(folder, unfinished, counts);
  rmSync(`${join(unfinished, TABLES_FILE)}-lock`, { force: true });
  settleFolder(unfinished);
  const data = `${DATA}${hash.slice(0, LONGEST_NAME)}-${now.getTime().toString(36)}`;
  renameSync(unfinished, join(folder, data));
  settleNames(folder);
  const manifest = { hash, built: now.toISOString(), data, counts, files: checksumsIn(join(folder, data)) };
  writeManifest(folder, manifest);
  removeFrom(folder, (name) => isStoreData(name) && name !== data);
  return readManifest(folder);
}

function* writeTables(folder: string, contents: Contents, progress: Progress) {
  const tables = openTables(folder, 'write');
  try {
    return yield* writeContents(contents, tables, progress);
  } finally {
    tables.file.close();
  }
}

function* writeIndexes(folder: string, data: string, counts: Contents['counts']): Steps {
  const tables = openTables(data, 'read');
  try {
    yield* saveSearch(new StoreCatalogue(folder, tables, counts), data);
  } finally {
    tables.file.close();
  }
}

/** Whether a build makes, and may remove, a folder of this name in that of a store. */
export function isStoreData(name: string): boolean {
  return name.startsWith(UNFINISHED) || name.startsWith(DATA);
}

/** Removes what a build that came to no end left in a folder; a store that is there stays, of whatever version it is. */
export function clearUnfinished(folder: string): void {
  const data = dataNamedIn(folder);
  // Where nobody can tell which data is in use, all of it may be.
  const isNamed = data !== undefined || !isStore(folder);
  removeFrom(
    folder,
    (name) => name.startsWith(UNFINISHED) || (isNamed && isStoreData(name) && name !== data),
  );
}

/**
 * Removes what is not used any more. Whoever still reads old data keeps it until they close it; where the system does not let
 * it go before, the next build removes it.
 */
function removeFrom(folder: string, isLeft: (name: string) => boolean): void {
  for (const name of readdirSync(folder).filter(isLeft)) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch (error) {
      if (!isInUse(error)) throw error;
    }
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EBUSY' || error.code === 'EPERM');
}
