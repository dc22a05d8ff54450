import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { Contestant, Engine, Item } from '../contestant.ts';
import { withoutMarks } from '../questions/plain-form.ts';
import { findingByScore, popularFirst, type Scored } from './in-order.ts';
import { versionOf } from './versions.ts';

/** As its README shows: prefixes, fuzzy by a fifth of the length, and titles before other fields. */
const OPTIONS: Options<Item> = {
  fields: ['title', 'original'],
  storeFields: ['popularity'],
  processTerm: (term) => withoutMarks(term.toLowerCase()),
  searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
};

/** What its `autoSuggest` does, for documents instead of words: every word, and the last of them only begun. */
const SUGGESTING: SearchOptions = {
  combineWith: 'AND',
  prefix: (_, place, terms) => place === terms.length - 1,
  fuzzy: false,
};

function scored({ id, score, popularity }: SearchResult): Scored {
  return { id: Number(id), score, popularity: Number(popularity) };
}

function engineOf(index: MiniSearch<Item>): Engine {
  return {
    find: (text) => findingByScore(index.search(text).map(scored)),
    suggest: (text, most) =>
      popularFirst(index.search(text, SUGGESTING).map(scored), most).map(({ id }) => id),
  };
}

function indexOf(items: Iterable<Item>): MiniSearch<Item> {
  const index = new MiniSearch<Item>(OPTIONS);
  for (const item of items) index.add(item);
  return index;
}

let built: Record<'films' | 'people', MiniSearch<Item>> | undefined;

async function opened(folder: string, name: string): Promise<Engine> {
  return engineOf(MiniSearch.loadJSON<Item>(await readFile(join(folder, `${name}.json`), 'utf8'), OPTIONS));
}

/** MiniSearch: an inverted index with a radix tree, BM25+. */
export const contestant: Contestant = {
  name: 'MiniSearch',
  version: versionOf('minisearch'),
  build: async (films, people) => {
    built = { films: indexOf(films), people: indexOf(people) };
    return { films: engineOf(built.films), people: engineOf(built.people) };
  },
  save: async (folder) => {
    for (const [name, index] of Object.entries(built ?? {})) {
      await writeFile(join(folder, `${name}.json`), JSON.stringify(index));
    }
  },
  open: async (folder) => ({
    films: await opened(folder, 'films'),
    people: await opened(folder, 'people'),
    ready: Promise.resolve(),
  }),
};
