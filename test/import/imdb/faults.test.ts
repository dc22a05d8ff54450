import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataSetName } from '../../../src/import/imdb/data-sets.ts';
import { type ImdbOptions, imdbImporter } from '../../../src/import/imdb/importer.ts';
import { ImportError } from '../../../src/import/importer.ts';
import { folderOf } from '../../made-up/in-files.ts';
import { imported, importing } from '../importing.ts';
import { leftoversIn, readBack } from '../read-back.ts';
import { dataSetsOf, filesOf, largeTables, type MadeUpTables } from './made-up-data-sets.ts';

const TABLES: MadeUpTables = {
  'title.basics': [['tt0000001', 'movie', 'One', 'One', 0]],
  'name.basics': [['nm0000001', 'Somebody']],
};

async function refusalOf(folder: string, options?: ImdbOptions): Promise<string> {
  const refusal = await importing(folderOf({}), imdbImporter(folder, options)).catch((error) => error);
  expect(refusal).toBeInstanceOf(ImportError);
  return refusal.message;
}

describe('IMDb’s data sets are refused', () => {
  it('where those of titles or of people are missing', async () => {
    for (const name of ['title.basics', 'name.basics'] as const) {
      const { [name]: _, ...others } = TABLES;
      const folder = dataSetsOf(others);
      expect(await refusalOf(folder)).toBe(
        `There is no ${name}.tsv.gz in ${folder}; get it from https://datasets.imdbws.com and put it there.`,
      );
    }
  });

  it('where a file is given in place of its folder', async () => {
    expect(await refusalOf(join(dataSetsOf(TABLES), 'title.basics.tsv.gz'))).toBe(
      'IMDb’s data sets are given as the folder that holds them; give that folder.',
    );
  });

  it('where a file has other columns, or nothing at all', async () => {
    for (const content of ['', 'tconst\ttitle\ntt0000001\tOne\n']) {
      const folder = folderOf({ ...filesOf({ 'name.basics': [] }), 'title.basics.tsv': content });
      expect(await refusalOf(folder)).toBe(
        `The first line of ${join(folder, 'title.basics.tsv')} does not name the columns tconst, titleType, primaryTitle, originalTitle, isAdult, startYear, endYear, runtimeMinutes, genres; get the file from https://datasets.imdbws.com.`,
      );
    }
  });

  it.each<[DataSetName, MadeUpTables]>([
    [
      'title.basics',
      {
        'title.basics': [
          ['tt0000002', 'movie', 'Two', 'Two', 0],
          ['tt0000001', 'movie', 'One', 'One', 0],
        ],
      },
    ],
    [
      'title.akas',
      {
        'title.akas': [
          ['tt0000002', 1, 'Zwei'],
          ['tt0000001', 1, 'Eins'],
        ],
      },
    ],
    [
      'title.principals',
      {
        'title.principals': [
          ['tt0000002', 1, 'nm0000001', 'actor'],
          ['tt0000001', 1, 'nm0000001', 'actor'],
        ],
      },
    ],
  ])('where %s is not sorted', async (name, tables) => {
    const folder = dataSetsOf({ ...TABLES, ...tables });
    expect(await refusalOf(folder)).toBe(
      `${join(folder, `${name}.tsv.gz`)} is not sorted by its ids as text (tt0000001 comes after tt0000002); take the file as IMDb gives it.`,
    );
  });

  it('where a type is asked for that there isn’t, or votes that are not there', async () => {
    expect(await refusalOf(dataSetsOf(TABLES), { types: ['movie', 'films'] })).toBe(
      'IMDb has no titles of the type films; its types are movie, short, tvEpisode, tvMiniSeries, tvMovie, tvPilot, tvSeries, tvShort, tvSpecial, video, videoGame.',
    );
    expect(await refusalOf(dataSetsOf(TABLES), { minVotes: 1 })).toBe(
      'Votes are in title.ratings.tsv.gz; put it beside the others, or ask for no votes.',
    );
  });

  it('where any of them is cut off, at its end, too; the former import stays', async () => {
    const into = folderOf({});
    await importing(into, imdbImporter(dataSetsOf(TABLES)));
    const whole = filesOf({
      ...largeTables(30),
      'title.akas': [['tt0000001', 1, 'Eins']],
      'title.crew': [['tt0000001', 'nm0000001']],
      'title.ratings': [['tt0000001', '5.0', 10]],
    });
    for (const [name, packed] of Object.entries(whole)) {
      for (const part of [0, 0.5, 0.99]) {
        const folder = folderOf({ ...whole, [name]: packed.subarray(0, packed.length * part) });
        await expect(importing(into, imdbImporter(folder))).rejects.toThrow(
          new ImportError(`${join(folder, name)} is cut off; fetch it again.`),
        );
      }
    }
    expect(readBack(into).films).toMatchObject([{ id: 'imdb-tt0000001', titles: [{ text: 'One' }] }]);
    expect(leftoversIn(into)).toEqual([]);
  });
});

describe('IMDb’s data sets are taken', () => {
  it('in the order of their ids as text, in which those of eight digits stand among those of seven', async () => {
    const { films } = await imported(
      imdbImporter(
        dataSetsOf({
          'title.basics': [
            ['tt1000000', 'movie', 'One', 'One', 0],
            ['tt10000000', 'movie', 'Two', 'Two', 0],
            ['tt1000001', 'movie', 'Three', 'Three', 0],
          ],
          'title.akas': [
            ['tt10000000', 1, 'Zwei'],
            ['tt1000001', 1, 'Drei'],
          ],
          'title.crew': [
            ['tt10000000', 'nm10000000'],
            ['tt1000001', 'nm9999999'],
          ],
          'name.basics': [
            ['nm10000000', 'Eight Digits'],
            ['nm9999999', 'Seven Digits'],
          ],
        }),
      ),
    );
    expect(films.map(({ titles, credits }) => [titles.at(-1)?.text, credits?.[0]?.person.name])).toEqual([
      ['One', undefined],
      ['Zwei', 'Eight Digits'],
      ['Drei', 'Seven Digits'],
    ]);
  });

  it('but for rows that are there twice, are cut short, or have no id of IMDb’s', async () => {
    const folder = folderOf({
      ...filesOf({
        'title.basics': [
          ['tt0000001', 'movie', 'One', 'One', 0],
          ['tt0000001', 'movie', 'One', 'One', 0],
          ['ttx', 'movie', 'Other', 'Other', 0],
        ],
        'title.crew': [['tt0000001', 'nm0000001']],
        'name.basics': [
          ['nm0000001', 'Somebody'],
          ['nm0000001', 'Somebody'],
        ],
      }),
      'title.ratings.tsv': 'tconst\taverageRating\tnumVotes\ntt0000001\t5.0\n',
    });
    const { films, people, counts } = await imported(imdbImporter(folder));
    expect([films.length, people.length]).toEqual([1, 1]);
    expect(films[0]).not.toHaveProperty('rating');
    expect(Object.fromEntries(counts.skipped)).toMatchObject({
      'title that was there already': 1,
      'title with an id that is none of IMDb’s': 1,
      'title.ratings: row with too few columns': 1,
      'person who was there already': 1,
    });
    expect(readFileSync(join(folder, 'title.ratings.tsv'), 'utf8')).toContain('5.0');
  });
});
