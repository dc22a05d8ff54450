import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants.ts';

/** Where the data lies beside the project, in which the benchmark is started; another place is the first argument. */
const BESIDE = resolve('../shared/films');

/** What is measured: the real films, or so many made-up ones and as many people. */
export interface Size {
  readonly name: string;
  readonly count: number | 'real';
}

/** How the benchmark was called. */
export interface Options {
  readonly folder: string;
  readonly sizes: readonly Size[];
  readonly contestants: readonly string[];
  /** How long a contestant may take with one size. */
  readonly seconds: number;
}

function sizeOf(name: string): Size {
  if (name === 'real') return { name, count: 'real' };
  const [, digits, thousands] = /^(\d+)(k?)$/.exec(name) ?? [];
  const count = Number(digits) * (thousands ? 1000 : 1);
  if (!(count >= 100)) throw new Error(`A size is "real" or a number from 100, as 10k; not ${name}.`);
  return { name, count };
}

function contestantOf(name: string): string {
  const known = CONTESTANTS.find((contestant) => contestant === name);
  if (known === undefined) throw new Error(`There is no contestant ${name}, only ${CONTESTANTS.join(', ')}.`);
  return known;
}

/** Reads the arguments; throws an Error with a sentence for what cannot be understood. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: 'real,10k,100k,700k' },
      only: { type: 'string', default: CONTESTANTS.join(',') },
      seconds: { type: 'string', default: '300' },
      // People are always measured; it does no harm to ask for them.
      people: { type: 'boolean' },
    },
  });
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new Error(`--seconds is a number of seconds, not ${values.seconds}.`);
  return {
    folder: positionals[0] ?? BESIDE,
    sizes: values.sizes.split(',').map(sizeOf),
    contestants: values.only.split(',').map(contestantOf),
    seconds,
  };
}
