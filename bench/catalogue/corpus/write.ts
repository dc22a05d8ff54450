import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readRealFilms } from '../../search/corpus/real-films.ts';
import { writeImdbFiles } from './imdb-files.ts';

/** Where the real films lie beside the project, in which the command is started. */
const BESIDE = resolve('../shared/films/wikipedia-films.jsonl.gz');

const USAGE = `Writes made-up data sets of IMDb's form, always the same, after real titles and names.

  write FILMS FOLDER [--like wikipedia-films.jsonl.gz]

FILMS is a number, as 10000 or 10k; there are about twice as many people.`;

interface Wanted {
  readonly films: number;
  readonly folder: string;
  readonly like: string;
}

function wantedIn(args: readonly string[]): Wanted | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { like: { type: 'string', default: BESIDE } },
    });
    const [count = '', folder] = positionals;
    const [, digits, thousands] = /^(\d+)(k?)$/.exec(count) ?? [];
    const films = Number(digits) * (thousands ? 1000 : 1);
    if (!(films > 0) || folder === undefined) return USAGE;
    return existsSync(values.like)
      ? { films, folder, like: values.like }
      : `There are no films at ${values.like}: give wikipedia-films.jsonl.gz with --like.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const wanted = wantedIn(process.argv.slice(2));
if (typeof wanted === 'string') {
  process.stderr.write(`${wanted}\n`);
  process.exitCode = 2;
} else {
  await writeImdbFiles(readRealFilms(wanted.like), wanted.films, wanted.folder);
}
