import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { z } from 'zod';
import { readManifest } from '../../../src/store/manifest.ts';
import { openTables } from '../../../src/store/tables.ts';
import { loadEngine } from '../engines.ts';
import { bytesIn, placesIn } from '../places.ts';
import type { writtenByEngine } from './results.ts';
import { engineOf, type Task } from './task.ts';

/** As many as a build writes in one transaction. */
const AT_ONCE = 500;

/** The films of a store as it keeps them. */
async function sealedFilms(store: string): Promise<Buffer[]> {
  const { data } = readManifest(store);
  const { file, entities } = openTables(join(store, data), 'read');
  const films = [...entities.film.getRange()].map(({ value }) => Buffer.from(value));
  await file.close();
  return films;
}

/** Has an engine write all films, which are in memory before. */
export async function writeEngine(task: Task): Promise<z.infer<typeof writtenByEngine>> {
  const { store, engines } = placesIn(task.folder);
  const [name, films] = [engineOf(task), await sealedFilms(store)];
  const engine = await loadEngine(name);
  const folder = join(engines, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  await engine.write(folder, films, AT_ONCE);
  const seconds = (performance.now() - started) / 1000;
  const sum = films.reduce((before, film) => crc32(film, before), 0);
  // Locks are no data, and lie beside it only as long as somebody reads.
  const bytes = bytesIn(folder, (file) => !file.endsWith('-lock'));
  return { seconds, bytes, contents: { values: films.length, crc32: sum } };
}
