import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/data/loading/read.ts';
import { finish } from '../../../src/data/steps.ts';
import {
  faultsOf,
  faultsReadIn,
  film,
  folderOf,
  importedFiles,
  only,
  person,
  readingOf,
  source,
} from '../../made-up/in-files.ts';

const FILM = film('imdb', 'Golos');
const ALL = {
  film: [FILM, film('imdb', 'Ekran')],
  person: [person('imdb', 'A')],
  source: [source('imdb')],
};

describe('an import', () => {
  it('is read kind by kind, each record with its file and line', () => {
    const folder = folderOf(importedFiles(ALL));
    const { records, faults } = readingOf([folder]);
    expect(faults).toEqual([]);
    expect(records.map(({ record, file, line }) => [record.kind, file, line])).toEqual([
      ['source', join(folder, 'records-1/source.jsonl'), 1],
      ['person', join(folder, 'records-1/person.jsonl'), 1],
      ['film', join(folder, 'records-1/film.jsonl'), 1],
      ['film', join(folder, 'records-1/film.jsonl'), 2],
    ]);
  });

  it('stands as imported beside a club’s own records and the built-in ones', () => {
    const [own, imported] = [folderOf({ 'a.json': source('alpha') }), folderOf(importedFiles(ALL))];
    const { records } = readingOf([own, imported]);
    expect(new Set(records.map(({ catalogue, standing }) => `${catalogue} ${standing}`))).toEqual(
      new Set(['0 own', '1 imported']),
    );
  });

  it('may hold nothing, and files whose last line is not ended', () => {
    expect(faultsReadIn(importedFiles({}))).toEqual([]);
    const files = importedFiles({ source: [source('imdb')] });
    expect(faultsReadIn({ ...files, 'records-1/source.jsonl': JSON.stringify(source('imdb')) })).toEqual([]);
  });

  it('is read in steps, however many records it has and however long they are', () => {
    const names = ['ж'.repeat(100_000), ...Array.from({ length: 3000 }, (_, index) => `Ян ${index}`)];
    const folder = folderOf(importedFiles({ person: names.map((name) => person('imdb', name)) }));
    const steps = readRecords([{ path: folder, standing: 'imported' }]);
    for (let step = 0; step < 3; step += 1) expect(steps.next().done).toBe(false);
    const { records, faults } = finish(steps);
    expect(faults).toEqual([]);
    const read = records.flatMap(({ record }) =>
      'names' in record ? record.names.map(({ text }) => text) : [],
    );
    expect(read.join() === names.join()).toBe(true);
  });
});

describe('a fault in an import', () => {
  it('has its file, line and field, and hides no other', () => {
    const faults = faultsReadIn(
      importedFiles({
        source: [source('imdb')],
        film: [FILM, '{"kind":', film('imdb', 'Ekran', { year: 1, minutes: 0 }), '"film"'],
      }),
    );
    expect(faults).toEqual([
      { file: 'records-1/film.jsonl', line: 2, path: '', message: expect.stringMatching(/is not JSON/) },
      { file: 'records-1/film.jsonl', line: 3, path: 'year', message: 'is before the first films' },
      { file: 'records-1/film.jsonl', line: 3, path: 'minutes', message: 'must be more than none' },
      {
        file: 'records-1/film.jsonl',
        line: 4,
        path: '',
        message: expect.stringMatching(/must be one of source/),
      },
    ]);
  });

  it('between records is told with both their lines', () => {
    const twice = [person('imdb', 'A', { id: 'a' }), person('imdb', 'B', { id: 'a' })];
    const fault = only(faultsOf(importedFiles({ source: [source('imdb')], person: twice })));
    expect(fault).toMatchObject({ file: 'records-1/person.jsonl', line: 2, path: 'id' });
    expect(fault.message).toMatch(/^person "a" is already the id in .*person\.jsonl, line 1; /);
  });

  it('is a line that is not UTF-8; those around it are read', () => {
    const lines = Buffer.concat([
      Buffer.from(`${JSON.stringify(source('imdb'))}\n`),
      Buffer.from('{"name":"caf\xe9"}\n', 'latin1'),
      Buffer.from(JSON.stringify(source('beta'))),
    ]);
    const folder = folderOf({
      ...importedFiles({ source: [source('imdb'), '', source('beta')] }),
      'records-1/source.jsonl': lines,
    });
    const { records, faults } = readingOf([folder]);
    expect(records.map(({ record, line }) => [record.id, line])).toEqual([
      ['imdb', 1],
      ['beta', 3],
    ]);
    expect(only(faults)).toMatchObject({ line: 2, message: expect.stringMatching(/UTF-8/) });
  });

  it.each([
    [
      'fewer records than its list says',
      { film: [FILM] },
      { film: 2 },
      /holds 1 records .* says 2; import again/,
    ],
    ['more of them', { film: [FILM, FILM] }, { film: 1 }, /holds 2 records .* says 1; import again/],
    ['no file of them', {}, { film: 1 }, /holds 0 records .* says 1; import again/],
  ])('is to hold %s', (_, records, counts, message) => {
    const all = { source: 0, person: 0, company: 0, festival: 0, ...counts };
    expect(faultsReadIn(importedFiles(records, { counts: all }))).toEqual([
      { file: 'records-1/film.jsonl', path: '', message: expect.stringMatching(message) },
    ]);
  });

  it.each([
    ['of another version', { version: 2 }, 'version'],
    ['that leads elsewhere', { records: '../elsewhere' }, 'records'],
    ['without counts', { counts: undefined }, 'counts'],
  ])('is a list %s', (_, manifest, path) => {
    expect(faultsReadIn(importedFiles(ALL, manifest))).toEqual([
      { file: 'import.json', path, message: expect.stringMatching(/this version knows; import again/) },
    ]);
  });

  it('is a list that is not JSON', () => {
    expect(only(faultsReadIn({ 'import.json': '{' }))).toMatchObject({ file: 'import.json', path: '' });
  });
});
