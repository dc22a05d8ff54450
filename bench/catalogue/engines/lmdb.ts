import { join } from 'node:path';
import { type Database, open, type RootDatabase, type RootDatabaseOptions } from 'lmdb';
import type { Engine } from '../engines.ts';

const FILE = 'films.mdb';

interface Opened {
  readonly file: RootDatabase;
  readonly values: Database<Buffer, number>;
}

/** As the store opens its tables, but for what is given. */
function opened(folder: string, options: RootDatabaseOptions): Opened {
  const file = open({ path: join(folder, FILE), noSubdir: true, maxDbs: 1, ...options });
  return { file, values: file.openDB({ name: 'film', encoding: 'binary', keyEncoding: 'uint32' }) };
}

/** LMDB with some further options. */
export function lmdbWith(options: RootDatabaseOptions): Engine {
  return {
    write: async (folder, all, atOnce) => {
      const { file, values } = opened(folder, { ...options, noSync: true });
      for (let from = 0; from < all.length; from += atOnce) {
        file.transactionSync(() => {
          for (const [place, value] of all.slice(from, from + atOnce).entries()) {
            values.putSync(from + place, value);
          }
        });
      }
      await file.close();
    },
    open: (folder) => {
      const { file, values } = opened(folder, { ...options, readOnly: true });
      return { read: (number) => values.getBinary(number), close: () => file.close() };
    },
  };
}

/** LMDB as the store has it. */
export const engine: Engine = lmdbWith({});
