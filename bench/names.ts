import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reference } from '../src/data/reference.ts';
import type { Findable } from '../src/search/entries.ts';
import { indexesOf } from '../src/search/indexes.ts';
import { type Search, searchIn } from '../src/search/search.ts';
import { oneTypo, seededRandom } from './typos.ts';

/** Where the data lies beside the project; another place is the first argument. */
const BESIDE = fileURLToPath(new URL('../../shared/names/', import.meta.url));
const SEED = 1982;
/** Of the queries that the bench makes itself. */
const MADE = 2000;

interface Query {
  readonly set: string;
  readonly text: string;
  readonly wanted: Reference;
}

type Person = readonly [id: string, name: string];

function rowsOf(folder: string, file: string): string[][] {
  const [, ...lines] = readFileSync(join(folder, file), 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t'));
}

function referenceOf(id: string): Reference {
  return `person:${id.toLowerCase()}`;
}

function findableOf([id, text]: Person): Findable {
  return {
    reference: referenceOf(id),
    kind: 'person',
    written: [{ text, shown: true }],
    years: [],
    weight: 0,
  };
}

/** A search over people of whom only the Latin name is stored. */
function searchOver(people: readonly Person[]): Search {
  const indexes = indexesOf({ films: () => [], names: () => people.map(findableOf), festivals: () => [] });
  return searchIn(indexes, { atOnce: true });
}

function queriesFor(folder: string, people: readonly Person[]): Query[] {
  const random = seededRandom(SEED);
  const some = people.slice(0, MADE);
  return [
    ...some.map(([id, text]) => ({ set: 'Latin, exact', text, wanted: referenceOf(id) })),
    ...some.map(([id, name]) => ({
      set: 'Latin, one typo',
      text: oneTypo(name, random),
      wanted: referenceOf(id),
    })),
    ...rowsOf(folder, 'queries-dev.tsv').map(([set = '', , text = '', id = '']) => ({
      set,
      text,
      wanted: referenceOf(id),
    })),
  ];
}

/** What became of the queries of one set. */
interface Tally {
  asked: number;
  /** The wanted one is answered, or the first of those asked about. */
  first: number;
  answered: number;
  answeredWrongly: number;
  /** Queries for people who were taken out, and how many of them were answered with somebody else. */
  absent: number;
  absentAnswered: number;
  /** Among the first five suggestions once a part of the query is typed. */
  suggested: number;
}

/** How much of a query is typed before its suggestions are looked at, as a part of 1, and at how many of them. */
const TYPED = 0.6;
const LOOKED_AT = 5;

function isSuggested(search: Search, { text, wanted }: Query): boolean {
  const letters = [...text];
  const typed = letters.slice(0, Math.ceil(TYPED * letters.length)).join('');
  return search.suggest(typed, ['names'], LOOKED_AT).some(({ reference }) => reference === wanted);
}

function tallyOf(tallies: Map<string, Tally>, set: string): Tally {
  const known = tallies.get(set);
  if (known) return known;
  const tally = {
    asked: 0,
    first: 0,
    answered: 0,
    answeredWrongly: 0,
    absent: 0,
    absentAnswered: 0,
    suggested: 0,
  };
  tallies.set(set, tally);
  return tally;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

function table(tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].map(([set, tally]) => [
    set,
    String(tally.asked),
    percent(tally.first, tally.asked),
    percent(tally.answered, tally.asked),
    percent(tally.answeredWrongly, tally.asked),
    percent(tally.absentAnswered, tally.absent),
    percent(tally.suggested, tally.asked),
  ]);
  const head = ['set', 'queries', 'first', 'answered', 'wrongly', 'absent answered', 'suggested'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function measure(folder: string): string {
  const people = rowsOf(folder, 'people.tsv').map(([id = '', name = '']): Person => [id, name]);
  const search = searchOver(people);
  const absent = new Set(people.flatMap(([id], index) => (index % 2 === 0 ? [referenceOf(id)] : [])));
  const others = searchOver(people.filter(([id]) => !absent.has(referenceOf(id))));
  const tallies = new Map<string, Tally>();
  const queries = queriesFor(folder, people);
  let took = 0;
  for (const query of queries) {
    const { set, text, wanted } = query;
    const tally = tallyOf(tallies, set);
    const started = performance.now();
    const resolution = search.resolve(text, ['names']);
    took += performance.now() - started;
    const isFound = resolution.outcome === 'found';
    const isFirst = isFound ? resolution.references.includes(wanted) : resolution.near[0] === wanted;
    tally.asked += 1;
    tally.first += Number(isFirst);
    tally.answered += Number(isFound);
    tally.answeredWrongly += Number(isFound && !isFirst);
    tally.suggested += Number(isSuggested(search, query));
    if (!absent.has(wanted)) continue;
    tally.absent += 1;
    tally.absentAnswered += Number(others.resolve(text, ['names']).outcome === 'found');
  }
  return `${table(tallies)}\n\n${(took / queries.length).toFixed(1)} ms a query`;
}

const folder = process.argv[2] ?? BESIDE;
if (existsSync(join(folder, 'people.tsv'))) {
  process.stdout.write(`${measure(folder)}\n`);
} else {
  process.stderr.write(
    `There are no names at ${folder}: give the folder of people.tsv and queries-dev.tsv.\n`,
  );
  process.exitCode = 2;
}
