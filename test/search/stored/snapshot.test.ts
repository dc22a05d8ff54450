import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  readSnapshot,
  SNAPSHOT_VERSION,
  SnapshotError,
  writeSnapshot,
} from '../../../src/search/stored/snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'films.search');

const column = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.uint16Array({ maxLength: 40 }),
  fc.uint32Array({ maxLength: 40 }),
);
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text !== '__proto__');

const SOME = {
  'entries.kinds': Uint8Array.of(1, 2, 3),
  years: Uint16Array.of(1982, 2014),
  'starts.ranks': Uint32Array.of(4_000_000_000, 0),
};

async function refused(): Promise<unknown> {
  try {
    await readSnapshot(file);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('columns that are written to a file', () => {
  it('are read as they were, whatever their names and lengths', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, column, { noNullPrototype: true }), async (columns) => {
        writeSnapshot(file, columns);
        expect(await readSnapshot(file)).toEqual(columns);
      }),
    );
  });

  it('take the place of what was there before, and leave nothing beside', async () => {
    writeSnapshot(file, { old: Uint8Array.of(1) });
    writeSnapshot(file, SOME);
    expect(await readSnapshot(file)).toEqual(SOME);
    expect(readdirSync(folder)).toEqual(['films.search']);
  });

  it('leave the file as it was when they cannot be written', () => {
    const elsewhere = join(folder, 'no such folder', 'films.search');
    expect(() => writeSnapshot(elsewhere, SOME)).toThrow('ENOENT');
    expect(existsSync(elsewhere)).toBe(false);
  });
});

describe('a file that is refused, with a sentence that says what to do', () => {
  it.each([
    [
      'cut off',
      () => truncateSync(file, readFileSync(file).length - 1),
      'is cut off: build the search anew.',
    ],
    ['cut off within its header', () => truncateSync(file, 40), 'is damaged: build the search anew.'],
    [
      'of another version',
      () => overwrite(`dom-kino search ${SNAPSHOT_VERSION}`, 'dom-kino search 0'),
      'is of another version',
    ],
    ['something else', () => writeFileSync(file, 'PK'), 'or no snapshot of a search'],
    ['empty', () => writeFileSync(file, ''), 'or no snapshot of a search'],
    ['damaged in its header', () => overwrite('"years"', 'years!!'), 'is damaged'],
    ['of a kind of column that there is not', () => overwrite('Uint16Array', 'Int16Array!'), 'is damaged'],
  ])('%s', async (_what, damage, sentence) => {
    writeSnapshot(file, SOME);
    damage();
    const error = await refused();
    expect(error).toBeInstanceOf(SnapshotError);
    expect(String(error)).toContain(sentence);
    expect(String(error)).toContain(file);
  });
});

function overwrite(text: string, other: string): void {
  writeFileSync(file, Buffer.from(readFileSync(file).toString('latin1').replace(text, other), 'latin1'));
}
