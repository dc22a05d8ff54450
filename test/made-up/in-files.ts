import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { loadCatalogue } from '../../src/data/load.ts';
import { checkReferences } from '../../src/data/loading/check.ts';
import { CatalogueError, type Fault } from '../../src/data/loading/faults.ts';
import { readRecords } from '../../src/data/loading/read.ts';
import { buildCatalogue } from '../../src/data/memory-catalogue.ts';

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

/** A catalogue of nothing but these records, one list for each folder; sources need not be given. */
export function catalogueOf(...lists: readonly (readonly MadeUpRecord[])[]): Catalogue {
  const folders = lists.map((records, index) => folderOf(filesOf(records, index === 0 ? lists.flat() : [])));
  const reading = readRecords(folders);
  const faults = [...reading.faults, ...checkReferences(reading)];
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
