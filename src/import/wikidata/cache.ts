import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ImportError } from '../importer.ts';

const kept = z.object({ fetched: z.iso.datetime(), value: z.unknown() });
const DAY = 86_400_000;

/** Keeps JSON values in files, each for some days. A file that cannot be read is as good as none. */
export class Cache {
  readonly #folder: string;
  readonly #now: Date;
  readonly #keepDays: number;

  /** The time is that of the run's start, so that what it has had stays valid while it lasts. */
  constructor(folder: string, now: Date, keepDays: number) {
    this.#folder = folder;
    this.#now = now;
    this.#keepDays = keepDays;
  }

  /** The value kept under a name, as `whole/42/Q42`; undefined where there is none that is whole and young enough. */
  async read(name: string): Promise<{ readonly value: unknown } | undefined> {
    try {
      const { fetched, value } = kept.parse(JSON.parse(await readFile(this.#fileOf(name), 'utf8')));
      const age = this.#now.getTime() - Date.parse(fetched);
      return age < this.#keepDays * DAY ? { value } : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a value, so that nobody ever sees a part of it. Throws an `ImportError` where the disk takes nothing more. */
  async write(name: string, value: unknown): Promise<void> {
    const file = this.#fileOf(name);
    const beside = `${file}.${process.pid}.partial`;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(beside, JSON.stringify({ fetched: this.#now.toISOString(), value }));
      await rename(beside, file);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ImportError(
        `What Wikidata answers cannot be kept in ${this.#folder} (${reason}). Make room there or name another folder, and run the import again.`,
      );
    }
  }

  #fileOf(name: string): string {
    return join(this.#folder, `${name}.json`);
  }
}
