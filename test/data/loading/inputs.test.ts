import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formOf, inputsOf } from '../../../src/data/loading/inputs.ts';
import { faultsReadIn, folderOf, importedFiles, source } from '../../made-up/in-files.ts';

describe('what lies at a path', () => {
  it('is told by the files in it', () => {
    const folder = folderOf({
      'records/a.json': source('alpha'),
      'films.csv': 'title',
      'built/store.json': {},
      'built-from-import/store.json': {},
      'built-from-import/import.json': {},
    });
    const forms = ['records', 'films.csv', 'built', 'built-from-import', 'gone'].map((name) =>
      formOf(join(folder, name)),
    );
    expect(forms).toEqual(['folder', 'file', 'store', 'store', undefined]);
    expect(formOf(folderOf(importedFiles({})))).toBe('import');
  });
});

describe('inputs', () => {
  it('begin with the built-in records, and each has its standing', () => {
    const [own, imported] = [folderOf({ 'a.json': source('alpha') }), folderOf(importedFiles({}))];
    const [first, ...others] = inputsOf([own, imported]);
    expect(first).toEqual({ path: expect.stringMatching(/records$/), standing: 'built-in' });
    expect(others).toEqual([
      { path: own, standing: 'own' },
      { path: imported, standing: 'imported' },
    ]);
  });

  it('are there once, by whatever path they are named', () => {
    const own = folderOf({ 'a.json': source('alpha') });
    expect(inputsOf([own, `${own}/.`, 'records', own]).map(({ path }) => path)).toEqual([
      expect.stringMatching(/records$/),
      own,
    ]);
  });

  it('that are built stores are left to who opens them', () => {
    expect(faultsReadIn({ 'store.json': {}, 'a.json': '{' })).toEqual([
      { file: '', path: '', message: expect.stringMatching(/is a built store and no folder of records/) },
    ]);
  });
});
