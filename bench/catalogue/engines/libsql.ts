import { join } from 'node:path';
import Database from 'libsql';
import type { Engine } from '../engines.ts';

const FILE = 'films.db';

function bufferIn(row: unknown): Buffer | undefined {
  const [value]: unknown[] = Array.isArray(row) ? row : [];
  return Buffer.isBuffer(value) ? value : undefined;
}

/** SQLite, by libsql. */
export const engine: Engine = {
  write: async (folder, all, atOnce) => {
    const database = new Database(join(folder, FILE));
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    database.exec('CREATE TABLE films (number INTEGER PRIMARY KEY, sealed BLOB NOT NULL)');
    const insert = database.prepare('INSERT INTO films VALUES (?, ?)');
    for (let from = 0; from < all.length; from += atOnce) {
      database.exec('BEGIN');
      for (const [place, value] of all.slice(from, from + atOnce).entries()) insert.run(from + place, value);
      database.exec('COMMIT');
    }
    database.close();
  },
  open: (folder) => {
    const database = new Database(join(folder, FILE), { readonly: true });
    const select = database.prepare('SELECT sealed FROM films WHERE number = ?').raw();
    return {
      read: (number) => bufferIn(select.get(number)),
      close: async () => {
        database.close();
      },
    };
  },
};
