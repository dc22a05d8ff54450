import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { type Contestant, type Engine, type Engines, type Item, MOST_FOUND } from '../contestant.ts';
import type { Side } from '../measure/readings.ts';
import { withoutMarks } from '../questions/plain-form.ts';
import { findingByScore, type Scored } from './in-order.ts';
import { versionOf } from './versions.ts';

const EXTENSIONS = { extensions: { pg_trgm } };
const ROWS_AT_ONCE = 5000;

const TABLES = (side: Side) => `
  CREATE TABLE ${side} (id int PRIMARY KEY, plain text NOT NULL, original text NOT NULL, popularity int NOT NULL);`;

/**
 * Made after the rows are in, as the manual of PostgreSQL advises; so does that of pg_trgm GiST, and not GIN, where a
 * few of the nearest are wanted. Long signatures suit many rows.
 */
const INDEXES = (side: Side) => `
  CREATE INDEX ON ${side} USING gist (plain gist_trgm_ops(siglen = 64));
  CREATE INDEX ON ${side} USING gist (original gist_trgm_ops(siglen = 64)) WHERE original <> '';
  CREATE INDEX ON ${side} (plain text_pattern_ops, popularity);
  ANALYZE ${side};`;

/** More than are wanted, so that among equals the popular ones can be put first. */
const MOST_NEAR = 50;

/** By the titles of one column, those that are nearest. */
const NEAREST = (side: Side, column: 'plain' | 'original') => `
  (SELECT id, 1 - (${column} <-> $1) AS score, popularity FROM ${side}
   ${column === 'original' ? "WHERE original <> ''" : ''} ORDER BY ${column} <-> $1 LIMIT ${MOST_NEAR})`;

/** As its extension unaccent would do, once for each text instead of in every row. */
function folded(text: string): string {
  return withoutMarks(text).toLowerCase();
}

async function insertRows(database: PGlite, side: Side, items: readonly Item[]): Promise<void> {
  await database.query(
    `INSERT INTO ${side} SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::int[])`,
    [
      items.map(({ id }) => id),
      items.map(({ title }) => folded(title)),
      items.map(({ original = '' }) => folded(original)),
      items.map(({ popularity }) => popularity),
    ],
  );
}

async function fill(database: PGlite, side: Side, items: Iterable<Item>): Promise<void> {
  await database.exec(TABLES(side));
  let rows: Item[] = [];
  for (const item of items) {
    rows.push(item);
    if (rows.length < ROWS_AT_ONCE) continue;
    await insertRows(database, side, rows);
    rows = [];
  }
  await insertRows(database, side, rows);
  await database.exec(INDEXES(side));
}

const SIGNS_OF_LIKE = /[\\%_]/g;

function engineOf(database: PGlite, side: Side): Engine {
  const finding = `
    SELECT id, max(score) AS score, popularity
    FROM (${NEAREST(side, 'plain')} UNION ALL ${NEAREST(side, 'original')}) AS near
    GROUP BY id, popularity ORDER BY score DESC, popularity DESC LIMIT ${MOST_FOUND}`;
  return {
    find: async (text) => findingByScore((await database.query<Scored>(finding, [folded(text)])).rows),
    suggest: async (text, most) => {
      const { rows } = await database.query<{ id: number }>(
        `SELECT id FROM ${side} WHERE plain LIKE $1 ORDER BY popularity DESC LIMIT $2`,
        [`${folded(text).replace(SIGNS_OF_LIKE, '\\$&')}%`, most],
      );
      return rows.map(({ id }) => id);
    },
  };
}

async function openDatabase(folder: string): Promise<PGlite> {
  const database = await PGlite.create(folder, EXTENSIONS);
  await database.exec('CREATE EXTENSION IF NOT EXISTS pg_trgm;');
  return database;
}

function enginesOf(database: PGlite): Engines {
  return { films: engineOf(database, 'films'), people: engineOf(database, 'people') };
}

let built: { database: PGlite; folder: string } | undefined;

/** PostgreSQL in the process, with pg_trgm: titles by the similarity of their trigrams. */
export const contestant: Contestant = {
  name: 'PGlite pg_trgm',
  version: versionOf('@electric-sql/pglite'),
  build: async (films, people, scratch) => {
    const folder = join(scratch, 'data');
    const database = await openDatabase(folder);
    built = { database, folder };
    await fill(database, 'films', films);
    await fill(database, 'people', people);
    return enginesOf(database);
  },
  save: async (folder) => {
    if (!built) return;
    // What is not closed is not wholly on disk.
    await built.database.close();
    await cp(built.folder, join(folder, 'data'), { recursive: true });
  },
  open: async (folder) => ({
    ...enginesOf(await openDatabase(join(folder, 'data'))),
    ready: Promise.resolve(),
  }),
};
