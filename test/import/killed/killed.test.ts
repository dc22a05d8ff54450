import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMPORT_MANIFEST } from '../../../src/data/loading/imported-folder.ts';
import { imdbImporter } from '../../../src/import/imdb/importer.ts';
import { ImportError } from '../../../src/import/importer.ts';
import { folderOf } from '../../made-up/in-files.ts';
import { dataSetsOf, largeTables } from '../imdb/made-up-data-sets.ts';
import { importing, NOW } from '../importing.ts';
import { leftoversIn, readBack } from '../read-back.ts';
import type { Moment } from './moments.ts';
import { ImportProgram } from './program.ts';

const SEED = 1982;
/** Two sizes that are hardly different, so that importing the one is as much work as importing the other. */
const [ONE, OTHER] = [150, 151];
const LATER = '2026-03-01T00:00:00.000Z';

const program = new ImportProgram();
beforeAll(() => program.bundle());
afterAll(() => program.remove());

function filmsIn(folder: string): number {
  return readBack(folder).films.length;
}

/** Moments of a program that does this work on files, chosen with a seed. */
function momentsOf(work: readonly string[], count: number): Moment[] {
  const all = work.flatMap((name, index): Moment[] => {
    const moment: Moment = { work: index + 1, amid: false, signal: 'SIGKILL' };
    return name === 'write' ? [moment, { ...moment, amid: true }] : [moment];
  });
  const some = fc.shuffledSubarray(all, { minLength: count, maxLength: count });
  return fc.sample(some, { seed: SEED, numRuns: 1 }).flat();
}

describe('an import that is killed', () => {
  it('leaves the former import or the new one, whole, and the next one completes: 40 moments', async () => {
    let former = { films: ONE, from: dataSetsOf(largeTables(ONE)) };
    let next = { films: OTHER, from: dataSetsOf(largeTables(OTHER)) };
    const folder = folderOf({});
    await importing(folder, imdbImporter(next.from));
    const { stdout } = await program.run({ from: former.from, to: folder, made: LATER });
    await importing(folder, imdbImporter(former.from));
    const outcomes = new Set<boolean>();
    for (const moment of momentsOf(JSON.parse(stdout), 40)) {
      const { signal } = await program.run({ from: next.from, to: folder, made: LATER, moment });
      expect(signal).toBe('SIGKILL');
      const isNew = readBack(folder).manifest.made === LATER;
      expect(filmsIn(folder)).toBe(isNew ? next.films : former.films);
      outcomes.add(isNew);
      await importing(folder, imdbImporter(next.from));
      expect([filmsIn(folder), leftoversIn(folder)]).toEqual([next.films, []]);
      // What stands now is replaced next.
      [former, next] = [next, former];
    }
    // The moments are such that both come about.
    expect(outcomes).toEqual(new Set([true, false]));
  }, 300_000);

  it('leaves nothing that names an import, or a whole one, where it was the first: 10 moments', async () => {
    const from = dataSetsOf(largeTables(ONE));
    const { stdout } = await program.run({ from, to: join(folderOf({}), 'new'), made: LATER });
    for (const moment of momentsOf(JSON.parse(stdout), 10)) {
      const folder = join(folderOf({}), 'new');
      const { signal } = await program.run({ from, to: folder, made: LATER, moment });
      expect(signal).toBe('SIGKILL');
      if (existsSync(join(folder, IMPORT_MANIFEST))) expect(filmsIn(folder)).toBe(ONE);
      await importing(folder, imdbImporter(from));
      expect([filmsIn(folder), leftoversIn(folder)]).toEqual([ONE, []]);
    }
  }, 300_000);
});

describe('an import that another process has under way', () => {
  it('keeps others out until that process is gone', async () => {
    const from = dataSetsOf(largeTables(ONE));
    const folder = folderOf({});
    // Its lock is there once it makes the first file of records.
    const { stdout } = await program.run({ from, to: folder, made: LATER });
    const work: string[] = JSON.parse(stdout);
    const moment: Moment = { work: work.indexOf('open') + 1, amid: false, signal: 'SIGSTOP' };
    const child = program.start({ from, to: folder, made: LATER, moment });
    await child.said;
    const second = importing(folder, imdbImporter(from));
    await expect(second).rejects.toThrow(ImportError);
    await expect(second).rejects.toThrow(/^Another import into .* is under way \(process \d+\)/);
    child.kill();
    await child.ended;
    await importing(folder, imdbImporter(from));
    expect(readBack(folder).manifest.made).toBe(NOW.toISOString());
    expect(leftoversIn(folder)).toEqual([]);
  }, 60_000);
});
