import { describe, expect, it } from 'vitest';
import { imdbImporter } from '../../../src/import/imdb/importer.ts';
import { imported } from '../importing.ts';
import { dataSetsOf, type MadeUpRow } from './made-up-data-sets.ts';

const ID = 'tt0084521';

async function creditsOf(crew: MadeUpRow, principals: readonly MadeUpRow[]) {
  const { films, counts } = await imported(
    imdbImporter(
      dataSetsOf({
        'title.basics': [[ID, 'movie', 'The Voice', 'The Voice', 0]],
        'title.crew': [[ID, ...crew]],
        'title.principals': principals.map((row) => [ID, ...row]),
        'name.basics': Array.from({ length: 9 }, (_, index) => [`nm000000${index}`, `Person ${index}`]),
      }),
    ),
  );
  const credits = films[0]?.credits?.map(({ person, role, part }) => [
    Number(person.name.split(' ')[1]),
    role,
    ...(part ? [part.name ?? part.description] : []),
  ]);
  return { credits, skipped: Object.fromEntries(counts.skipped) };
}

describe('the credits of a film', () => {
  it('are directors and writers in their order, then all others in billing order, each once', async () => {
    const { credits } = await creditsOf(
      ['nm0000003,nm0000002', 'nm0000003'],
      [
        [10, 'nm0000005', 'composer'],
        [2, 'nm0000002', 'director'],
        [1, 'nm0000004', 'actor'],
        [3, 'nm0000006', 'director', 'co-director'],
        [4, 'nm0000007', 'writer', 'screenplay'],
        [5, 'nm0000003', 'writer'],
      ],
    );
    expect(credits).toEqual([
      [3, 'director'],
      [2, 'director'],
      [3, 'writer'],
      [4, 'actor'],
      [6, 'co-director'],
      [7, 'writer'],
      [5, 'composer'],
    ]);
  });

  it('have the role that is meant, and are counted where there is none', async () => {
    const { credits, skipped } = await creditsOf(
      [],
      [
        [1, 'nm0000001', 'actor'],
        [2, 'nm0000002', 'actress'],
        [3, 'nm0000003', 'producer', 'producer'],
        [4, 'nm0000003', 'producer', 'executive producer'],
        [5, 'nm0000004', 'producer', 'co-producer'],
        [6, 'nm0000005', 'cinematographer', 'director of photography'],
        [7, 'nm0000006', 'editor'],
        [8, 'nm0000007', 'production_designer'],
        [9, 'nm0000008', 'casting_director'],
        [10, 'nm0000001', 'archive_footage', undefined, '["Self"]'],
        [11, 'nm0000001', 'archive_sound'],
      ],
    );
    expect(credits).toEqual([
      [1, 'actor'],
      [2, 'actor'],
      [3, 'producer'],
      [3, 'executive-producer'],
      [4, 'co-producer'],
      [5, 'cinematographer'],
      [6, 'editor'],
      [7, 'production-designer'],
      [8, 'casting-director'],
    ]);
    expect(skipped).toMatchObject({
      'title.principals: credit as archive footage, for which there is no role': 1,
      'title.principals: credit as archive sound, for which there is no role': 1,
    });
  });

  it('are one for each character, and for what somebody appears as', async () => {
    const { credits, skipped } = await creditsOf(
      [],
      [
        [1, 'nm0000001', 'actor', undefined, '["Hans \\"the Fox\\"","Gretel","Gretel"]'],
        [2, 'nm0000002', 'self', undefined, '["Self - Film Critic"]'],
        [3, 'nm0000003', 'self', undefined, '["Self - Narrator"]'],
        [4, 'nm0000004', 'actor', undefined, '["Narrator"]'],
        [5, 'nm0000005', 'actor', undefined, '["cut off'],
        [6, 'nm0000006', 'actor', undefined, '[""]'],
      ],
    );
    expect(credits).toEqual([
      [1, 'actor', 'Hans "the Fox"'],
      [1, 'actor', 'Gretel'],
      [2, 'actor', 'Self - Film Critic'],
      [3, 'narrator'],
      [4, 'narrator'],
      [5, 'actor'],
      [6, 'actor'],
    ]);
    expect(skipped).toMatchObject({ 'title.principals: characters that cannot be read': 2 });
  });

  it('of somebody without a name are counted', async () => {
    const { credits, skipped } = await creditsOf(['nm9999999'], [[1, 'nm123', 'actor']]);
    expect(credits).toEqual([]);
    expect(skipped).toMatchObject({ 'credit of somebody who has no name in name.basics': 2 });
  });
});
