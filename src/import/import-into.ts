import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  IMPORT_MANIFEST,
  type ImportManifest,
  RECORD_KINDS,
  type RecordKind,
} from '../data/loading/imported-folder.ts';
import { lock } from '../data/lock.ts';
import { type CatalogueRecord, recordSchema } from '../data/schema/record.ts';
import { ImportError, type Importer } from './importer.ts';
import { onDisk, syncFolder } from './on-disk.ts';
import { RecordFiles } from './record-files.ts';
import { COMING_MANIFEST, refuseOtherThings, removeLeftovers, standingImport } from './standing-import.ts';
import { Tally } from './tally.ts';

/** How an import is to be done. */
export interface ImportOptions {
  /** Reads and counts, and writes nothing. */
  readonly dryRun?: boolean;
  readonly signal: AbortSignal;
  /** When it is made. */
  readonly now: Date;
  /** Is called whenever the work has advanced, with what was counted so far. */
  readonly onProgress?: (tally: Tally) => void;
}

/** What became of an import. */
export interface ImportCounts {
  /** How much was read, by the source's own words for it. */
  readonly read: ReadonlyMap<string, number>;
  /** How many records were taken, by kind; a kind of which there are none has 0. */
  readonly taken: ReadonlyMap<RecordKind, number>;
  /** How much was left out, by the reason. */
  readonly skipped: ReadonlyMap<string, number>;
}

function reasonOf(kind: RecordKind, { issues: [issue] }: z.ZodError): string {
  const path = issue?.path.filter((key) => typeof key === 'string').join('.');
  return `${[kind, path].filter(Boolean).join(': ')} ${issue?.message ?? 'is not valid'}`;
}

/** The records of an importer that are valid, each as the schema gives it; the others are counted. */
async function* validRecords(
  importer: Importer,
  tally: Tally,
  signal: AbortSignal,
): AsyncGenerator<CatalogueRecord> {
  for await (const record of importer.records(tally, signal)) {
    signal.throwIfAborted();
    const parsed = recordSchema.safeParse(record);
    if (parsed.success) {
      tally.take(parsed.data.kind);
      yield parsed.data;
    } else {
      tally.skip(reasonOf(record.kind, parsed.error));
    }
  }
}

/** An import of nothing is refused: it would take the place of one that holds something. */
function refuseNothing({ takings, skips }: Tally): void {
  if (RECORD_KINDS.some((kind) => kind !== 'source' && (takings.get(kind) ?? 0) > 0)) return;
  const [most] = [...skips].sort(([, one], [, other]) => other - one);
  const why = most ? `; what was left out most often: ${most[0]} (${most[1]})` : '';
  throw new ImportError(`There is nothing to import in what was given${why}.`);
}

/** Replaces the manifest whole: whoever reads it finds the former one or this one. */
async function swap(folder: string, manifest: ImportManifest): Promise<void> {
  const coming = join(folder, COMING_MANIFEST);
  const handle = await open(coming, 'w');
  try {
    await handle.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(coming, join(folder, IMPORT_MANIFEST));
  await syncFolder(folder);
}

async function writeBeside(
  folder: string,
  importer: Importer,
  files: RecordFiles,
  tally: Tally,
  { signal, now }: ImportOptions,
): Promise<void> {
  for await (const record of validRecords(importer, tally, signal)) {
    const written = files.add(record);
    if (written) await onDisk(folder, () => written);
  }
  refuseNothing(tally);
  await onDisk(folder, async () => {
    await files.finish();
    await swap(folder, {
      version: 1,
      format: importer.format,
      identified: importer.identified,
      made: now.toISOString(),
      records: files.name,
      counts: countsOf(tally),
      hash: await files.hash(),
    });
  });
}

function countsOf({ takings }: Tally): ImportManifest['counts'] {
  const count = (kind: RecordKind) => takings.get(kind) ?? 0;
  return {
    source: count('source'),
    person: count('person'),
    company: count('company'),
    festival: count('festival'),
    film: count('film'),
  };
}

async function importBeside(
  folder: string,
  importer: Importer,
  tally: Tally,
  options: ImportOptions,
): Promise<void> {
  const release = await onDisk(folder, async () => {
    await mkdir(folder, { recursive: true });
    const refusal = (holder: number) =>
      new ImportError(
        `Another import into ${folder} is under way (process ${holder}); wait for its end, or give another folder.`,
      );
    return lock(folder, refusal);
  });
  try {
    const standing = await standingImport(folder);
    await onDisk(folder, () => removeLeftovers(folder, standing?.records));
    const files = await onDisk(folder, () => RecordFiles.create(folder));
    try {
      await writeBeside(folder, importer, files, tally, options);
    } finally {
      await files.close();
      // Whichever import is named now stays; a fault may come after the new one took its place.
      const now = await standingImport(folder);
      await onDisk(folder, () => removeLeftovers(folder, now?.records));
    }
  } finally {
    await release();
  }
}

/**
 * Imports into a folder, and resolves to what was read, taken and left out. The records are written beside those of an
 * earlier import into it, which stay until the new ones are whole and the manifest names them; then they are removed.
 * Killed at any moment it leaves the one or the other, and the next import clears away what it left. Rejects with an
 * `ImportError` where nothing can be imported, the folder cannot be written or holds other things, or another import
 * into it is under way; with the signal's reason where it is aborted. In each case the earlier import stands.
 */
export async function importInto(
  folder: string,
  importer: Importer,
  options: ImportOptions,
): Promise<ImportCounts> {
  const tally = new Tally(options.onProgress);
  await onDisk(folder, () => refuseOtherThings(folder, importer.format));
  if (options.dryRun) {
    for await (const _ of validRecords(importer, tally, options.signal));
  } else {
    await importBeside(folder, importer, tally, options);
  }
  return { read: tally.readings, taken: tally.takings, skipped: tally.skips };
}
