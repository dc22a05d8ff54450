import { type Database, open, type RootDatabase } from 'lmdb';
import type { RecordKind } from '../data/loading/imported-folder.ts';
import type { NamedKind } from '../data/reference.ts';

/** The file of the tables, in the folder of a store's data. */
export const TABLES_FILE = 'catalogue.mdb';

/** Tables of an LMDB file: of each kind the entities by their numbers, and what leads to a number. */
export interface Tables {
  /** Sealed entities by their numbers, which count from 0 in the catalogue's order. */
  readonly entities: Readonly<Record<RecordKind, Database<Buffer, number>>>;
  /** The numbers of entities by references, those with an alias among them. */
  readonly numbers: Database<number, string>;
  /** The ids of films by their numbers. */
  readonly filmIds: Database<string, number>;
  /** The numbers of the films that somebody comes into, as 32-bit numbers, by the number of who it is. */
  readonly films: Readonly<Record<NamedKind, Database<Buffer, number>>>;
  /** The numbers of entities by kind and external id, as `film imdb:tt0084521`. */
  readonly external: Database<number, string>;
  /** Sealed values of the whole, by their names. */
  readonly whole: Database<Buffer, string>;
  readonly file: RootDatabase;
}

/** In bytes: what is shorter has hardly anything that comes again. */
const LEAST_PACKED = 300;

/** Opens the tables in a folder: to write them, where there must be none yet, or to read them. */
export function openTables(folder: string, access: 'read' | 'write'): Tables {
  const file = open({
    path: `${folder}/${TABLES_FILE}`,
    noSubdir: true,
    readOnly: access === 'read',
    // A build that is interrupted is thrown away; what is complete is settled on the disk before it is named.
    noSync: access === 'write',
    maxDbs: 16,
  });
  const byNumber = (name: string) =>
    file.openDB<Buffer, number>({ name, encoding: 'binary', keyEncoding: 'uint32' });
  // What is said of films is half as long when it is packed, and takes half a microsecond longer to read.
  const packed = (name: string) =>
    file.openDB<Buffer, number>({
      name,
      encoding: 'binary',
      keyEncoding: 'uint32',
      compression: { threshold: LEAST_PACKED },
    });
  const numbersBy = (name: string) => file.openDB<number, string>({ name, encoding: 'ordered-binary' });
  return {
    entities: {
      source: byNumber('source'),
      person: byNumber('person'),
      company: byNumber('company'),
      festival: byNumber('festival'),
      film: packed('film'),
    },
    numbers: numbersBy('numbers'),
    filmIds: file.openDB<string, number>({ name: 'film-ids', encoding: 'string', keyEncoding: 'uint32' }),
    films: {
      person: byNumber('films-of-person'),
      company: byNumber('films-of-company'),
      festival: byNumber('films-of-festival'),
    },
    external: numbersBy('external'),
    whole: file.openDB<Buffer, string>({ name: 'whole', encoding: 'binary' }),
    file,
  };
}
