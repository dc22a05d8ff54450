import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Fuse, { type FuseIndex, type FuseResult, type IFuseOptions } from 'fuse.js';
import type { Contestant, Engine, Item } from '../contestant.ts';
import { findingByScore, popularFirst, type Scored } from './in-order.ts';
import { versionOf } from './versions.ts';

const KEYS = [{ name: 'title', weight: 2 }, 'original'];
/** As its README shows, all else as it is by default. */
const OPTIONS: IFuseOptions<Item> = { keys: KEYS, includeScore: true, ignoreDiacritics: true };
/** More than are wanted, so that among equals the popular ones can be put first. */
const LIMIT = { limit: 50 };

/** Its scores are the better the lower they are. */
function scored({ item: { id, popularity }, score = 1 }: FuseResult<Item>): Scored {
  return { id, score: -score, popularity };
}

interface Kept {
  readonly items: readonly Item[];
  readonly index: FuseIndex<Item>;
}

let built: Record<'films' | 'people', Kept> | undefined;

function kept(items: Iterable<Item>): Kept {
  const all = [...items];
  return { items: all, index: Fuse.createIndex(KEYS, all) };
}

/** Whole titles word by word, as its README advises for several words; what is being typed as one pattern. */
function searchIn({ items, index }: Kept): Engine {
  const byWords = new Fuse(items, { ...OPTIONS, useTokenSearch: true }, index);
  const whole = new Fuse(items, OPTIONS, index);
  return {
    find: (text) => findingByScore(byWords.search(text, LIMIT).map(scored)),
    suggest: (text, most) => popularFirst(whole.search(text, LIMIT).map(scored), most).map(({ id }) => id),
  };
}

async function opened(folder: string, name: string): Promise<Engine> {
  const { items, index }: { items: Item[]; index: Parameters<typeof Fuse.parseIndex<Item>>[0] } = JSON.parse(
    await readFile(join(folder, `${name}.json`), 'utf8'),
  );
  return searchIn({ items, index: Fuse.parseIndex<Item>(index) });
}

/** Fuse.js: Bitap over all texts, one after another. */
export const contestant: Contestant = {
  name: 'Fuse.js',
  version: versionOf('fuse.js'),
  build: async (films, people) => {
    built = { films: kept(films), people: kept(people) };
    return { films: searchIn(built.films), people: searchIn(built.people) };
  },
  save: async (folder) => {
    for (const [name, { items, index }] of Object.entries(built ?? {})) {
      await writeFile(join(folder, `${name}.json`), JSON.stringify({ items, index: index.toJSON() }));
    }
  },
  open: async (folder) => ({
    films: await opened(folder, 'films'),
    people: await opened(folder, 'people'),
    ready: Promise.resolve(),
  }),
};
