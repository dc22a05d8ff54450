import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ENGINES, type EngineName } from '../engines.ts';
import type { Size } from '../options.ts';
import { placesIn } from '../places.ts';
import { type Done, runErrand } from './errands.ts';
import {
  built,
  drawn,
  imported,
  type ReadByEngine,
  readByEngine,
  served,
  writtenByEngine,
  writtenFiles,
} from './results.ts';
import type { Task } from './task.ts';

/** More films are not held in memory to be written by each engine. */
const MOST_FOR_ENGINES = 100_000;

/** What was measured of an engine: by itself, and as two processes that read at the same time. */
export interface MeasuredEngine {
  readonly name: EngineName;
  readonly written: z.infer<typeof writtenByEngine>;
  readonly alone: ReadByEngine;
  readonly together: readonly ReadByEngine[];
}

/** All that was measured of one size. */
export interface Measured {
  readonly size: Size;
  /** The files that were imported, in bytes. */
  readonly fileBytes: number;
  readonly imported: Done<z.infer<typeof imported>>;
  readonly built: Done<z.infer<typeof built>>;
  readonly served: Done<z.infer<typeof served>>;
  readonly engines: readonly MeasuredEngine[];
}

/** What was read has to be what was written. */
function compare(name: EngineName, written: z.infer<typeof writtenByEngine>, read: ReadByEngine): void {
  const isEqual =
    written.contents.values === read.contents.values && written.contents.crc32 === read.contents.crc32;
  if (!isEqual) throw new Error(`${name} did not read what it had written.`);
}

async function measureEngine(name: EngineName, task: Task): Promise<MeasuredEngine> {
  const own: Task = { ...task, engine: name };
  const read = async () => (await runErrand('readEngine', own, readByEngine)).result;
  const { result: written } = await runErrand('writeEngine', own, writtenByEngine);
  const alone = await read();
  const together = await Promise.all([read(), read()]);
  for (const each of [alone, ...together]) compare(name, written, each);
  rmSync(join(placesIn(task.folder).engines, name), { recursive: true, force: true });
  return { name, written, alone, together };
}

/** Measures a size, one errand after the other. Rejects where one of them fails. */
export async function measureSize(
  size: Size,
  { like, work }: { readonly like: string; readonly work: string },
  say: (text: string) => void,
): Promise<Measured> {
  const folder = join(work, size.name);
  const task: Task = { like, films: size.films, folder };
  const saying = (what: string) => say(`${size.name}: ${what}`);
  try {
    saying('writing files of the form of IMDb, unless they are there');
    const { result: files } = await runErrand('write', task, writtenFiles);
    saying('importing');
    const importing = await runErrand('import', task, imported);
    saying(`building, after ${Math.round(importing.result.seconds)} s`);
    const building = await runErrand('build', task, built);
    saying(`serving, after ${Math.round(building.result.seconds)} s`);
    await runErrand('draw', task, drawn);
    const serving = await runErrand('serve', task, served);
    const engines: MeasuredEngine[] = [];
    for (const name of size.films <= MOST_FOR_ENGINES ? ENGINES : []) {
      saying(`engine ${name}`);
      engines.push(await measureEngine(name, task));
    }
    return {
      size,
      fileBytes: files.bytes,
      imported: importing,
      built: building,
      served: serving,
      engines,
    };
  } finally {
    const { imdb: _, ...places } = placesIn(folder);
    for (const place of Object.values(places)) rmSync(place, { recursive: true, force: true });
  }
}
