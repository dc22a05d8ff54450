import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isFault } from '../data/disk-faults.ts';
import {
  IMPORT_MANIFEST,
  type ImportFormat,
  type ImportManifest,
  importManifest,
} from '../data/loading/imported-folder.ts';
import { isLock } from '../data/lock.ts';
import { ImportError } from './importer.ts';

/** The manifest while it is being written. */
export const COMING_MANIFEST = `${IMPORT_MANIFEST}.new`;

const RECORDS_FOLDER = /^records-[0-9a-f]{16}$/;

/** Whether an import makes, and may remove, what has this name in its folder. */
function isOurs(name: string): boolean {
  return name === COMING_MANIFEST || RECORDS_FOLDER.test(name) || isLock(name);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isFault(error, 'ENOENT')) return [];
    throw error;
  }
}

function parsed(text: string): ImportManifest | undefined {
  try {
    return importManifest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The manifest of the import that a folder holds; undefined where it holds none. */
export async function standingImport(folder: string): Promise<ImportManifest | undefined> {
  if (!(await namesIn(folder)).includes(IMPORT_MANIFEST)) return undefined;
  const manifest = parsed(await readFile(join(folder, IMPORT_MANIFEST), 'utf8'));
  if (manifest) return manifest;
  throw new ImportError(
    `${join(folder, IMPORT_MANIFEST)} is not what an import writes there; give another folder, or remove that file.`,
  );
}

/** Refuses, with an `ImportError`, a folder in which an import of this format would be among, or in place of, other things. */
export async function refuseOtherThings(folder: string, format: ImportFormat): Promise<void> {
  const standing = await standingImport(folder);
  if (standing && standing.format !== format) {
    throw new ImportError(
      `${folder} holds an import of the format ${standing.format}; give another folder, or remove that one.`,
    );
  }
  if (standing) return;
  const other = (await namesIn(folder)).find((name) => !isOurs(name));
  if (other === undefined) return;
  throw new ImportError(
    `${folder} holds other things than an import, as ${other}; give a new or an empty folder.`,
  );
}

/** Removes what earlier imports left in a folder, whether they ended or were killed, but for the records named. */
export async function removeLeftovers(folder: string, kept: string | undefined): Promise<void> {
  const leftovers = (await namesIn(folder)).filter((name) => isOurs(name) && !isLock(name) && name !== kept);
  for (const name of leftovers) await rm(join(folder, name), { recursive: true, force: true });
}
