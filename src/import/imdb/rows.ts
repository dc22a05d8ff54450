import { text } from '../../data/schema/values.ts';
import { ImportError } from '../importer.ts';
import { linesOf } from '../lines.ts';
import type { Tally } from '../tally.ts';
import { COLUMNS, type DataSet } from './data-sets.ts';

/** One row: its fields by the columns of `COLUMNS`, as they are written. */
export type Row = readonly string[];

/** How data sets are read. */
export interface Reading {
  /** Counts rows and what is left out of them. */
  readonly tally: Tally;
  readonly signal: AbortSignal;
  /** Is told of bytes of the files as they are read. */
  readonly onBytes: (bytes: number) => void;
}

const NOTHING = '\\N';

/** A field's value; undefined where the source has none. */
export function known(field: string | undefined): string | undefined {
  return field === undefined || field === '' || field === NOTHING ? undefined : field;
}

/** The values of a field that lists several. */
export function listed(field: string | undefined): string[] {
  return known(field)?.split(',') ?? [];
}

/** Those of several words that say something, undefined where there are none; the others are counted. */
export function words(given: readonly string[], what: string, tally: Tally): string[] | undefined {
  const some = given.flatMap((word) => text.safeParse(word).data ?? []);
  if (some.length < given.length) tally.skip(`${what} without a visible letter`, given.length - some.length);
  return some.length > 0 ? some : undefined;
}

function refuseOtherColumns({ name, file }: DataSet, header: string): void {
  const wanted: readonly string[] = COLUMNS[name];
  const given = header.split('\t');
  if (wanted.every((column, place) => column === given[place])) return;
  throw new ImportError(
    `The first line of ${file} does not name the columns ${wanted.join(', ')}; get the file from https://datasets.imdbws.com.`,
  );
}

/** The lines of a data set below the one that names the columns, many at once. */
async function* dataLines(dataSet: DataSet, reading: Reading): AsyncGenerator<string[]> {
  const { tally, signal, onBytes } = reading;
  let isFirst = true;
  for await (const lines of linesOf(dataSet.file, { signal, onBytes, isEnded: true })) {
    const data = isFirst ? lines.slice(1) : lines;
    if (isFirst) refuseOtherColumns(dataSet, lines[0] ?? '');
    isFirst = false;
    tally.read(dataSet.name, data.length);
    yield data;
  }
  if (isFirst) refuseOtherColumns(dataSet, '');
}

/** The rows of a data set in the order of their ids, gone through once, from the first to the last. */
export class SortedRows {
  readonly #dataSet: DataSet | undefined;
  readonly #tally: Tally;
  readonly #batches: AsyncGenerator<string[]> | undefined;
  #lines: readonly string[] = [];
  #place = 0;
  #last = '';

  /** Where there is no such data set, it has no rows. */
  constructor(dataSet: DataSet | undefined, reading: Reading) {
    this.#dataSet = dataSet;
    this.#tally = reading.tally;
    this.#batches = dataSet && dataLines(dataSet, reading);
  }

  /** The next row; undefined after the last. */
  async next(): Promise<Row | undefined> {
    while (this.#place < this.#lines.length || (await this.#fill())) {
      const line = this.#lines[this.#place] ?? '';
      const row = this.#take(line, line.slice(0, line.indexOf('\t')));
      if (row) return row;
    }
    return undefined;
  }

  /** The rows of an id, which is later in the order than any asked for before. */
  async of(id: string): Promise<Row[]> {
    const rows: Row[] = [];
    while (this.#place < this.#lines.length || (await this.#fill())) {
      const line = this.#lines[this.#place] ?? '';
      const own = line.slice(0, line.indexOf('\t'));
      if (own > id) break;
      if (own < id) {
        this.#pass(own);
        continue;
      }
      const row = this.#take(line, own);
      if (row) rows.push(row);
    }
    return rows;
  }

  /** Goes through the rows that are left, so that all are counted, and a fault among them is found. */
  async finish(): Promise<void> {
    while (this.#place < this.#lines.length || (await this.#fill())) {
      const line = this.#lines[this.#place] ?? '';
      this.#pass(line.slice(0, line.indexOf('\t')));
    }
  }

  async #fill(): Promise<boolean> {
    const batch = await this.#batches?.next();
    if (!batch || batch.done) return false;
    this.#lines = batch.value;
    this.#place = 0;
    return true;
  }

  #pass(id: string): void {
    if (id < this.#last) {
      throw new ImportError(
        `${this.#dataSet?.file} is not sorted by its ids as text (${id} comes after ${this.#last}); take the file as IMDb gives it.`,
      );
    }
    this.#last = id;
    this.#place += 1;
  }

  #take(line: string, id: string): Row | undefined {
    this.#pass(id);
    const name = this.#dataSet?.name ?? 'title.basics';
    const row = line.split('\t');
    if (row.length >= COLUMNS[name].length) return row;
    this.#tally.skip(`${name}: row with too few columns`);
    return undefined;
  }

  /** Lets go of the file, read to its end or not. */
  async close(): Promise<void> {
    await this.#batches?.return(undefined);
  }
}
