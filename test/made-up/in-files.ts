import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { loadCatalogue } from '../../src/data/load.ts';
import { checkReferences } from '../../src/data/loading/check.ts';
import { CatalogueError, type Fault } from '../../src/data/loading/faults.ts';
import type { FileReaders } from '../../src/data/loading/findings.ts';
import { RECORD_KINDS, type RecordKind } from '../../src/data/loading/imported-folder.ts';
import { formOf, type RecordInput } from '../../src/data/loading/inputs.ts';
import { type Reading, readRecords } from '../../src/data/loading/read.ts';
import { buildCatalogue } from '../../src/data/memory-catalogue.ts';
import { finish } from '../../src/data/steps.ts';

/** A record as somebody might write it, be it right or wrong. */
export interface MadeUpRecord {
  readonly kind?: string;
  readonly source?: string;
  readonly [field: string]: unknown;
}

/** A folder with these files, gone once the test is over: text as it stands, anything else as JSON. */
export function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dom-kino-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const isRaw = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(file, isRaw ? content : JSON.stringify(content));
  }
  return folder;
}

/** What loading finds wrong in a folder of these files, with the files as they were named here. */
export function faultsOf(files: Readonly<Record<string, unknown>>): Fault[] {
  const folder = folderOf(files);
  return faultsIn(folder).map((fault) => ({ ...fault, file: relative(folder, fault.file) }));
}

/** What loading finds wrong in a folder. */
export function faultsIn(folder: string): readonly Fault[] {
  try {
    loadCatalogue([folder]);
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.faults;
    throw error;
  }
}

/** What reading brings to light at paths, all at once, by the readers that a house has beside the records' own. */
export function readingOf(paths: readonly string[], readers?: FileReaders): Reading {
  const inputs = paths.map((path): RecordInput => {
    return { path, standing: formOf(path) === 'import' ? 'imported' : 'own' };
  });
  return finish(readRecords(inputs, readers));
}

/** The faults in a folder of these files, and in nothing else, with the files as they were named here. */
export function faultsReadIn(files: Readonly<Record<string, unknown>>, readers?: FileReaders): Fault[] {
  const folder = folderOf(files);
  return readingOf([folder], readers).faults.map((fault) => ({
    ...fault,
    file: relative(folder, fault.file),
  }));
}

/** The files of an import: records a line, by kind, and its list, with these fields in place of the right ones. */
export function importedFiles(
  records: Readonly<Partial<Record<RecordKind, readonly unknown[]>>>,
  manifest: object = {},
): Record<string, unknown> {
  const files = Object.entries(records).map(([kind, ofKind]) => [
    `records-1/${kind}.jsonl`,
    ofKind.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join(''),
  ]);
  const counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, records[kind]?.length ?? 0]));
  const right = {
    version: 1,
    format: 'imdb',
    identified: true,
    made: '2026-01-31T12:00:00Z',
    records: 'records-1',
    counts,
    hash: '0'.repeat(64),
  };
  return { ...Object.fromEntries(files), 'import.json': { ...right, ...manifest } };
}

/** A catalogue of nothing but these records, one list for each folder; sources need not be given. */
export function catalogueOf(...lists: readonly (readonly MadeUpRecord[])[]): Catalogue {
  const folders = lists.map((records, index) => folderOf(filesOf(records, index === 0 ? lists.flat() : [])));
  const reading = readingOf(folders);
  const faults = [...reading.faults, ...finish(checkReferences(reading))];
  if (faults.length > 0) throw new CatalogueError(faults);
  return buildCatalogue(reading.records);
}

function filesOf(
  records: readonly MadeUpRecord[],
  sourced: readonly MadeUpRecord[],
): Record<string, unknown> {
  const sources = new Set(sourced.flatMap((record) => record.source ?? []));
  const numbered = records.map((record, index) => [`${String(index).padStart(3, '0')}.json`, record]);
  return Object.fromEntries([...numbered, ...[...sources].map((id) => [`source-${id}.json`, source(id)])]);
}

export function source(id: string, fields: object = {}): MadeUpRecord {
  return {
    kind: 'source',
    id,
    name: `The ${id}`,
    type: 'book',
    language: 'English',
    terms: 'free',
    ...fields,
  };
}

export function film(from: string, title: string, fields: object = {}): MadeUpRecord {
  return { kind: 'film', source: from, titles: [{ text: title }], ...fields };
}

/** What directors' names, or mentions of them, add to a film. */
export function directedBy(...people: readonly unknown[]) {
  return { credits: people.map((person) => ({ person, role: 'director' })) };
}

export function person(from: string, name: string, fields: object = {}): MadeUpRecord {
  return { kind: 'person', source: from, names: [{ text: name }], ...fields };
}

export function company(from: string, name: string, fields: object = {}): MadeUpRecord {
  return { kind: 'company', source: from, names: [{ text: name }], ...fields };
}

export function festival(from: string, name: string, fields: object = {}): MadeUpRecord {
  return { kind: 'festival', source: from, names: [{ text: name }], ...fields };
}

/** What there is just one of; fails the test where there is none or there are more. */
export function only<Item>(items: Iterable<Item>): Item {
  const all = [...items];
  const [first] = all;
  if (first === undefined || all.length > 1) throw new Error(`Expected one, but there are ${all.length}.`);
  return first;
}

/** The ids of entities, in the catalogue's order. */
export function idsOf(entities: Iterable<{ readonly id: string }>): string[] {
  return [...entities].map(({ id }) => id);
}
