import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { machine } from '../search/report/machine.ts';
import { provideBuiltInRecords } from './built-in-records.ts';
import { type Measured, measureSize } from './measure/measured.ts';
import { type Options, readOptions } from './options.ts';
import { reportOf } from './report/report.ts';

/** The engine that the store does not have. */
const PEER = resolve('bench/node_modules/libsql');

function filmsIn(folder: string): string {
  return join(folder, 'wikipedia-films.jsonl.gz');
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Everything, one size after another; what could be measured is printed even where a later size fails. */
async function run({ folder, sizes, work }: Options): Promise<void> {
  provideBuiltInRecords();
  const measured: Measured[] = [];
  try {
    for (const size of sizes) measured.push(await measureSize(size, { like: filmsIn(folder), work }, say));
  } finally {
    process.stdout.write(`${machine()}\n\n${reportOf(measured)}\n`);
  }
}

/** Why nothing can be measured, in a sentence for who called; nothing if all is there. */
function whatIsMissing({ folder }: Options): string | undefined {
  if (!existsSync(filmsIn(folder))) {
    return `There are no films at ${folder}: give the folder of wikipedia-films.jsonl.gz.`;
  }
  return existsSync(PEER)
    ? undefined
    : 'libsql is not installed: npm --prefix bench ci --ignore-scripts installs it.';
}

function understood(args: readonly string[]): Options | string {
  try {
    return readOptions(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const options = understood(process.argv.slice(2));
const complaint = typeof options === 'string' ? options : whatIsMissing(options);
if (typeof options === 'string' || complaint !== undefined) {
  say(complaint ?? '');
  process.exitCode = 2;
} else {
  try {
    await run(options);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
