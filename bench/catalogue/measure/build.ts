import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { buildFrom } from '../../../src/catalogues/build.ts';
import { TABLES_FILE } from '../../../src/store/tables.ts';
import { bytesIn, placesIn } from '../places.ts';
import type { built } from './results.ts';
import { spentOn } from './spent.ts';
import type { Task } from './task.ts';

/** What is made with each file of a store, in their order; what comes after the last has no file. */
const MADE: Readonly<Record<string, string>> = {
  [TABLES_FILE]: 'tables: reading, merging, writing',
  'films.search': 'index of films',
  'facets.search': 'facets of films',
  'names.search': 'index of names',
  'festivals.search': 'index of festivals',
};
const AFTERWARDS = 'checksums, settling on disk';

/** How long each file took: they are made one after the other, and each is as old as its own end. */
function phasesIn(data: string, started: number, ended: number): z.infer<typeof built>['phases'] {
  const files = Object.entries(MADE).flatMap(([name, made]) => {
    const file = statSync(join(data, name), { throwIfNoEntry: false });
    return file ? [{ made, end: file.mtimeMs }] : [];
  });
  let last = started;
  return [...files, { made: AFTERWARDS, end: ended }].map(({ made, end }) => {
    const seconds = Math.max(0, end - last) / 1000;
    last = Math.max(last, end);
    return { made, seconds };
  });
}

/** Builds a store of the import, anew. */
export async function measureBuild({ folder }: Task): Promise<z.infer<typeof built>> {
  const { imported, store } = placesIn(folder);
  rmSync(store, { recursive: true, force: true });
  const started = Date.now();
  let ended = started;
  const { result, spent } = await spentOn(async () => {
    const manifest = await buildFrom([imported], store, { now: new Date() });
    ended = Date.now();
    return manifest;
  });
  const data = join(store, result.data);
  return {
    ...spent,
    tables: bytesIn(data, (name) => name === TABLES_FILE),
    search: bytesIn(data, (name) => name.endsWith('.search')),
    phases: phasesIn(data, started, ended),
  };
}
