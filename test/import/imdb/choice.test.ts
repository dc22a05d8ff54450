import { describe, expect, it } from 'vitest';
import { type ImdbOptions, imdbImporter } from '../../../src/import/imdb/importer.ts';
import { imported } from '../importing.ts';
import { dataSetsOf, type MadeUpTables } from './made-up-data-sets.ts';

describe('the choice of titles', () => {
  const tables: MadeUpTables = {
    'title.basics': [
      ['tt0000001', 'movie', 'A Film', 'A Film', 0, 1950],
      ['tt0000002', 'tvMovie', 'A Film for Television', 'A Film for Television', 0, 1990],
      ['tt0000003', 'short', 'A Short', 'A Short', 0, 2000],
      ['tt0000004', 'movie', 'A Film for Adults', 'A Film for Adults', 1, 2000],
      ['tt0000005', 'movie', 'A Film to Come', 'A Film to Come', 0, undefined],
      ['tt0000006', 'tvEpisode', 'Pilot', 'Pilot', 0, 2000],
    ],
    'title.ratings': [
      ['tt0000001', '5.0', 10],
      ['tt0000002', '5.0', 9],
      ['tt0000003', '5.0', 100],
    ],
    'name.basics': [],
  };
  const chosen = async (options?: ImdbOptions) => {
    const { films, counts } = await imported(imdbImporter(dataSetsOf(tables), options));
    return { ids: films.map(({ id }) => Number(id?.slice(-1))), skipped: Object.fromEntries(counts.skipped) };
  };

  it('is films for the cinema and for television, without those for adults', async () => {
    const { ids, skipped } = await chosen();
    expect(ids).toEqual([1, 2, 5]);
    expect(skipped).toMatchObject({
      'title of the type short': 1,
      'title of the type tvEpisode': 1,
      'adult title': 1,
    });
  });

  it('is of the types, the votes and the years that are asked for', async () => {
    expect((await chosen({ types: ['short', 'tvEpisode'] })).ids).toEqual([3, 6]);
    expect((await chosen({ adult: true })).ids).toEqual([1, 2, 4, 5]);
    const voted = await chosen({ minVotes: 10 });
    expect(voted.ids).toEqual([1]);
    expect(voted.skipped).toMatchObject({ 'title with fewer than 10 votes': 2 });
    const recent = await chosen({ since: 1990 });
    expect(recent.ids).toEqual([2]);
    expect(recent.skipped).toMatchObject({ 'title from before 1990': 1, 'title without a year': 1 });
  });
});
