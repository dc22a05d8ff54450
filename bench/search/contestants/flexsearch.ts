import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Charset, Document, Encoder, type Tokenizer } from 'flexsearch';
import type { Contestant, Engine, Item } from '../contestant.ts';
import { plainForm } from '../questions/plain-form.ts';
import { findingByText } from './in-order.ts';
import { popularItemsFirst } from './ranked.ts';
import { versionOf } from './versions.ts';

type Stored = { id: number; title: string; original: string };

/** Among as many the first are chosen; it merges what its fields answer, up to this many each. */
const MOST_MERGED = 100;

/** Two indexes as its README advises: one that tolerates slips in whole words, and one of words that are begun. */
const TOKENIZERS = { whole: 'tolerant', begun: 'forward' } as const;
type Indexes = Record<keyof typeof TOKENIZERS, Document<Stored>>;

function emptyIndex(tokenize: Tokenizer): Document<Stored> {
  return new Document<Stored>({
    document: {
      id: 'id',
      store: ['title'],
      index: [
        { field: 'title', tokenize, encoder: new Encoder(Charset.LatinBalance) },
        { field: 'original', tokenize, encoder: new Encoder(Charset.Normalize) },
      ],
    },
  });
}

function emptyIndexes(): Indexes {
  return { whole: emptyIndex(TOKENIZERS.whole), begun: emptyIndex(TOKENIZERS.begun) };
}

function filled(items: Iterable<Item>): Indexes {
  const indexes = emptyIndexes();
  for (const { id, title, original = '' } of popularItemsFirst(items)) {
    indexes.whole.add({ id, title, original });
    indexes.begun.add({ id, title, original });
  }
  return indexes;
}

function idsFor(index: Document<Stored>, text: string, limit: number, suggest: boolean): number[] {
  const fields = index.search(text, { limit, suggest });
  return [...new Set(fields.flatMap(({ result }) => result.map(Number)))];
}

function engineOf({ whole, begun }: Indexes): Engine {
  const textOf = (id: number) => plainForm(whole.get(id)?.title ?? '');
  return {
    // With `suggest` not every word must be found.
    find: (text) =>
      findingByText(idsFor(whole, text, MOST_MERGED, true).map((id) => ({ id, text: textOf(id) }))),
    suggest: (text, most) => idsFor(begun, text, most, false).slice(0, most),
  };
}

let built: Record<'films' | 'people', Indexes> | undefined;

async function save(folder: string, index: Document<Stored>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const writing: Promise<void>[] = [];
  await index.export(async (key, data) => {
    if (data !== undefined) writing.push(writeFile(join(folder, key), data));
  });
  await Promise.all(writing);
}

async function load(folder: string, index: Document<Stored>): Promise<void> {
  for (const key of await readdir(folder)) index.import(key, await readFile(join(folder, key), 'utf8'));
}

async function opened(folder: string): Promise<Engine> {
  const indexes = emptyIndexes();
  for (const [name, index] of Object.entries(indexes)) await load(join(folder, name), index);
  return engineOf(indexes);
}

/** FlexSearch: a contextual inverted index in memory, without scores. */
export const contestant: Contestant = {
  name: 'FlexSearch',
  version: versionOf('flexsearch'),
  build: async (films, people) => {
    built = { films: filled(films), people: filled(people) };
    return { films: engineOf(built.films), people: engineOf(built.people) };
  },
  save: async (folder) => {
    for (const [side, indexes] of Object.entries(built ?? {})) {
      for (const [name, index] of Object.entries(indexes)) await save(join(folder, side, name), index);
    }
  },
  open: async (folder) => ({
    films: await opened(join(folder, 'films')),
    people: await opened(join(folder, 'people')),
    ready: Promise.resolve(),
  }),
};
