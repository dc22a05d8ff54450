import type { Steps } from '../steps.ts';
import type { FileReaders, Findings, IsKnown } from './findings.ts';
import { endingOf, formOf, type RecordInput } from './inputs.ts';
import { readFile, readFolder } from './read-folder.ts';
import { readImported } from './read-imported.ts';
import { Gathering, type Reading } from './reading.ts';

export type { Reading, RecordFile } from './reading.ts';

const IS_BUILT = 'is a built store and no folder of records; name the folders that it was built from';

function* readInput(path: string, readers: FileReaders, findingsIn: (file: string) => Findings): Steps {
  const form = formOf(path);
  if (form === 'store') return findingsIn(path).fault({ path: '', message: IS_BUILT });
  if (form === 'import') return yield* readImported(path, findingsIn);
  const isFile = form !== 'folder' && readers.has(endingOf(path));
  if (isFile) return yield* readFile(path, readers, findingsIn(path));
  return yield* readFolder(path, readers, findingsIn);
}

/**
 * Reads and validates all records of the inputs, in their order and then by path, with all faults at once. A file may
 * be an input where a reader is given for its ending; such files are read in folders too. Takes steps of some
 * milliseconds. Never throws.
 */
export function* readRecords(
  inputs: readonly RecordInput[],
  readers: FileReaders = new Map(),
  isKnownElsewhere: IsKnown = () => false,
): Steps<Reading> {
  const gathering = new Gathering();
  for (const [catalogue, { path, standing }] of inputs.entries()) {
    yield* readInput(path, readers, (file) => gathering.findingsIn(file, catalogue, standing));
  }
  return gathering.reading(isKnownElsewhere);
}
