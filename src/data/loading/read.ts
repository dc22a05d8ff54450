import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { type CatalogueRecord, recordSchema } from '../schema/record.ts';
import type { Fault } from './faults.ts';

/** A record with the file it came from. */
export interface RecordFile<Kind extends CatalogueRecord = CatalogueRecord> {
  readonly file: string;
  /** Which of the folders it was read from, counted from 0. */
  readonly catalogue: number;
  readonly record: Kind;
}

/** The kind and id that a file gives itself, be it valid or not, so that one fault doesn't look like two. */
export interface DeclaredId {
  readonly file: string;
  readonly kind: string;
  readonly id: string;
}

export interface Reading {
  readonly records: readonly RecordFile[];
  readonly declared: readonly DeclaredId[];
  readonly faults: readonly Fault[];
}

/** Papers that may lie beside the records: a club's notes or licence. */
const NOT_RECORDS = new Set(['.md', '.txt']);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NOT_RECORDS.has(extname(file).toLowerCase()))
    .sort();
}

function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

/** A union's own message says what is right; where just one of its shapes was meant, that shape's faults say more. */
function faultsOfIssue(file: string, issue: z.core.$ZodIssue, parents: readonly PropertyKey[] = []): Fault[] {
  const keys = [...parents, ...issue.path];
  if (issue.code === 'invalid_union' && 'errors' in issue) {
    const reached = issue.errors.filter((shape) => shape.every((inner) => inner.path.length > 0));
    const [only] = reached;
    if (only && reached.length === 1) return only.flatMap((inner) => faultsOfIssue(file, inner, keys));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      path: pathOf([...keys, key]),
      message: 'is not a field of this record',
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [{ file, path: pathOf(keys), message: missing ? `is missing, or ${issue.message}` : issue.message }];
}

const declaration = z.object({ kind: z.string(), id: z.string() });

interface FileReading {
  readonly record?: CatalogueRecord;
  readonly declared?: DeclaredId;
  readonly faults: readonly Fault[];
}

function readFile(file: string): FileReading {
  if (extname(file).toLowerCase() !== '.json') {
    return { faults: [{ file, path: '', message: 'is not a record file; records are .json' }] };
  }
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { faults: [{ file, path: '', message: `is not readable as JSON (${reason})` }] };
  }
  const named = declaration.safeParse(json);
  const declared = named.success ? { declared: { file, ...named.data } } : {};
  const parsed = recordSchema.safeParse(json);
  if (parsed.success) return { ...declared, record: parsed.data, faults: [] };
  return { ...declared, faults: parsed.error.issues.flatMap((issue) => faultsOfIssue(file, issue)) };
}

function filesOf(folder: string): { files: string[]; faults: Fault[] } {
  try {
    const files = filesBelow(folder);
    if (files.length > 0) return { files, faults: [] };
    return { files, faults: [{ file: folder, path: '', message: 'holds no record files' }] };
  } catch {
    return { files: [], faults: [{ file: folder, path: '', message: 'is not a folder that can be read' }] };
  }
}

/** Reads and validates every record file below the folders, in the folders' order, then by path. Never throws. */
export function readRecords(folders: readonly string[]): Reading {
  const records: RecordFile[] = [];
  const declared: DeclaredId[] = [];
  const faults: Fault[] = [];
  for (const [catalogue, folder] of folders.entries()) {
    const found = filesOf(folder);
    faults.push(...found.faults);
    for (const file of found.files) {
      const reading = readFile(file);
      faults.push(...reading.faults);
      if (reading.declared) declared.push(reading.declared);
      if (reading.record) records.push({ file, catalogue, record: reading.record });
    }
  }
  return { records, declared, faults };
}
