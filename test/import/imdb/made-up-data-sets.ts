import { gzipSync } from 'node:zlib';
import { COLUMNS, type DataSetName } from '../../../src/import/imdb/data-sets.ts';
import { folderOf } from '../../made-up/in-files.ts';

/** Fields of a row; undefined stands for nothing, and so do those that are left out at the end. */
export type MadeUpRow = readonly (string | number | undefined)[];
export type MadeUpTables = Partial<Readonly<Record<DataSetName, readonly MadeUpRow[]>>>;

/** A data set in IMDb's form, as text. */
export function tableOf(name: DataSetName, rows: readonly MadeUpRow[]): string {
  const columns = COLUMNS[name];
  const lines = rows.map((row) => columns.map((_, place) => row[place] ?? '\\N').join('\t'));
  return [columns.join('\t'), ...lines].map((line) => `${line}\n`).join('');
}

/** The files of data sets by their names, packed as IMDb gives them. */
export function filesOf(tables: MadeUpTables): Record<string, Buffer> {
  const names: DataSetName[] = [
    'title.basics',
    'title.akas',
    'title.crew',
    'title.principals',
    'title.ratings',
    'name.basics',
  ];
  return Object.fromEntries(
    names.flatMap((name) => {
      const rows = tables[name];
      return rows ? [[`${name}.tsv.gz`, gzipSync(tableOf(name, rows))]] : [];
    }),
  );
}

/** A folder of data sets, gone once the test is over. */
export function dataSetsOf(tables: MadeUpTables): string {
  return folderOf(filesOf(tables));
}

const PEOPLE = 600;
const CREDITS = 20;

function id(letters: 'tt' | 'nm', number: number): string {
  return letters + String(number).padStart(7, '0');
}

/** Data sets of so many films by the same six hundred people: enough for an import to write several times. */
export function largeTables(films: number): MadeUpTables {
  const numbers = Array.from({ length: films }, (_, index) => index + 1);
  return {
    'title.basics': numbers.map((number) => [
      id('tt', number),
      'movie',
      `Film ${number} of ${films}`,
      `Film ${number} of ${films}`,
      0,
      1950 + (number % 70),
    ]),
    'title.principals': numbers.flatMap((number) =>
      Array.from({ length: CREDITS }, (_, place) => [
        id('tt', number),
        place + 1,
        id('nm', 1 + ((number * CREDITS + place) % PEOPLE)),
        'actor',
        undefined,
        JSON.stringify([`Character ${place} of film ${number}`]),
      ]),
    ),
    'name.basics': Array.from({ length: PEOPLE }, (_, index) => [id('nm', index + 1), `Person ${index + 1}`]),
  };
}
