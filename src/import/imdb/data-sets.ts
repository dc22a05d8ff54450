import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isFault } from '../../data/disk-faults.ts';
import { ImportError } from '../importer.ts';

/**
 * The columns of IMDb's non-commercial data sets, in their order, as documented at
 * https://developer.imdb.com/non-commercial-datasets/. Fields are parted by tabs, `\N` stands for nothing, nothing is
 * quoted, the first line names the columns, and the rows are sorted by the id in the first column, as text.
 */
export const COLUMNS = {
  'title.basics': [
    'tconst',
    'titleType',
    'primaryTitle',
    'originalTitle',
    'isAdult',
    'startYear',
    'endYear',
    'runtimeMinutes',
    'genres',
  ],
  'title.akas': [
    'titleId',
    'ordering',
    'title',
    'region',
    'language',
    'types',
    'attributes',
    'isOriginalTitle',
  ],
  'title.crew': ['tconst', 'directors', 'writers'],
  'title.principals': ['tconst', 'ordering', 'nconst', 'category', 'job', 'characters'],
  'title.ratings': ['tconst', 'averageRating', 'numVotes'],
  'name.basics': ['nconst', 'primaryName', 'birthYear', 'deathYear', 'primaryProfession', 'knownForTitles'],
} as const;
export type DataSetName = keyof typeof COLUMNS;

const NAMES: readonly DataSetName[] = [
  'title.basics',
  'title.akas',
  'title.crew',
  'title.principals',
  'title.ratings',
  'name.basics',
];
/** Without the one there are no films, without the other nobody has a name. */
const NEEDED: readonly DataSetName[] = ['title.basics', 'name.basics'];

/** One data set as it lies in the folder. */
export interface DataSet {
  readonly name: DataSetName;
  readonly file: string;
  readonly bytes: number;
  readonly changed: Date;
}

/** The data sets of a folder. */
export type DataSets = ReadonlyMap<DataSetName, DataSet>;

async function dataSetAt(name: DataSetName, file: string): Promise<DataSet | undefined> {
  try {
    const { size, mtime } = await stat(file);
    return { name, file, bytes: size, changed: mtime };
  } catch (error) {
    if (isFault(error, 'ENOENT')) return undefined;
    if (isFault(error, 'ENOTDIR')) {
      throw new ImportError('IMDb’s data sets are given as the folder that holds them; give that folder.');
    }
    throw error;
  }
}

/**
 * Finds the data sets of a folder, packed (`title.basics.tsv.gz`) or, where that isn't there, plain
 * (`title.basics.tsv`). Rejects with an `ImportError` where those of titles or of names are missing.
 */
export async function dataSetsIn(folder: string): Promise<DataSets> {
  const found = new Map<DataSetName, DataSet>();
  for (const name of NAMES) {
    const packed = join(folder, `${name}.tsv.gz`);
    const dataSet = (await dataSetAt(name, packed)) ?? (await dataSetAt(name, join(folder, `${name}.tsv`)));
    if (dataSet) found.set(name, dataSet);
    else if (NEEDED.includes(name)) {
      throw new ImportError(
        `There is no ${name}.tsv.gz in ${folder}; get it from https://datasets.imdbws.com and put it there.`,
      );
    }
  }
  return found;
}

/** The data sets that may be missing, and are. */
export function missingFrom(dataSets: DataSets): DataSetName[] {
  return NAMES.filter((name) => !dataSets.has(name));
}
