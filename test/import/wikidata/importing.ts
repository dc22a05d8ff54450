import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { mentionsIn } from '../../../src/data/schema/mentions.ts';
import { type CatalogueRecord, recordSchema } from '../../../src/data/schema/record.ts';
import { Tally } from '../../../src/import/tally.ts';
import { wikidataImporter } from '../../../src/import/wikidata/importer.ts';
import type { Selection, WikidataOptions } from '../../../src/import/wikidata/options.ts';
import {
  type Entity,
  entity,
  openWikidata,
  type WikidataStandIn,
  type Written,
} from '../../stand-in-wikidata/index.ts';

/** The day on which imports are made here. */
export const TODAY = new Date('2026-11-24T12:00:00Z');

/** What came of an import. */
export interface Imported {
  readonly records: CatalogueRecord[];
  readonly tally: Tally;
  /** The pauses it made, in milliseconds. */
  readonly pauses: number[];
}

/** A Wikidata on this machine with an importer's disk; a test fails at its end if the service had to refuse anything. */
export class Scene {
  readonly wikidata: WikidataStandIn;
  readonly cache: string;

  constructor(wikidata: WikidataStandIn, cache: string) {
    this.wikidata = wikidata;
    this.cache = cache;
  }

  /** Imports to the end, without ever sleeping; throws what the import throws. */
  async import(take: Selection, options: Partial<WikidataOptions> = {}): Promise<Imported> {
    const imported: Imported = { records: [], tally: new Tally(), pauses: [] };
    await this.collect(imported, take, options);
    return imported;
  }

  /** As `import`, into what the test can still see when the import is stopped half-way. */
  async collect(
    imported: Imported,
    take: Selection,
    options: Partial<WikidataOptions> = {},
    signal = new AbortController().signal,
  ): Promise<void> {
    const importer = wikidataImporter({
      take,
      contact: 'club@example.org',
      cache: this.cache,
      api: this.wikidata.api,
      sparql: this.wikidata.sparql,
      now: () => TODAY,
      wait: async (milliseconds) => {
        imported.pauses.push(milliseconds);
      },
      ...options,
    });
    for await (const record of importer.records(imported.tally, signal)) imported.records.push(record);
  }
}

/** Opens a scene that is cleared away when the test is over. */
export async function scene(): Promise<Scene> {
  const wikidata = await openWikidata();
  const cache = await mkdtemp(join(tmpdir(), 'wikidata-'));
  onTestFinished(async () => {
    await wikidata.close();
    await rm(cache, { recursive: true });
    expect(wikidata.refusals).toEqual([]);
  });
  return new Scene(wikidata, cache);
}

/** What was left out and why, as an object that a test can compare. */
export function skipsOf({ tally }: Imported): Record<string, number> {
  return Object.fromEntries(tally.skips);
}

/** The one record of a kind with the id that an item's record has; throws where there is none. */
export function recordOf<Kind extends CatalogueRecord['kind']>(
  { records }: Imported,
  kind: Kind,
  item: string,
): Extract<CatalogueRecord, { kind: Kind }> {
  const id = `wikidata-${item.toLowerCase()}`;
  const isOne = (record: CatalogueRecord): record is Extract<CatalogueRecord, { kind: Kind }> =>
    record.kind === kind && record.id === id;
  const [record, ...others] = records.filter(isOne);
  if (record === undefined || others.length > 0) throw new Error(`There is not one ${kind} ${id}`);
  return record;
}

/** What an import makes of one film that is written for the test, beside the film's record if there is one. */
export async function importFilm(written: Written, ...others: readonly Entity[]) {
  const opened = await scene();
  opened.wikidata.put(entity('Q1', { labels: { en: 'A film' }, ...written }), ...others);
  const imported = await opened.import({ ids: ['Q1'] });
  expectIdentified(imported.records);
  const films = imported.records.filter((record) => record.kind === 'film');
  return { imported, film: films[0], skips: skipsOf(imported) };
}

/** Fails unless every record is one, has an id that no other of its kind has, and mentions only records that are there. */
export function expectIdentified(records: readonly CatalogueRecord[]): void {
  const references = records.map(({ kind, id }) => `${kind}:${id}`);
  expect(new Set(references).size).toBe(references.length);
  for (const record of records) {
    expect(recordSchema.safeParse(record)).toEqual({ success: true, data: record });
    if (record.kind === 'film')
      expect(mentioned(record).filter((id) => !references.includes(id))).toEqual([]);
  }
}

function mentioned(record: Extract<CatalogueRecord, { kind: 'film' }>): string[] {
  return mentionsIn(record).map(({ kind, mention }) => `${kind}:${mention.id}`);
}
