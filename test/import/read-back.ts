import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  IMPORT_MANIFEST,
  type ImportManifest,
  importManifest,
  RECORD_KINDS,
} from '../../src/data/loading/imported-folder.ts';
import type { FilmRecord } from '../../src/data/schema/film.ts';
import {
  type CatalogueRecord,
  type PersonRecord,
  recordSchema,
  type SourceRecord,
} from '../../src/data/schema/record.ts';

/** An import as it lies in its folder. */
export interface ReadBack {
  readonly manifest: ImportManifest;
  readonly records: readonly CatalogueRecord[];
  readonly sources: readonly SourceRecord[];
  readonly people: readonly PersonRecord[];
  readonly films: readonly FilmRecord[];
}

/** Reads an import back; throws where it isn't whole: a record missing or invalid, or the hash another. */
export function readBack(folder: string): ReadBack {
  const manifest = importManifest.parse(JSON.parse(readFileSync(join(folder, IMPORT_MANIFEST), 'utf8')));
  const hash = createHash('sha256');
  const records = RECORD_KINDS.flatMap((kind) => {
    const text = readFileSync(join(folder, manifest.records, `${kind}.jsonl`), 'utf8');
    hash.update(text);
    const lines = text.split('\n').slice(0, -1);
    if (lines.length !== manifest.counts[kind]) throw new Error(`There are ${lines.length} of ${kind}.`);
    return lines.map((line) => recordSchema.parse(JSON.parse(line)));
  });
  if (hash.digest('hex') !== manifest.hash) throw new Error('The hash is another.');
  return {
    manifest,
    records,
    sources: records.filter((record) => record.kind === 'source'),
    people: records.filter((record) => record.kind === 'person'),
    films: records.filter((record) => record.kind === 'film'),
  };
}

/** What lies in a folder besides the manifest and the records that it names. */
export function leftoversIn(folder: string): string[] {
  const { manifest } = readBack(folder);
  return readdirSync(folder).filter((name) => name !== IMPORT_MANIFEST && name !== manifest.records);
}
