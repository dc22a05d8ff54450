import { join } from 'node:path';
import type { Contents } from '../data/catalogue.ts';
import { CatalogueError } from '../data/loading/faults.ts';
import type { ImportManifest, RecordKind } from '../data/loading/imported-folder.ts';
import { linesOf } from '../data/loading/lines.ts';
import { type Linker, mergeFilm } from '../data/merging/film.ts';
import { mergeCompany, mergeFestival, mergePerson } from '../data/merging/named.ts';
import { refer } from '../data/reference.ts';
import { type CatalogueRecord, recordSchema } from '../data/schema/record.ts';

type RecordOf<Kind extends RecordKind> = Extract<CatalogueRecord, { kind: Kind }>;

/**
 * What an importer made in which everybody has an id, so that nothing has to be linked: read from its files one record
 * after the other, and never held as a whole. Reading throws a `CatalogueError` at a record that isn't as it was written.
 */
export function identifiedImport(folder: string, manifest: ImportManifest): Contents {
  const records = <Kind extends RecordKind>(kind: Kind) =>
    recordsOfKind(kind, join(folder, manifest.records, `${kind}.jsonl`), manifest.counts[kind]);
  return {
    *sources() {
      yield* records('source');
    },
    *people() {
      for (const record of records('person')) yield mergePerson(alone(record));
    },
    *companies() {
      for (const record of records('company')) yield mergeCompany(alone(record));
    },
    *festivals() {
      for (const record of records('festival')) yield mergeFestival(alone(record));
    },
    *films() {
      for (const record of records('film')) {
        yield mergeFilm({ id: idOf(record), aliases: [], records: [record] }, byId);
      }
    },
    counts: manifest.counts,
    standingOf: () => 'imported',
    leftApart: [],
  };
}

function* recordsOfKind<Kind extends RecordKind>(
  kind: Kind,
  file: string,
  expected: number,
): Generator<RecordOf<Kind>> {
  if (expected === 0) return;
  let count = 0;
  for (const lines of linesOf(file)) {
    for (const { number, text } of lines) {
      const record = text === undefined ? undefined : recordIn(text);
      if (!isOf(record, kind)) throw damaged(file, number, `is no record of a ${kind}`);
      count += 1;
      yield record;
    }
  }
  if (count !== expected) throw damaged(file, undefined, `holds ${count} records in place of ${expected}`);
}

function recordIn(text: string): CatalogueRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function isOf<Kind extends RecordKind>(
  record: CatalogueRecord | undefined,
  kind: Kind,
): record is RecordOf<Kind> {
  return record?.kind === kind;
}

function damaged(file: string, line: number | undefined, what: string): CatalogueError {
  return new CatalogueError([{ file, line, path: '', message: `${what}; import again` }]);
}

function idOf({ id, source }: { readonly id?: string | undefined; readonly source: string }): string {
  if (id === undefined) throw new Error(`A record of the identified import ${source} has no id.`);
  return id;
}

/** A record by itself, as what it is linked with, which is nothing. */
function alone<Named extends RecordOf<'person' | 'company' | 'festival'>>(record: Named) {
  const { source, externalIds = [] } = record;
  return { id: idOf(record), aliases: [], records: [record], mentions: [], externalIds, sources: [source] };
}

const byId: Linker = (kind, { id, name }) => {
  if (id === undefined) throw new Error(`${name} has no id in an identified import.`);
  return { to: refer(kind, id), name };
};
