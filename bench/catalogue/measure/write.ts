import { existsSync, renameSync, rmSync } from 'node:fs';
import type { z } from 'zod';
import { readRealFilms } from '../../search/corpus/real-films.ts';
import { writeImdbFiles } from '../corpus/imdb-files.ts';
import { bytesIn, placesIn } from '../places.ts';
import type { writtenFiles } from './results.ts';
import type { Task } from './task.ts';

/** Writes the made-up files, unless an earlier run did. */
export async function write({ like, films, folder }: Task): Promise<z.infer<typeof writtenFiles>> {
  const { imdb } = placesIn(folder);
  if (!existsSync(imdb)) {
    const unfinished = `${imdb}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    await writeImdbFiles(readRealFilms(like), films, unfinished);
    renameSync(unfinished, imdb);
  }
  return { bytes: bytesIn(imdb) };
}
