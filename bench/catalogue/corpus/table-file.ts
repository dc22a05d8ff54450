import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';

const CHARACTERS_AT_ONCE = 1 << 18;
const NOTHING = '\\N';

/** A value of a field; undefined stands for nothing. */
export type Field = string | number | undefined;

/** A file of IMDb's form that is being written: gzip, fields parted by tabs, the first line naming the columns. */
export class TableFile {
  readonly #gzip: Gzip = createGzip({ level: 4 });
  readonly #written: Promise<void>;
  #pending = '';
  #isFull = false;

  constructor(file: string, columns: readonly string[]) {
    this.#written = finished(this.#gzip.pipe(createWriteStream(file)));
    this.row(columns);
  }

  /** Adds a row. */
  row(fields: readonly Field[]): void {
    this.#pending += `${fields.map((field) => field ?? NOTHING).join('\t')}\n`;
    if (this.#pending.length < CHARACTERS_AT_ONCE) return;
    this.#isFull = !this.#gzip.write(this.#pending);
    this.#pending = '';
  }

  /** Resolves once there is room for more; undefined where there is now. */
  room(): Promise<unknown> | undefined {
    if (!this.#isFull) return undefined;
    this.#isFull = false;
    return this.#gzip.writableNeedDrain ? once(this.#gzip, 'drain') : undefined;
  }

  /** Resolves once the file is whole. */
  async end(): Promise<void> {
    this.#gzip.end(this.#pending);
    await this.#written;
  }
}
