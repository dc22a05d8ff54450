import type { SourceRecord } from '../../data/schema/record.ts';
import type { DataSets } from './data-sets.ts';

/** The id of the record of IMDb's data sets. */
export const SOURCE_ID = 'imdb';

/** The record of IMDb's data sets, with the day of the newest, and the terms that IMDb itself states. */
export function sourceOf(dataSets: DataSets): SourceRecord {
  const newest = Math.max(...[...dataSets.values()].map(({ changed }) => changed.getTime()));
  return {
    kind: 'source',
    id: SOURCE_ID,
    name: 'IMDb',
    type: 'film database, non-commercial data sets',
    language: 'English',
    edition: `files of ${new Date(newest).toISOString().slice(0, 'yyyy-mm-dd'.length)}`,
    url: 'https://www.imdb.com',
    // As https://developer.imdb.com/non-commercial-datasets/ asks for it.
    terms:
      'Information courtesy of IMDb (https://www.imdb.com). Used with permission. For personal and non-commercial use only.',
  };
}
