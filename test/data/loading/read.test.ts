import { symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileReaders } from '../../../src/data/loading/findings.ts';
import { faultsIn, faultsOf, film, folderOf, only, readingOf, source } from '../../made-up/in-files.ts';

const alpha = { 'alpha.json': source('alpha') };

describe('faults of files', () => {
  it.each([
    ['is not JSON', 'a.json', '{"kind":', /not JSON/],
    ['is empty', 'a.json', '', /not JSON/],
    ['is not .json', 'a.csv', 'title;year', /records are \.json/],
    ['has no ending', 'films', '{}', /records are \.json/],
    ['holds no object', 'a.json', [film('alpha', 'Golos')], /must be one of source, film/],
    [
      'is not in UTF-8',
      'a.json',
      Buffer.from('{"kind":"person","source":"alpha","names":[{"text":"\xc3\xee"}]}', 'latin1'),
      /UTF-8/,
    ],
  ])('reports a file that %s', (_, name, content, right) => {
    expect(faultsOf({ ...alpha, [name]: content })).toEqual([
      { file: name, path: '', message: expect.stringMatching(right) },
    ]);
  });

  it('reports a kind that there is none of', () => {
    expect(faultsOf({ 'a.json': { kind: 'movie' } })).toEqual([
      { file: 'a.json', path: 'kind', message: 'must be one of source, film, person, company, festival' },
    ]);
  });

  it('reports a folder that is empty, missing or a file', () => {
    const empty = folderOf({});
    const withFile = folderOf(alpha);
    expect(faultsIn(empty)).toEqual([{ file: empty, path: '', message: 'holds no record files' }]);
    for (const folder of [join(empty, 'gone'), join(withFile, 'alpha.json')]) {
      expect(faultsIn(folder)).toEqual([
        {
          file: folder,
          path: '',
          message: expect.stringMatching(/^is not a folder that can be read \((ENOENT|ENOTDIR)/),
        },
      ]);
    }
  });

  it('lets a record name its schema, by text alone', () => {
    const beta = source('beta', { $schema: '../record.schema.json' });
    const { records, faults } = readingOf([folderOf({ 'b.json': beta })]);
    expect(faults).toEqual([]);
    expect(only(records).record).toEqual(source('beta'));
    expect(faultsOf({ 'b.json': source('beta', { $schema: 7 }) })).toEqual([
      { file: 'b.json', path: '$schema', message: 'is not a field of this record' },
    ]);
  });

  it('takes files of other formats only where it is told how to read them', () => {
    const readers: FileReaders = new Map([
      [
        '.list',
        function* ({ path, bytes }, findings) {
          findings.fault({ path: '', line: bytes.length, message: `read ${basename(path)}` });
          yield;
        },
      ],
    ]);
    const folder = folderOf({ 'films.LIST': 'abc' });
    const message = 'is not a record file; records are .json, .yaml, or .yml';
    expect(readingOf([folder]).faults).toEqual([{ file: join(folder, 'films.LIST'), path: '', message }]);
    for (const input of [folder, join(folder, 'films.LIST')]) {
      expect(readingOf([input], readers).faults).toEqual([
        { file: join(folder, 'films.LIST'), path: '', line: 3, message: 'read films.LIST' },
      ]);
    }
  });

  it('passes over notes, licences and what version control keeps', () => {
    const papers = { 'README.md': 'Our films.', 'LICENCE.TXT': 'free', 'films/notes.txt': '…' };
    expect(faultsOf({ ...alpha, ...papers, '.git/HEAD': 'ref: refs/heads/main' })).toEqual([]);
  });

  it('reads every other file, however deep it lies, in the order of folders and paths', () => {
    const [first, second] = [
      folderOf({ 'b.json': source('b'), 'a/deep/er.JSON': source('a') }),
      folderOf({ 'a.json': source('c') }),
    ];
    const { records, faults } = readingOf([first, second]);
    expect(faults).toEqual([]);
    expect(records.map(({ record, catalogue, file }) => [record.id, catalogue, file])).toEqual([
      ['a', 0, join(first, 'a/deep/er.JSON')],
      ['b', 0, join(first, 'b.json')],
      ['c', 1, join(second, 'a.json')],
    ]);
  });

  it('skips no record that a link leads to', () => {
    const elsewhere = folderOf({ 'beta.json': source('beta') });
    const folder = folderOf(alpha);
    symlinkSync(join(elsewhere, 'beta.json'), join(folder, 'beta.json'));
    const { records, faults } = readingOf([folder]);
    expect(records.length + faults.length).toBe(2);
  });
});
