import type { FilmRecord } from '../../data/schema/film.ts';
import {
  type CellReader,
  cast,
  companies,
  festivals,
  imdb,
  minutes,
  peopleAs,
  wikidata,
  wordList,
  words,
  yearNumber,
} from './cells.ts';
import type { Column } from './header.ts';

/** A row's cells by column, and where its faults go. */
export interface CellsOfRow {
  /** What stands in a column; empty where the table has no such column. */
  cell(column: Column): string;
  complain(column: Column, message: string): void;
}

/** What a column's cell says; undefined where it is blank or wrong. */
type Read = <Value>(column: Column, reader: CellReader<Value>) => Value | undefined;

/** Columns of people, in the order in which a card lists them, so that the columns' own order makes no difference. */
const CREDITS = [
  ['directors', peopleAs('director')],
  ['writers', peopleAs('writer')],
  ['cast', cast],
  ['music', peopleAs('composer')],
  ['cinematography', peopleAs('cinematographer')],
] as const;

/** The title in use and the original one, which may be the same. */
function titlesOf(read: Read): FilmRecord['titles'] {
  const title = read('title', words);
  const original = read('original_title', words);
  return [
    ...(title !== undefined && title !== original ? [{ text: title }] : []),
    ...(original !== undefined ? [{ text: original, kind: 'original' as const }] : []),
  ];
}

/** What a row says of its film, in the source's name; to be trusted only where nothing was complained of. */
export function filmOf(row: CellsOfRow, source: string): FilmRecord {
  const read: Read = (column, reader) => {
    const cell = row.cell(column);
    return cell.trim() === '' ? undefined : reader(cell, (message) => row.complain(column, message));
  };
  const titles = titlesOf(read);
  const year = read('year', yearNumber);
  const credits = CREDITS.flatMap(([column, people]) => read(column, people) ?? []);
  const countries = read('countries', wordList);
  const languages = read('languages', wordList);
  const genres = read('genres', wordList);
  const made = read('companies', companies);
  const length = read('minutes', minutes);
  const selections = read('festivals', festivals);
  const externalIds = [read('wikidata', wikidata), read('imdb', imdb)].filter((id) => id !== undefined);
  return {
    kind: 'film',
    source,
    ...(externalIds.length > 0 && { externalIds }),
    titles,
    ...(year !== undefined && { year }),
    ...(length !== undefined && { minutes: length }),
    ...(countries && { countries }),
    ...(languages && { languages }),
    ...(genres && { genres }),
    ...(credits.length > 0 && { credits }),
    ...(made && { companies: made }),
    ...(selections && { selections }),
  };
}
