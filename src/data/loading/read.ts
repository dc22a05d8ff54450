import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { z } from 'zod';
import { type CatalogueRecord, recordSchema } from '../schema/record.ts';
import type { Fault } from './faults.ts';
import type { Standing } from './standing.ts';

/** A record with the file it came from. */
export interface RecordFile<Kind extends CatalogueRecord = CatalogueRecord> {
  readonly file: string;
  /** Which of the folders it was read from, counted from 0. */
  readonly catalogue: number;
  readonly standing: Standing;
  /** Counted from 1, where the file has a record a line. */
  readonly line?: number | undefined;
  readonly record: Kind;
}

/** What a file says of itself and of others by id, be it valid or not, so that no fault hides another. */
export interface Declaration {
  readonly file: string;
  readonly kind: string;
  readonly id?: string | undefined;
  readonly source?: string | undefined;
  readonly sameAs?: readonly string[] | undefined;
}

export interface Reading {
  readonly records: readonly RecordFile[];
  readonly declared: readonly Declaration[];
  readonly faults: readonly Fault[];
}

/** Papers that may lie beside the records: a club's notes or licence. */
const NOT_RECORDS = new Set(['.md', '.txt']);

/** What version control and editors keep beside the records starts with a dot. */
function isHidden(path: string): boolean {
  return path.split(sep).some((name) => name.startsWith('.'));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !isHidden(path) && !NOT_RECORDS.has(extname(path).toLowerCase()))
    .map((path) => join(folder, path))
    .filter((file) => !statSync(file, { throwIfNoEntry: false })?.isDirectory())
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
  const missing =
    issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_union');
  return [{ file, path: pathOf(keys), message: missing ? `is missing; it ${issue.message}` : issue.message }];
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'must be a list',
  object: 'must be an object, with its fields in braces',
  string: 'must be text',
  number: 'must be a number',
  boolean: 'must be true or false',
};

/** Words for what the schema itself has none for. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined;
}

/** Refuses what isn't UTF-8, rather than let a name's letters become replacement characters. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

const declaration = z.object({
  kind: z.string(),
  id: z.string().optional().catch(undefined),
  source: z.string().optional().catch(undefined),
  sameAs: z.array(z.string()).optional().catch(undefined),
});

interface FileReading {
  readonly record?: CatalogueRecord;
  readonly declared?: Declaration;
  readonly faults: readonly Fault[];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readJson(file: string): { readonly json: unknown } | { readonly fault: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { fault: `cannot be read (${reasonOf(error)})` };
  }
  let content: string;
  try {
    content = utf8.decode(bytes);
  } catch {
    return { fault: 'is not UTF-8 text; save it with that encoding' };
  }
  try {
    return { json: JSON.parse(content) };
  } catch (error) {
    return { fault: `is not JSON (${reasonOf(error)})` };
  }
}

function readFile(file: string): FileReading {
  if (extname(file).toLowerCase() !== '.json') {
    return { faults: [{ file, path: '', message: 'is not a record file; records are .json' }] };
  }
  const read = readJson(file);
  if ('fault' in read) return { faults: [{ file, path: '', message: read.fault }] };
  const { json } = read;
  const named = declaration.safeParse(json);
  const declared = named.success ? { declared: { file, ...named.data } } : {};
  const parsed = recordSchema.safeParse(json, { error: inWords, reportInput: true });
  if (parsed.success) return { ...declared, record: parsed.data, faults: [] };
  return { ...declared, faults: parsed.error.issues.flatMap((issue) => faultsOfIssue(file, issue)) };
}

function filesOf(folder: string): { files: string[]; faults: Fault[] } {
  try {
    const files = filesBelow(folder);
    if (files.length > 0) return { files, faults: [] };
    return { files, faults: [{ file: folder, path: '', message: 'holds no record files' }] };
  } catch (error) {
    const message = `is not a folder that can be read (${reasonOf(error)})`;
    return { files: [], faults: [{ file: folder, path: '', message }] };
  }
}

/** Reads and validates every record file below the folders, in the folders' order, then by path. Never throws. */
export function readRecords(folders: readonly string[]): Reading {
  const records: RecordFile[] = [];
  const declared: Declaration[] = [];
  const faults: Fault[] = [];
  for (const [catalogue, folder] of folders.entries()) {
    const found = filesOf(folder);
    faults.push(...found.faults);
    for (const file of found.files) {
      const reading = readFile(file);
      faults.push(...reading.faults);
      if (reading.declared) declared.push(reading.declared);
      if (reading.record) records.push({ file, catalogue, standing: 'own', record: reading.record });
    }
  }
  return { records, declared, faults };
}
