import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { RECORD_KINDS, type RecordKind } from '../data/loading/imported-folder.ts';
import type { CatalogueRecord } from '../data/schema/record.ts';
import { syncFolder } from './on-disk.ts';

/** Lines are gathered up to so many characters before they are written: a write for each would take most of the time. */
const CHARACTERS_AT_ONCE = 1 << 18;

/** A file that is being written. */
class GrowingFile {
  readonly #handle: FileHandle;
  #pending = '';

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Takes a line; resolves once there is room for more, at once where nothing has to be written for that. */
  add(line: string): Promise<void> | undefined {
    this.#pending += line;
    return this.#pending.length >= CHARACTERS_AT_ONCE ? this.#write() : undefined;
  }

  async #write(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    await this.#handle.writeFile(text);
  }

  async finish(): Promise<void> {
    await this.#write();
    await this.#handle.sync();
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

/** The files of records that an import writes, in a new folder beside those of the import before. */
export class RecordFiles {
  /** The name of the folder of records within the import's folder. */
  readonly name: string;
  readonly #folder: string;
  readonly #files = new Map<RecordKind, GrowingFile>();

  private constructor(folder: string, name: string) {
    this.name = name;
    this.#folder = join(folder, name);
  }

  /** Makes the folder with a file for each kind, also for one of which there will be no record. */
  static async create(folder: string): Promise<RecordFiles> {
    const made = new RecordFiles(folder, `records-${randomBytes(8).toString('hex')}`);
    await mkdir(made.#folder);
    for (const kind of RECORD_KINDS) {
      made.#files.set(kind, new GrowingFile(await open(made.#pathOf(kind), 'wx')));
    }
    return made;
  }

  #pathOf(kind: RecordKind): string {
    return join(this.#folder, `${kind}.jsonl`);
  }

  /** Adds a record; resolves once there is room for the next, at once where nothing has to be written for that. */
  add(record: CatalogueRecord): Promise<void> | undefined {
    return this.#files.get(record.kind)?.add(`${JSON.stringify(record)}\n`);
  }

  /** Writes what is left, and makes sure that all of it would survive a power cut. */
  async finish(): Promise<void> {
    for (const file of this.#files.values()) await file.finish();
    await this.close();
    await syncFolder(this.#folder);
  }

  /** SHA-256 over the finished files in the order of their kinds, in hexadecimal digits. */
  async hash(): Promise<string> {
    // Records of all kinds come in any order, so that only what has been written can be gone through kind by kind.
    const hash = createHash('sha256');
    for (const kind of RECORD_KINDS) {
      for await (const chunk of createReadStream(this.#pathOf(kind), { highWaterMark: 1 << 20 })) {
        hash.update(chunk);
      }
    }
    return hash.digest('hex');
  }

  /** Closes the files, finished or not. */
  async close(): Promise<void> {
    const files = [...this.#files.values()];
    this.#files.clear();
    for (const file of files) await file.close();
  }
}
