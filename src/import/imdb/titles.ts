import type { DataSetName, DataSets } from './data-sets.ts';
import { type Reading, type Row, SortedRows } from './rows.ts';
import { type Choice, reasonAgainst, type Title, titleOf } from './title.ts';

/** A title that is taken, with the rows about it. */
export interface TitleRows {
  readonly title: Title;
  readonly ratings: readonly Row[];
  readonly crew: readonly Row[];
  readonly principals: readonly Row[];
  readonly akas: readonly Row[];
}

/** The data sets that say who has a credit. */
export const WITH_CREDITS: readonly DataSetName[] = ['title.ratings', 'title.crew', 'title.principals'];
/** All that there is about a title. */
export const WITH_EVERYTHING: readonly DataSetName[] = [...WITH_CREDITS, 'title.akas'];

function votesIn([rating]: readonly Row[]): number {
  return Number(rating?.[2] ?? 0);
}

/**
 * The titles that are chosen, each with its rows of the data sets wanted, in the order of their ids. The files are gone
 * through side by side, so that no more than a title is held in memory.
 */
export async function* chosenTitles(
  dataSets: DataSets,
  wanted: readonly DataSetName[],
  choice: Choice,
  reading: Reading,
): AsyncGenerator<TitleRows> {
  const rowsOf = (name: DataSetName) =>
    new SortedRows(wanted.includes(name) ? dataSets.get(name) : undefined, reading);
  const titles = new SortedRows(dataSets.get('title.basics'), reading);
  const ratings = rowsOf('title.ratings');
  const crew = rowsOf('title.crew');
  const principals = rowsOf('title.principals');
  const akas = rowsOf('title.akas');
  const about = [ratings, crew, principals, akas];
  try {
    let last = '';
    for (let row = await titles.next(); row; row = await titles.next()) {
      const title = titleOf(row);
      const rated = choice.types.has(title.type) ? await ratings.of(title.id) : [];
      const against =
        title.id === last ? 'title that was there already' : reasonAgainst(title, votesIn(rated), choice);
      last = title.id;
      if (against !== undefined) {
        reading.tally.skip(against);
        continue;
      }
      yield {
        title,
        ratings: rated,
        crew: await crew.of(title.id),
        principals: await principals.of(title.id),
        akas: await akas.of(title.id),
      };
    }
    for (const rows of about) await rows.finish();
  } finally {
    for (const rows of [titles, ...about]) await rows.close();
  }
}
