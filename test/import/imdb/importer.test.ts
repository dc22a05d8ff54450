import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORT_FORMATS } from '../../../src/data/loading/imported-folder.ts';
import { imdbImporter } from '../../../src/import/imdb/importer.ts';
import { folderOf } from '../../made-up/in-files.ts';
import { imported } from '../importing.ts';
import { dataSetsOf, type MadeUpRow, type MadeUpTables, tableOf } from './made-up-data-sets.ts';

const TITLE: MadeUpRow = ['tt0084521', 'movie', 'The Voice', 'Golos', 0, 1982, undefined, 87, 'Drama,Music'];
const NAMES: readonly MadeUpRow[] = [
  ['nm0000001', 'Ilya Averbakh', 1934, 1986, 'director,writer', 'tt0084521'],
  ['nm0000002', 'Natalya Sayko', 1948, undefined, 'actress,camera_department'],
  ['nm0000003', 'Leonid Filatov'],
];

function importedFrom(tables: MadeUpTables) {
  return imported(imdbImporter(dataSetsOf({ 'name.basics': NAMES, ...tables })));
}

function mention(number: number, name: string) {
  return { name, id: `imdb-nm000000${number}`, externalIds: [`imdb:nm000000${number}`] };
}

describe('the importer of IMDb’s data sets', () => {
  it('makes a film of a title, with everybody by an id of their own', async () => {
    const { films, manifest } = await importedFrom({
      'title.basics': [TITLE],
      'title.ratings': [['tt0084521', '6.8', 123]],
      'title.crew': [['tt0084521', 'nm0000001', undefined]],
      'title.principals': [
        ['tt0084521', 1, 'nm0000002', 'actress', undefined, '["Yuliya Martynova"]'],
        ['tt0084521', 2, 'nm0000003', 'actor', undefined, undefined],
      ],
    });
    expect(IMPORT_FORMATS).toContain(manifest.format);
    expect(manifest).toMatchObject({ format: 'imdb', identified: true });
    expect(films).toEqual([
      {
        kind: 'film',
        id: 'imdb-tt0084521',
        source: 'imdb',
        externalIds: ['imdb:tt0084521'],
        titles: [{ text: 'The Voice' }, { text: 'Golos', kind: 'original' }],
        year: 1982,
        minutes: 87,
        genres: ['Drama', 'Music'],
        credits: [
          { person: mention(1, 'Ilya Averbakh'), role: 'director' },
          { person: mention(2, 'Natalya Sayko'), role: 'actor', part: { name: 'Yuliya Martynova' } },
          { person: mention(3, 'Leonid Filatov'), role: 'actor' },
        ],
        rating: 6.8,
        votes: 123,
      },
    ]);
  });

  it('makes people only of those who have a credit in a film that is taken', async () => {
    const { people, counts } = await importedFrom({
      'title.basics': [TITLE, ['tt0084522', 'tvEpisode', 'Pilot', 'Pilot', 0]],
      'title.crew': [
        ['tt0084521', 'nm0000001'],
        ['tt0084522', 'nm0000003'],
      ],
      'title.principals': [['tt0084521', 1, 'nm0000002', 'actress']],
    });
    expect(people).toEqual([
      {
        kind: 'person',
        id: 'imdb-nm0000001',
        source: 'imdb',
        externalIds: ['imdb:nm0000001'],
        names: [{ text: 'Ilya Averbakh' }],
        born: '1934',
        died: '1986',
        occupations: ['director', 'writer'],
      },
      {
        kind: 'person',
        id: 'imdb-nm0000002',
        source: 'imdb',
        externalIds: ['imdb:nm0000002'],
        names: [{ text: 'Natalya Sayko' }],
        born: '1948',
        occupations: ['actress', 'camera department'],
      },
    ]);
    expect(counts.skipped.get('person without a credit in a film that is taken')).toBe(1);
  });

  it('states IMDb’s terms, and the day of the newest file', async () => {
    const folder = dataSetsOf({ 'title.basics': [TITLE], 'name.basics': NAMES });
    const [old, recent] = [new Date('2025-01-02'), new Date('2025-03-04')];
    utimesSync(join(folder, 'title.basics.tsv.gz'), recent, recent);
    utimesSync(join(folder, 'name.basics.tsv.gz'), old, old);
    const { sources } = await imported(imdbImporter(folder));
    expect(sources).toMatchObject([
      {
        id: 'imdb',
        edition: 'files of 2025-03-04',
        terms:
          'Information courtesy of IMDb (https://www.imdb.com). Used with permission. For personal and non-commercial use only.',
      },
    ]);
  });

  it('does without the files that may be missing, and says which are', async () => {
    const { films, people, counts } = await importedFrom({ 'title.basics': [TITLE] });
    expect(films).toMatchObject([{ id: 'imdb-tt0084521', credits: [] }]);
    expect(people).toEqual([]);
    for (const name of ['title.akas', 'title.crew', 'title.principals', 'title.ratings']) {
      expect(counts.skipped.get(`${name}.tsv.gz, which is not there`)).toBe(1);
    }
  });

  it('takes plain files as well', async () => {
    const folder = folderOf({
      'title.basics.tsv': tableOf('title.basics', [TITLE]),
      'name.basics.tsv': tableOf('name.basics', NAMES),
      'title.crew.tsv': tableOf('title.crew', [['tt0084521', 'nm0000001']]),
    });
    const { films, people } = await imported(imdbImporter(folder));
    expect([films.length, people.length]).toEqual([1, 1]);
  });

  it('counts every row once, though it reads some twice', async () => {
    const { counts } = await importedFrom({
      'title.basics': [TITLE, ['tt0084522', 'short', 'A Short', 'A Short', 0]],
      'title.akas': [['tt0084522', 1, 'A Short']],
      'title.crew': [['tt0084522', 'nm0000001']],
      'title.principals': [
        ['tt0084521', 1, 'nm0000002', 'actress'],
        ['tt0084522', 1, 'nm0000002', 'actress'],
      ],
      'title.ratings': [['tt0084521', '6.8', 123]],
    });
    expect(Object.fromEntries(counts.read)).toEqual({
      'title.basics': 2,
      'title.akas': 1,
      'title.crew': 1,
      'title.principals': 2,
      'title.ratings': 1,
      'name.basics': 3,
    });
  });

  it('leaves out a value that cannot be one, and takes the rest', async () => {
    const { films, people, counts } = await importedFrom({
      'title.basics': [
        ['tt0000001', 'movie', 'Before Films', '\u200B', 0, 1850, undefined, 0],
        ['tt0000002', 'movie', '\u2800', ' ', 0],
        ['tt0000003', 'movie', 'No Years', 'No Years', 0, 'soon', undefined, 'long'],
      ],
      'title.akas': [['tt0000001', 1, '\u3164', 'KR', 'ko']],
      'title.crew': [['tt0000001', 'nm0000001,nm0000002']],
      'name.basics': [
        ['nm0000001', 'Seneca', 4, 65],
        ['nm0000002', '\u200B'],
      ],
    });
    expect(films.map(({ titles, year, minutes }) => [titles, year, minutes])).toEqual([
      [[{ text: 'Before Films' }], undefined, undefined],
      [[{ text: 'No Years' }], undefined, undefined],
    ]);
    expect(people.map(({ names, born, died }) => [names, born, died])).toEqual([
      [[{ text: 'Seneca' }], undefined, undefined],
    ]);
    expect(Object.fromEntries(counts.skipped)).toMatchObject({
      'title without a visible letter': 1,
      'title form without a visible letter': 2,
      'year that is no film’s (the film is taken)': 2,
      'length of no minutes (the film is taken)': 2,
      'year of birth or death that is none': 2,
      'person without a visible name': 1,
      'credit of somebody who has no name in name.basics': 1,
    });
  });
});
