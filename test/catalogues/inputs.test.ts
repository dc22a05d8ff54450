import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importManifestIn, inputsAt, withBuiltIn } from '../../src/catalogues/inputs.ts';
import { folderOf, importedFiles, source } from '../made-up/in-files.ts';

describe('what catalogues are opened from', () => {
  it('has its place, its form and whose words it is', () => {
    const folder = folderOf({
      'club/source.json': source('club'),
      'films.csv': 'title\nGolos\n',
      'store/store.json': '{}',
      ...Object.fromEntries(Object.entries(importedFiles({})).map(([name, file]) => [`imdb/${name}`, file])),
    });
    const at = (name: string) => join(folder, name);
    const paths = ['imdb', 'club', 'films.csv', 'store', 'nothing'].map(at);
    expect(withBuiltIn(paths).map(({ place, form, standing }) => [place, form, standing])).toEqual([
      [0, 'folder', 'built-in'],
      [1, 'import', 'imported'],
      [2, 'folder', 'own'],
      [3, 'file', 'own'],
      [4, 'store', 'own'],
      [5, undefined, 'own'],
    ]);
    expect(inputsAt(paths).map(({ place, path }) => [place, path])).toEqual(
      paths.map((path, place) => [place, path]),
    );
  });

  it('is there once, however often it is named, and the built-in records are where they are asked for', () => {
    const folder = folderOf({ 'source.json': source('club') });
    expect(inputsAt([folder, `${folder}/`, 'records'])).toHaveLength(1);
    expect(withBuiltIn([folder, 'records'])).toHaveLength(2);
  });
});

describe('what an import says of itself', () => {
  it('is read where it is an import', () => {
    expect(importManifestIn(folderOf(importedFiles({ source: [source('imdb')] })))?.counts.source).toBe(1);
  });

  it.each([
    ['nothing', {}],
    ['no JSON', { 'import.json': '{' }],
    ['JSON of another form', { 'import.json': '{"version":2}' }],
  ])('is nothing where there is %s', (_, files) => {
    expect(importManifestIn(folderOf(files))).toBeUndefined();
  });
});
