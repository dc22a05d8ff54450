import type { Catalogue } from './catalogue.ts';
import { checkReferences } from './loading/check.ts';
import { CatalogueError } from './loading/faults.ts';
import type { FileReaders, IsKnown } from './loading/findings.ts';
import { inputsOf, type RecordInput } from './loading/inputs.ts';
import { type RecordFile, readRecords } from './loading/read.ts';
import { buildCatalogue } from './memory-catalogue.ts';
import { finish, type Steps } from './steps.ts';

/**
 * All records of the inputs, in steps of some milliseconds: valid, and their references lead somewhere. Throws
 * `CatalogueError` with every fault of every file when there is one.
 */
export function* loadRecords(
  inputs: readonly RecordInput[],
  readers?: FileReaders,
  isKnownElsewhere?: IsKnown,
): Steps<readonly RecordFile[]> {
  const reading = yield* readRecords(inputs, readers, isKnownElsewhere);
  const faults = [...reading.faults, ...(yield* checkReferences(reading, isKnownElsewhere))];
  if (faults.length > 0) throw new CatalogueError(faults);
  return reading.records;
}

/**
 * The catalogue of the built-in records and those in further folders, in that order, linked and merged.
 * Throws `CatalogueError` with every fault of every file when there is one.
 */
export function loadCatalogue(folders: readonly string[]): Catalogue {
  return buildCatalogue(finish(loadRecords(inputsOf(folders))));
}
