import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/data/load.ts';
import { INDEX_NAMES, indexesOf, indexesOver, openIndexes, saveIndexes } from '../../src/search/indexes.ts';
import { searchIn } from '../../src/search/search.ts';

const folder = mkdtempSync(join(tmpdir(), 'indexes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TYPED = [
  '',
  'the voice',
  'the vioce',
  'Голос 1982',
  'Авербах',
  'Сокуров',
  'locarno',
  'lenfilm',
  'spirtual v',
  '???',
];

describe('indexes that were written to a folder', () => {
  it('find and suggest what they did before', async () => {
    const indexes = indexesOver(loadCatalogue([]));
    saveIndexes(indexes, folder);
    const [before, after] = [searchIn(indexes), searchIn(await openIndexes(folder))];
    for (const typed of TYPED) {
      expect(after.resolve(typed, INDEX_NAMES)).toEqual(before.resolve(typed, INDEX_NAMES));
      expect(after.suggest(typed, INDEX_NAMES, 25)).toEqual(before.suggest(typed, INDEX_NAMES, 25));
    }
  });

  it('cannot be opened where there are none', async () => {
    await expect(openIndexes(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});

describe('an index', () => {
  it('is put together when it is first asked for, and once', () => {
    let made = 0;
    const indexes = indexesOf({
      films: () => {
        made += 1;
        return [];
      },
      names: () => [],
      festivals: () => [],
    });
    expect(made).toBe(0);
    expect(indexes.films()).toBe(indexes.films());
    expect(made).toBe(1);
  });
});
