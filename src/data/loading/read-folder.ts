import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Steps } from '../steps.ts';
import type { FileReaders, Findings, OpenFile } from './findings.ts';
import { endingOf } from './inputs.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';
import { reasonOf } from './text.ts';

/** Formats of a record a file, which is read in one step. */
const RECORD_READERS: ReadonlyMap<string, (file: OpenFile, findings: Findings) => void> = new Map([
  ['.json', readJson],
  ['.yaml', readYaml],
  ['.yml', readYaml],
]);

/** Papers that may lie beside the records: a club's notes or licence. */
const NOT_RECORDS = new Set(['.md', '.txt']);

/** What version control and editors keep beside the records starts with a dot. */
function isHidden(path: string): boolean {
  return path.split(sep).some((name) => name.startsWith('.'));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !isHidden(path) && !NOT_RECORDS.has(endingOf(path)))
    .map((path) => join(folder, path))
    .filter((file) => !statSync(file, { throwIfNoEntry: false })?.isDirectory())
    .sort();
}

function filesIn(folder: string, findings: Findings): string[] {
  try {
    const files = filesBelow(folder);
    if (files.length === 0) findings.fault({ path: '', message: 'holds no record files' });
    return files;
  } catch (error) {
    findings.fault({ path: '', message: `is not a folder that can be read (${reasonOf(error)})` });
    return [];
  }
}

function bytesOf(file: string, findings: Findings): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    findings.fault({ path: '', message: `cannot be read (${reasonOf(error)})` });
    return undefined;
  }
}

function endingsOf(readers: FileReaders): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format([
    ...RECORD_READERS.keys(),
    ...readers.keys(),
  ]);
}

/** Reads a file by the reader for its ending. Never throws. */
export function* readFile(path: string, readers: FileReaders, findings: Findings): Steps {
  const ending = endingOf(path);
  const readRecord = RECORD_READERS.get(ending);
  const readMany = readers.get(ending);
  if (!readRecord && !readMany) {
    const message = `is not a record file; records are ${endingsOf(readers)}`;
    return findings.fault({ path: '', message });
  }
  const bytes = bytesOf(path, findings);
  if (!bytes) return;
  readRecord?.({ path, bytes }, findings);
  if (readMany) yield* readMany({ path, bytes }, findings);
}

/** Reads every record file below a folder, by path. The findings are asked for by file. Never throws. */
export function* readFolder(
  folder: string,
  readers: FileReaders,
  findingsIn: (file: string) => Findings,
): Steps {
  for (const file of filesIn(folder, findingsIn(folder))) {
    yield* readFile(file, readers, findingsIn(file));
    yield;
  }
}
