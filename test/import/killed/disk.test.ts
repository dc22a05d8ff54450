import { chmodSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imdbImporter } from '../../../src/import/imdb/importer.ts';
import { folderOf } from '../../made-up/in-files.ts';
import { dataSetsOf, largeTables } from '../imdb/made-up-data-sets.ts';
import { importing } from '../importing.ts';
import { leftoversIn, readBack } from '../read-back.ts';
import { ImportProgram } from './program.ts';

const MADE = '2026-03-01T00:00:00.000Z';
/** Somebody who owns nothing here, as whom those are to run who may otherwise write everywhere. */
const NOBODY = 65_534;

const program = new ImportProgram();
beforeAll(() => program.bundle());
afterAll(() => program.remove());

describe('an import for which the disk has no room', () => {
  it.each([0, 1, 100, 1000])('leaves the former one, and says why, at %i blocks', async (blocks) => {
    const folder = folderOf({});
    await importing(folder, imdbImporter(dataSetsOf(largeTables(20))));
    const errand = { from: dataSetsOf(largeTables(400)), to: folder, made: MADE };
    const { code, stderr } = await program.run(errand, { limits: `ulimit -f ${blocks};` });
    expect(stderr).toBe(
      `${folder} may not hold a file as large as this one; lift the limit on file sizes and start again.`,
    );
    expect(code).toBe(1);
    expect(readBack(folder).films).toHaveLength(20);
    expect(leftoversIn(folder)).toEqual([]);
  });
});

describe('an import into a folder that may not be written', () => {
  it('leaves it as it is, and says so', async () => {
    const from = dataSetsOf(largeTables(20));
    const folder = folderOf({ 'former/import.json': '' });
    const to = join(folder, 'new');
    for (const readable of [from, folder]) chmodSync(readable, 0o555);
    const isMighty = process.getuid?.() === 0;
    const errand = { from, to, made: MADE };
    const { code, stderr } = await program.run(errand, isMighty ? { uid: NOBODY, gid: NOBODY } : {});
    chmodSync(from, 0o755);
    chmodSync(dirname(to), 0o755);
    expect(stderr).toBe(`${to} may not be written; give another folder, or the right to write to it.`);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual(['former']);
  });
});
