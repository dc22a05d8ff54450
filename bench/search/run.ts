import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { OURS } from './contestants.ts';
import { type Corpus, madeUpCorpus, realCorpus } from './corpus/corpus.ts';
import { type RealFilms, readRealFilms } from './corpus/real-films.ts';
import type { Reading } from './measure/readings.ts';
import { measureStanding, type Standing } from './measure/standing.ts';
import { type Options, readOptions, type Size } from './options.ts';
import { prepare } from './prepared.ts';
import { LEGEND } from './report/legend.ts';
import { machine } from './report/machine.ts';
import { reportOf, versionsOf } from './report/report.ts';

const PEERS = resolve('bench/node_modules');

function filmsIn(folder: string): string {
  return join(folder, 'wikipedia-films.jsonl.gz');
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function sayReading(size: string, contestant: string, reading: Reading): void {
  const numbers = Object.entries(reading).map(([key, value]) => {
    return key === 'reading'
      ? value
      : `${key} ${typeof value === 'number' ? Number(value.toFixed(3)) : value}`;
  });
  say(`${size}, ${contestant}: ${numbers.join(', ')}`);
}

function corpusOf(real: RealFilms, { count }: Size): Corpus {
  return count === 'real' ? realCorpus(real) : madeUpCorpus(real, count);
}

async function measureSize(real: RealFilms, size: Size, options: Options, folder: string) {
  say(`${size.name}: making the corpus`);
  const corpus = corpusOf(real, size);
  const title = `${size.name}: ${corpus.films.length} films, ${corpus.people.length} people`;
  const prepared = join(folder, 'corpus');
  prepare(prepared, corpus);
  const standings: Standing[] = [];
  for (const contestant of options.contestants) {
    const own = join(folder, contestant);
    const task = { contestant, prepared, seconds: options.seconds };
    const standing = await measureStanding(task, own, (reading) =>
      sayReading(size.name, contestant, reading),
    );
    if (standing.dropped !== undefined) say(`${size.name}, ${contestant}: dropped (${standing.dropped})`);
    rmSync(own, { recursive: true, force: true });
    standings.push(standing);
  }
  return { title, standings };
}

/** Everything, one contestant after another so that none disturbs another; each table once it is complete. */
async function run(real: RealFilms, options: Options): Promise<void> {
  process.stdout.write(`${machine()}\n\n${LEGEND}\n`);
  const all: Standing[] = [];
  for (const size of options.sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
    try {
      const { title, standings } = await measureSize(real, size, options, folder);
      process.stdout.write(`\n${reportOf(title, standings)}\n`);
      all.push(...standings);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  process.stdout.write(`\n${versionsOf(all)}\n`);
}

/** Why nothing can be measured, in a sentence for who called; nothing if all is there. */
function whatIsMissing({ folder, contestants }: Options): string | undefined {
  if (!existsSync(filmsIn(folder))) {
    return `There are no films at ${folder}: give the folder of wikipedia-films.jsonl.gz.`;
  }
  const hasPeers = contestants.some((contestant) => contestant !== OURS);
  return hasPeers && !existsSync(PEERS)
    ? 'The peers are not installed: npm --prefix bench ci --ignore-scripts installs them.'
    : undefined;
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
  await run(readRealFilms(filmsIn(options.folder)), options);
}
