import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityKind, kindOf } from '../data/reference.ts';
import type { LookUps } from '../data/stacking/base.ts';
import type { IndexName } from '../search/indexes.ts';
import { openSearch, type SavedSearch } from '../search/saved.ts';
import { SnapshotError } from '../search/stored/snapshot.ts';
import { readManifest, type StoreManifest } from './manifest.ts';
import { StoreCatalogue } from './store-catalogue.ts';
import { StoreError } from './store-error.ts';
import { openTables } from './tables.ts';

/** A store that can be looked into and searched. */
export interface OpenedStore {
  readonly catalogue: StoreCatalogue;
  readonly search: SavedSearch;
  readonly lookUps: LookUps;
  readonly manifest: StoreManifest;
}

/**
 * Opens the store in a folder; as many processes can as like. Rejects with a `StoreError`, which says how to build it anew,
 * where it is of another version, damaged, cut off or gone.
 */
export async function openStore(folder: string): Promise<OpenedStore> {
  const manifest = readManifest(folder);
  const data = join(folder, manifest.data);
  const cut = Object.entries(manifest.files).find(([file, size]) => sizeOf(join(data, file)) !== size);
  if (cut) {
    // A build may have put other data in place since the manifest was read.
    if (readManifest(folder).data !== manifest.data) return openStore(folder);
    throw new StoreError(
      folder,
      `is damaged (${cut[0]} is missing or of another length than when it was built)`,
    );
  }
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

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}
