import { join } from 'node:path';
import Database from 'libsql';
import { type Contestant, type Engine, type Finding, type Item, MOST_FOUND } from '../contestant.ts';
import type { Side } from '../measure/readings.ts';
import { plainForm } from '../questions/plain-form.ts';
import { editDistance } from './edit-distance.ts';
import { findingByText } from './in-order.ts';
import { versionOf } from './versions.ts';

/** So many of the best by their trigrams are compared letter by letter. */
const MOST_COMPARED = 100;
const FILE = 'search.db';
const AFTER_EVERY_LETTER = '\u{10ffff}';

function tablesOf(side: Side): string {
  return `
    CREATE TABLE ${side} (id INTEGER PRIMARY KEY, plain TEXT NOT NULL, popularity INTEGER NOT NULL);
    CREATE INDEX ${side}_plain ON ${side} (plain, popularity);
    CREATE VIRTUAL TABLE ${side}_trigrams
      USING fts5(title, original, content = '', tokenize = 'trigram remove_diacritics 1');`;
}

function fill(database: Database.Database, side: Side, items: Iterable<Item>): void {
  database.exec(tablesOf(side));
  const row = database.prepare(`INSERT INTO ${side} VALUES (?, ?, ?)`);
  const text = database.prepare(`INSERT INTO ${side}_trigrams (rowid, title, original) VALUES (?, ?, ?)`);
  database.exec('BEGIN');
  for (const { id, title, original = '', popularity } of items) {
    row.run(id, plainForm(title), popularity);
    text.run(id, title, original);
  }
  database.exec('COMMIT');
  database.exec(`INSERT INTO ${side}_trigrams (${side}_trigrams) VALUES ('optimize'); ANALYZE;`);
}

interface Row {
  readonly id: number;
  readonly plain: string;
  readonly popularity: number;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'id' in value && 'plain' in value;
}

/** Any of the trigrams of a text, in the language of its queries. */
function anyTrigram(text: string): string {
  const letters = [...text];
  const trigrams = letters.slice(2).map((_, first) => letters.slice(first, first + 3).join(''));
  return [...new Set(trigrams)].map((trigram) => `"${trigram}"`).join(' OR ');
}

function engineOf(database: Database.Database, side: Side): Engine {
  const near = database.prepare(
    `SELECT id, plain, popularity FROM
       (SELECT rowid AS found, rank FROM ${side}_trigrams WHERE ${side}_trigrams MATCH ? ORDER BY rank LIMIT ${MOST_COMPARED})
     JOIN ${side} ON id = found`,
  );
  const begun = database.prepare(
    `SELECT id, plain, popularity FROM ${side} WHERE plain >= ? AND plain < ? ORDER BY popularity DESC LIMIT ?`,
  );
  const startingWith = (plain: string, most: number) =>
    begun.all(plain, `${plain}${AFTER_EVERY_LETTER}`, most).filter(isRow);
  return {
    find: (text) => {
      const plain = plainForm(text);
      const trigrams = anyTrigram(plain);
      if (trigrams === '') return byDistance(plain, startingWith(plain, MOST_FOUND));
      return byDistance(plain, near.all(trigrams).filter(isRow));
    },
    suggest: (text, most) => startingWith(plainForm(text), most).map(({ id }) => id),
  };
}

function wordsSorted(plain: string): string {
  return plain.split(' ').sort().join(' ');
}

/** Words in another order are one slip, whatever they are. */
function slipsBetween(plain: string, text: string): number {
  const distance = editDistance(plain, text);
  return distance < 2
    ? distance
    : Math.min(distance, 1 + editDistance(wordsSorted(plain), wordsSorted(text)));
}

function byDistance(plain: string, rows: readonly Row[]): Finding {
  const compared = rows.map(({ id, plain: text, popularity }) => ({
    id,
    text,
    popularity,
    slips: slipsBetween(plain, text),
  }));
  return findingByText(compared.sort((a, b) => a.slips - b.slips || b.popularity - a.popularity));
}

function enginesOf(database: Database.Database) {
  return { films: engineOf(database, 'films'), people: engineOf(database, 'people') };
}

let built: Database.Database | undefined;

/** SQLite with FTS5: all titles that share trigrams, by BM25; the best hundred by their edit distance. */
export const contestant: Contestant = {
  name: 'SQLite FTS5',
  version: `by libsql ${versionOf('libsql')}`,
  build: async (films, people, folder) => {
    built = new Database(join(folder, FILE));
    fill(built, 'films', films);
    fill(built, 'people', people);
    return enginesOf(built);
  },
  save: async (folder) => {
    built?.prepare('VACUUM INTO ?').run(join(folder, FILE));
  },
  open: async (folder) => ({ ...enginesOf(new Database(join(folder, FILE))), ready: Promise.resolve() }),
};
