import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Steps } from '../steps.ts';
import type { Findings } from './findings.ts';
import { IMPORT_MANIFEST, type ImportManifest, importManifest, RECORD_KINDS } from './imported-folder.ts';
import { linesOf } from './lines.ts';
import { takeJson } from './read-json.ts';
import { NOT_UTF8, reasonOf } from './text.ts';

const DAMAGED = 'is not the list of an import that this version knows; import again';

function manifestIn(file: string, findings: Findings): ImportManifest | undefined {
  try {
    const parsed = importManifest.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
    const [first] = parsed.error.issues;
    findings.fault({ path: first?.path.join('.') ?? '', message: `${DAMAGED} (${first?.message})` });
  } catch (error) {
    findings.fault({ path: '', message: `${DAMAGED} (${reasonOf(error)})` });
  }
  return undefined;
}

/** Reads a file of a record a line, in steps; gives how many there are, be they right or wrong. */
function* readLines(file: string, findings: Findings): Steps<number> {
  let count = 0;
  for (const lines of linesOf(file)) {
    count += lines.length;
    for (const { number, text } of lines) {
      if (text === undefined) findings.fault({ path: '', line: number, message: NOT_UTF8 });
      else takeJson(text, findings, number);
    }
    yield;
  }
  return count;
}

function* readFile(file: string, expected: number, findings: Findings): Steps {
  try {
    const count = existsSync(file) ? yield* readLines(file, findings) : 0;
    if (count === expected) return;
    const message = `holds ${count} records where ${IMPORT_MANIFEST} says ${expected}; import again`;
    findings.fault({ path: '', message });
  } catch (error) {
    findings.fault({ path: '', message: `cannot be read (${reasonOf(error)})` });
  }
}

/**
 * Reads and validates what an importer made, in steps of some milliseconds; files of any size are never held whole. The
 * findings are asked for by file. Never throws.
 */
export function* readImported(folder: string, findingsIn: (file: string) => Findings): Steps {
  const file = join(folder, IMPORT_MANIFEST);
  const manifest = manifestIn(file, findingsIn(file));
  if (!manifest) return;
  for (const kind of RECORD_KINDS) {
    const records = join(folder, manifest.records, `${kind}.jsonl`);
    yield* readFile(records, manifest.counts[kind], findingsIn(records));
  }
}
