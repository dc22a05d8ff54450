import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from './catalogue.ts';
import { checkReferences } from './loading/check.ts';
import { CatalogueError } from './loading/faults.ts';
import { readRecords } from './loading/read.ts';
import { buildCatalogue } from './memory-catalogue.ts';

/** The folder of the records that come with the bot. */
const BUILT_IN_RECORDS = fileURLToPath(new URL('../../records', import.meta.url));

/** Folders once each, however often and by whatever path they are named: `check records` is no second copy. */
function withoutRepeats(folders: readonly string[]): string[] {
  const byPlace = new Map<string, string>();
  for (const folder of folders) {
    const place = existsSync(folder) ? realpathSync(folder) : folder;
    if (!byPlace.has(place)) byPlace.set(place, folder);
  }
  return [...byPlace.values()];
}

/**
 * The catalogue of the built-in records and those in further folders, in that order, linked and merged.
 * Throws `CatalogueError` with every fault of every file when there is one.
 */
export function loadCatalogue(folders: readonly string[]): Catalogue {
  const reading = readRecords(withoutRepeats([BUILT_IN_RECORDS, ...folders]));
  const faults = [...reading.faults, ...checkReferences(reading)];
  if (faults.length > 0) throw new CatalogueError(faults);
  return buildCatalogue(reading.records);
}
