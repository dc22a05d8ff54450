import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../data/files.ts';
import { STORE_MANIFEST } from '../data/loading/inputs.ts';
import { SNAPSHOT_VERSION } from '../search/stored/snapshot.ts';
import { StoreError } from './store-error.ts';

/** Changes whenever stored entities come to mean something else; older stores are then no longer read. */
const STORE_VERSION = 1;

const count = z.int().nonnegative();

const manifestSchema = z.strictObject({
  version: z.literal(STORE_VERSION),
  /** Of the files of the search beside the entities. */
  searchVersion: z.literal(SNAPSHOT_VERSION),
  /** SHA-256 over all entities, in hexadecimal digits. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** When it was built, ISO 8601. */
  built: z.iso.datetime(),
  /** The folder beside this file that holds the data. */
  data: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  counts: z.strictObject({ film: count, person: count, company: count, festival: count, source: count }),
  /** The files of the data, by their names. */
  files: z.record(z.string(), z.strictObject({ bytes: count, crc32: count })),
});
export type StoreManifest = z.infer<typeof manifestSchema>;

const anyManifest = z.object({ data: z.string() });
const anyVersion = z.object({ version: z.int(), searchVersion: z.int() });

/** Whether a folder is a store, be it whole or not. */
export function isStore(folder: string): boolean {
  return existsSync(join(folder, STORE_MANIFEST));
}

/** The data that a store names, of whatever version it is; undefined where it names none that can be read. */
export function dataNamedIn(folder: string): string | undefined {
  try {
    return anyManifest.safeParse(parsedJson(folder)).data?.data;
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}

/** What a store says of itself. Throws a `StoreError` where it is of another version or no manifest can be read. */
export function readManifest(folder: string): StoreManifest {
  const json = parsedJson(folder);
  const versions = anyVersion.safeParse(json);
  const isOther =
    versions.success &&
    (versions.data.version !== STORE_VERSION || versions.data.searchVersion !== SNAPSHOT_VERSION);
  if (isOther) throw new StoreError(folder, 'was built by another version of this program');
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success)
    throw new StoreError(folder, `is damaged (${STORE_MANIFEST} is not as it was written)`);
  return parsed.data;
}

function parsedJson(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, STORE_MANIFEST), 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(folder, `cannot be read (${reason})`);
  }
}

/** Makes data that is settled on the disk the store's; from now on whoever opens it gets that. */
export function writeManifest(
  folder: string,
  manifest: Omit<StoreManifest, 'version' | 'searchVersion'>,
): void {
  const whole: StoreManifest = { version: STORE_VERSION, searchVersion: SNAPSHOT_VERSION, ...manifest };
  replaceFile(join(folder, STORE_MANIFEST), `${JSON.stringify(whole, undefined, 2)}\n`);
}
