import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the data lies beside the project, in which the benchmark is started; another place is the first argument. */
const BESIDE = resolve('../shared/metaqa');

const PARTS = ['metaqa', 'growth', 'unseen'] as const;
/** One thing that is measured. */
type Part = (typeof PARTS)[number];

/** How the benchmark was called. */
export interface Options {
  /** The folder of `kb.txt.gz`, with the sets in folders below it. */
  readonly folder: string;
  readonly parts: ReadonlySet<Part>;
  /** How many of each set's failing questions are written. */
  readonly failures: number;
}

function partOf(name: string): Part {
  const part = PARTS.find((each) => each === name);
  if (part) return part;
  throw new Error(`--only takes ${PARTS.join(', ')}, parted by commas; not ${name}.`);
}

/** Reads the arguments; throws an Error with a sentence for what cannot be understood. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string', default: PARTS.join(',') },
      failures: { type: 'string', default: '0' },
    },
  });
  if (!/^\d+$/.test(values.failures)) throw new Error('--failures takes a number of questions, as 20.');
  return {
    folder: resolve(positionals[0] ?? BESIDE),
    parts: new Set(values.only.split(',').map(partOf)),
    failures: Number(values.failures),
  };
}
