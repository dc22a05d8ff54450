import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Contents } from '../../src/data/catalogue.ts';
import { finish } from '../../src/data/steps.ts';
import { buildStore } from '../../src/store/build-store.ts';
import { type OpenedStore, openStore } from '../../src/store/open-store.ts';

/** When the made-up stores are built. */
const BUILT = new Date('2026-11-24T20:00:00Z');

/** A folder for a store, gone once the test is over. */
export function storeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dom-kino-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'films.store');
}

/** The folder of a store of some contents. */
export function builtStore(contents: Contents, folder = storeFolder()): string {
  finish(buildStore(folder, contents, { now: BUILT }));
  return folder;
}

/** A store that is closed once the test is over. */
export async function opened(folder: string): Promise<OpenedStore> {
  const store = await openStore(folder);
  onTestFinished(() => store.catalogue.close());
  return store;
}
