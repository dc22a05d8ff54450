import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearUnfinished } from '../../src/store/build-store.ts';
import { openStore, verifyStore } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { catalogueOf, film } from '../made-up/in-files.ts';
import { builtStore, opened, storeFolder } from './stored.ts';

const { catalogue } = BUILT_IN_HOUSE;
const FILES = ['catalogue.mdb', 'films.search', 'names.search', 'festivals.search', 'facets.search'];

function manifestOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'store.json'), 'utf8'));
}

function fileIn(folder: string, name: string): string {
  return join(folder, String(manifestOf(folder).data), name);
}

function rewritten(folder: string, fields: object): void {
  writeFileSync(join(folder, 'store.json'), JSON.stringify({ ...manifestOf(folder), ...fields }));
}

async function refusalOf(folder: string): Promise<string> {
  const refusal = await openStore(folder).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(StoreError);
  return refusal instanceof Error ? refusal.message : '';
}

describe('a store is refused, in a sentence that says how to build it anew, where it', () => {
  it('is of another version, older or newer', async () => {
    const folder = builtStore(catalogue);
    for (const version of [{ version: 0 }, { version: 2 }, { searchVersion: 0 }, { searchVersion: 99 }]) {
      const before = manifestOf(folder);
      rewritten(folder, version);
      expect(await refusalOf(folder)).toBe(
        `The store ${folder} was built by another version of this program: build it anew with npm run catalogue -- build INPUT… --to ${folder}`,
      );
      rewritten(folder, before);
    }
    await opened(folder);
  });

  it.each(FILES)('lacks its %s', async (name) => {
    const folder = builtStore(catalogue);
    rmSync(fileIn(folder, name));
    expect(await refusalOf(folder)).toContain(`is damaged (${name} is not as it was written)`);
  });

  it.each(FILES)('has a %s that was cut off', async (name) => {
    const folder = builtStore(catalogue);
    truncateSync(fileIn(folder, name), 1000);
    expect(await refusalOf(folder)).toContain(name);
  });

  it.each(FILES)('has a %s in which a single bit is another', async (name) => {
    const folder = builtStore(catalogue);
    const bytes = readFileSync(fileIn(folder, name));
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(fileIn(folder, name), bytes);
    expect(await refusalOf(folder)).toContain(name);
    await expect(verifyStore(folder)).rejects.toThrow(name);
  });

  it.each(['', '{', '[]', '{"version":1,"searchVersion":1}'])(
    'has a list of its files that reads %j',
    async (text) => {
      const folder = builtStore(catalogue);
      writeFileSync(join(folder, 'store.json'), text);
      expect(await refusalOf(folder)).toContain('build it anew');
    },
  );

  it('is not there', async () => {
    expect(await refusalOf(storeFolder())).toContain('cannot be read');
  });
});

describe('a store', () => {
  it('is as it was written in every byte when it has just been', async () => {
    await expect(verifyStore(builtStore(catalogue))).resolves.toBeUndefined();
  });

  it('is open to several at once', async () => {
    const folder = builtStore(catalogue);
    const both = [await opened(folder), await opened(folder)];
    expect(both.map((store) => store.catalogue.film('the-voice-1982')?.id)).toEqual([
      'the-voice-1982',
      'the-voice-1982',
    ]);
  });

  it('that is built anew is another for whoever opens it, and the old one for whoever has it open', async () => {
    const folder = builtStore(catalogueOf([film('alpha', 'Golos', { id: 'golos' })]));
    const before = await opened(folder);
    builtStore(catalogueOf([film('alpha', 'Monolog', { id: 'monolog' })]), folder);
    const after = await opened(folder);
    expect(before.catalogue.film('golos')?.id).toBe('golos');
    expect(after.catalogue.film('golos')).toBeUndefined();
    expect(after.catalogue.film('monolog')?.id).toBe('monolog');
    expect(readdirSync(folder).sort()).toEqual([after.manifest.data, 'store.json']);
  });
});

describe('a build that comes to no end', () => {
  it('leaves a store of another version where it is, for whoever goes back to that', () => {
    const folder = builtStore(catalogue);
    rewritten(folder, { version: 99 });
    clearUnfinished(folder);
    expect(readdirSync(folder).sort()).toEqual([String(manifestOf(folder).data), 'store.json']);
  });

  it('leaves all data where nobody can tell which is in use', () => {
    const folder = builtStore(catalogue);
    writeFileSync(join(folder, 'store.json'), '{');
    clearUnfinished(folder);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
