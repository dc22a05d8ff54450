import { describe, expect, it } from 'vitest';
import { loadRecords } from '../../../src/data/load.ts';
import { recordSchema } from '../../../src/data/schema/record.ts';
import { finish } from '../../../src/data/steps.ts';
import { CSV_READERS } from '../../../src/import/csv/read-csv.ts';
import { faultsReadIn, folderOf, readingOf, source } from '../../made-up/in-files.ts';
import { filmsIn, sourcesIn, written } from './tables.ts';

describe('the source of a table’s films', () => {
  it('is the file, of which no more is known than its name', () => {
    expect(sourcesIn('title\nA\nB', 'Our films, 2026.csv')).toEqual([
      {
        kind: 'source',
        id: 'our-films-2026',
        name: 'Our films, 2026',
        type: 'spreadsheet',
        language: 'language not stated',
        terms: 'terms not stated',
      },
    ]);
    expect(sourcesIn('title\n')).toEqual([]);
  });

  it('is what a row names, once however many rows name it', () => {
    const content = 'title,source\nA,Программа\nB,Программа\nC,';
    expect(filmsIn(content).map(({ source }) => source)).toEqual(['programma', 'programma', 'my-films']);
    expect(sourcesIn(content).map(({ name }) => name)).toEqual(['Программа', 'my-films']);
  });

  it('is the one that a record describes, where a row names its id, wherever that record lies', () => {
    const table = folderOf({ 'films.csv': 'title,source\nA,alpha\nB,Alpha\nC,beta' });
    const { records } = readingOf([table, folderOf({ 'alpha.json': source('alpha') })], CSV_READERS);
    const sources = records.flatMap(({ record }) => (record.kind === 'source' ? [record] : []));
    expect(sources.map(({ id, name }) => [id, name])).toEqual([
      ['alpha', 'The alpha'],
      ['beta', 'beta'],
    ]);
  });

  it('is the one that is described elsewhere, as in a store, where a row names its id', () => {
    const input = { path: folderOf({ 'films.csv': 'title,source\nA,alpha' }), standing: 'own' } as const;
    const isKnown = (kind: string, id: string) => kind === 'source' && id === 'alpha';
    const records = finish(loadRecords([input], CSV_READERS, isKnown));
    expect(records.map(({ record }) => record.kind)).toEqual(['film']);
  });

  it('is not called unknown for a fault in its own file', () => {
    const files = { 'films.csv': 'title,source\nA,alpha', 'alpha.json': source('alpha', { terms: '' }) };
    expect(faultsReadIn(files, CSV_READERS).map(({ file }) => file)).toEqual(['alpha.json']);
  });

  it.each([
    ['is long', 'Volume '.repeat(12)],
    ['has no letters', '???'],
    ['is in a script of its own', 'ქართული ფილმი'],
    ['is nearly too long', `${'a'.repeat(49)} b`],
  ])('has an id of its own where its name %s', (_, name) => {
    const ids = sourcesIn(
      written([
        ['title', 'source'],
        ['A', `${name}1`],
        ['B', `${name}2`],
      ]),
    ).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(recordSchema.parse(source(id)).id).toBe(id);
  });
});
