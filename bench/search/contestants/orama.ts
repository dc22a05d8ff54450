import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  create,
  insert,
  load,
  type Orama,
  type Results,
  type SearchParamsFullText,
  save,
  search,
} from '@orama/orama';
import type { Contestant, Engine, Item } from '../contestant.ts';
import { findingByScore, popularFirst, type Scored } from './in-order.ts';
import { versionOf } from './versions.ts';

const SCHEMA = { title: 'string', original: 'string', popularity: 'number' } as const;
type Database = Orama<typeof SCHEMA>;
type Found = Results<{ title: string; original: string; popularity: number }>;

/** More than are wanted, so that among equals the popular ones can be put first. */
const LIMIT = 50;
/** A threshold of 0 asks for every word: by default one is enough, and then much is found and little of it first. */
const SHARED: SearchParamsFullText<Database> = {
  properties: ['title', 'original'],
  boost: { title: 2 },
  limit: LIMIT,
  threshold: 0,
};

function scored({ hits }: Found): Scored[] {
  return hits.map(({ id, score, document }) => ({ id: Number(id), score, popularity: document.popularity }));
}

async function emptyDatabase(): Promise<Database> {
  return await create({ schema: SCHEMA });
}

async function filled(items: Iterable<Item>): Promise<Database> {
  const database = await emptyDatabase();
  for (const { id, title, original = '', popularity } of items) {
    // Its own ids are texts.
    await insert(database, { id: String(id), title, original, popularity });
  }
  return database;
}

function engineOf(database: Database): Engine {
  return {
    find: async (term) => findingByScore(scored(await search(database, { ...SHARED, term, tolerance: 1 }))),
    suggest: async (term, most) =>
      popularFirst(scored(await search(database, { ...SHARED, term })), most).map(({ id }) => id),
  };
}

let built: Record<'films' | 'people', Database> | undefined;

async function opened(folder: string, name: string): Promise<Engine> {
  const database = await emptyDatabase();
  load(database, JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')));
  return engineOf(database);
}

/** Orama: a radix tree and BM25 in memory. */
export const contestant: Contestant = {
  name: 'Orama',
  version: versionOf('@orama/orama'),
  build: async (films, people) => {
    built = { films: await filled(films), people: await filled(people) };
    return { films: engineOf(built.films), people: engineOf(built.people) };
  },
  save: async (folder) => {
    for (const [name, database] of Object.entries(built ?? {})) {
      await writeFile(join(folder, `${name}.json`), JSON.stringify(save(database)));
    }
  },
  open: async (folder) => ({
    films: await opened(folder, 'films'),
    people: await opened(folder, 'people'),
    ready: Promise.resolve(),
  }),
};
