import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the real films lie beside the project, in which the benchmark is started; another place is the first argument. */
const BESIDE = resolve('../shared/films');
/** Fewer films make no share of anything. */
const FEWEST = 100;

/** How many films a catalogue has, and what that is called. */
export interface Size {
  readonly name: string;
  readonly films: number;
}

/** How the benchmark was called. */
export interface Options {
  /** The folder of `wikipedia-films.jsonl.gz`. */
  readonly folder: string;
  /** From the smallest to the largest. */
  readonly sizes: readonly Size[];
  /** The folder of all that is written; the made-up files of IMDb's form stay in it and are used again. */
  readonly work: string;
}

function sizeOf(name: string): Size {
  const [, digits, thousands] = /^(\d+)(k?)$/.exec(name) ?? [];
  const films = Number(digits) * (thousands ? 1000 : 1);
  if (!(films >= FEWEST)) throw new Error(`A size is a number of films from ${FEWEST}, as 10k; not ${name}.`);
  return { name, films };
}

/** Reads the arguments; throws an Error with a sentence for what cannot be understood. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '10k,100k,700k' },
      work: { type: 'string', default: join(tmpdir(), 'dom-kino-catalogue-bench') },
    },
  });
  const sizes = values.sizes.split(',').map(sizeOf);
  return {
    folder: positionals[0] ?? BESIDE,
    sizes: sizes.sort((one, other) => one.films - other.films),
    work: resolve(values.work),
  };
}
