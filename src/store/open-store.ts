import { join } from 'node:path';
import { type EntityKind, kindOf } from '../data/reference.ts';
import type { LookUps } from '../data/stacking/base.ts';
import type { IndexName } from '../search/indexes.ts';
import { openSearch, type SavedSearch } from '../search/saved.ts';
import { SnapshotError } from '../search/stored/snapshot.ts';
import { type Checksum, isAsItWas, isAsLong } from './checksums.ts';
import { readManifest, type StoreManifest } from './manifest.ts';
import { StoreCatalogue } from './store-catalogue.ts';
import { StoreError } from './store-error.ts';
import { openTables, TABLES_FILE } from './tables.ts';

/** A store that can be looked into and searched. */
export interface OpenedStore {
  readonly catalogue: StoreCatalogue;
  readonly search: SavedSearch;
  readonly lookUps: LookUps;
  readonly manifest: StoreManifest;
}

/** Longer tables would take too long to be read through; values that are damaged are found when they are read. */
const LONGEST_READ_THROUGH = 64_000_000;

/**
 * Opens the store in a folder; as many processes can as like. Rejects with a `StoreError`, which says how to build it anew,
 * where it is of another version, damaged, cut off or gone.
 */
export async function openStore(folder: string): Promise<OpenedStore> {
  return open(folder, ({ bytes }) => bytes <= LONGEST_READ_THROUGH);
}

/** Reads all of a store once. Rejects with a `StoreError` where a single byte of it is not as it was written. */
export async function verifyStore(folder: string): Promise<void> {
  const { catalogue } = await open(folder, () => true);
  try {
    catalogue.verify();
  } finally {
    await catalogue.close();
  }
}

async function open(folder: string, isReadThrough: (tables: Checksum) => boolean): Promise<OpenedStore> {
  const manifest = readManifest(folder);
  const data = join(folder, manifest.data);
  try {
    const damaged = await damagedFile(data, manifest, isReadThrough);
    if (damaged !== undefined)
      throw new StoreError(folder, `is damaged (${damaged} is not as it was written)`);
    return await openData(folder, data, manifest);
  } catch (error) {
    // A build may have put other data in place since the manifest was read.
    if (readManifest(folder).data !== manifest.data) return open(folder, isReadThrough);
    throw error;
  }
}

async function openData(folder: string, data: string, manifest: StoreManifest): Promise<OpenedStore> {
  const search = await searchIn(folder, data);
  const tables = openTables(data, 'read');
  try {
    const catalogue = new StoreCatalogue(folder, tables, manifest.counts);
    return { catalogue, search, lookUps: lookUpsIn(catalogue, search), manifest };
  } catch (error) {
    await tables.file.close();
    throw error;
  }
}

/** The first file that is missing, cut off or otherwise not as it was written. */
async function damagedFile(
  data: string,
  { files }: StoreManifest,
  isReadThrough: (tables: Checksum) => boolean,
): Promise<string | undefined> {
  for (const [name, checksum] of Object.entries(files)) {
    if (!isAsLong(join(data, name), checksum)) return name;
  }
  // The other files are checked as they are read into memory.
  const { [TABLES_FILE]: tables } = files;
  const isDamaged = !tables || (isReadThrough(tables) && !(await isAsItWas(join(data, TABLES_FILE), tables)));
  return isDamaged ? TABLES_FILE : undefined;
}

const INDEX_OF = {
  film: 'films',
  person: 'names',
  company: 'names',
  festival: 'festivals',
} as const satisfies Record<EntityKind, IndexName>;

function lookUpsIn(catalogue: StoreCatalogue, { indexes }: SavedSearch): LookUps {
  return {
    byExternalId: (kind, externalId) => catalogue.byExternalId(kind, externalId)?.reference,
    byName: (kind, name) => {
      const index = indexes[INDEX_OF[kind]]();
      const references = index.equalTo(name).map((place) => index.table.reference(place));
      return references.filter((reference) => kindOf(reference) === kind);
    },
  };
}

async function searchIn(folder: string, data: string): Promise<SavedSearch> {
  try {
    return await openSearch(data);
  } catch (error) {
    if (error instanceof SnapshotError) throw new StoreError(folder, `is damaged (${error.message})`);
    throw error;
  }
}
