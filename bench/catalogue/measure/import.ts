import { rmSync } from 'node:fs';
import type { z } from 'zod';
import { imdbImporter } from '../../../src/import/imdb/importer.ts';
import { importInto } from '../../../src/import/import-into.ts';
import { placesIn } from '../places.ts';
import type { imported } from './results.ts';
import { spentOn } from './spent.ts';
import type { Task } from './task.ts';

/** Imports the made-up files, anew. */
export async function measureImport({ folder }: Task): Promise<z.infer<typeof imported>> {
  const places = placesIn(folder);
  rmSync(places.imported, { recursive: true, force: true });
  const { result, spent } = await spentOn(() =>
    importInto(places.imported, imdbImporter(places.imdb), {
      signal: new AbortController().signal,
      now: new Date(),
    }),
  );
  const taken = (kind: 'film' | 'person') => result.taken.get(kind) ?? 0;
  return { ...spent, films: taken('film'), people: taken('person') };
}
