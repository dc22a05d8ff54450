import { describe, expect, it } from 'vitest';
import { imdbImporter } from '../../../src/import/imdb/importer.ts';
import { imported } from '../importing.ts';
import { dataSetsOf, type MadeUpRow } from './made-up-data-sets.ts';

const ID = 'tt0084521';

async function titlesOf(primary: string, original: string, akas: readonly MadeUpRow[]) {
  const { films, counts } = await imported(
    imdbImporter(
      dataSetsOf({
        'title.basics': [[ID, 'movie', primary, original, 0]],
        'title.akas': akas.map((row, index) => [ID, index + 1, ...row]),
        'name.basics': [],
      }),
    ),
  );
  return { titles: films[0]?.titles, skipped: Object.fromEntries(counts.skipped) };
}

describe('the titles of a film', () => {
  it('come with their language and region as a language tag', async () => {
    const { titles } = await titlesOf('The Voice', 'The Voice', [
      ['A Voz', 'BR', 'pt'],
      ['La Voix', undefined, 'fr'],
      ['Der Ruf', 'DE', undefined],
      ['声音', 'CN', 'cmn'],
    ]);
    expect(titles).toEqual([
      { text: 'The Voice' },
      { text: 'A Voz', language: 'pt-BR' },
      { text: 'La Voix', language: 'fr' },
      { text: 'Der Ruf', language: 'und-DE' },
      { text: '声音', language: 'zh-CN' },
    ]);
  });

  it('never come with a tag that is none, for the codes that only IMDb has', async () => {
    const { titles, skipped } = await titlesOf('The Voice', 'The Voice', [
      ['Everywhere', 'XWW', 'en'],
      ['In Europe', 'XEU', undefined],
      ['Голос', 'SUHH', 'ru'],
      ['Der Ruf', 'DDDE', undefined],
      ['Glas', 'XYU', 'qbo'],
      ['De Stem', 'BE', 'qbn'],
    ]);
    expect(titles).toEqual([
      { text: 'The Voice' },
      { text: 'Everywhere', language: 'en' },
      { text: 'In Europe' },
      { text: 'Голос', language: 'ru' },
      { text: 'Der Ruf' },
      { text: 'Glas' },
      { text: 'De Stem', language: 'und-BE' },
    ]);
    expect(skipped).toMatchObject({
      'title.akas: region or language that is no country’s or language’s code (the title is taken)': 3,
    });
  });

  it('are one where their text is one, with what all of them have in common', async () => {
    const { titles } = await titlesOf('The Voice', 'Golos', [
      ['The Voice', 'US', 'en'],
      ['The Voice', 'GB', 'en'],
      ['Golos', undefined, undefined, 'original', undefined, 1],
      ['Golos', 'EE', 'et'],
      ['Hlas', 'CZ', 'cs'],
      ['Hlas', 'SK', 'sk'],
      ['Ääni', 'FI', 'fi'],
      ['Ääni', 'FI', 'fi'],
      ['Glas', 'RS', undefined],
      ['Glas', 'HR', undefined],
    ]);
    expect(titles).toEqual([
      { text: 'The Voice', language: 'en' },
      { text: 'Golos', language: 'et-EE', kind: 'original' },
      { text: 'Hlas' },
      { text: 'Ääni', language: 'fi-FI' },
      { text: 'Glas' },
    ]);
  });

  it('are told apart by their kind, where IMDb says so', async () => {
    const { titles } = await titlesOf('The Voice', 'The Voice', [
      ['Голос', undefined, undefined, 'original', undefined, 1],
      ['Gólos', 'RU', 'ru', 'alternative', 'transliterated title'],
      ['The Call', 'US', 'en', undefined, 'literal English title'],
      ['Before the Mix', 'US', 'en', 'festival\u0002working'],
      ['The Voice of the Film', 'US', 'en', 'imdbDisplay'],
    ]);
    expect(titles?.map(({ text, kind }) => [text, kind])).toEqual([
      ['The Voice', undefined],
      ['Голос', 'original'],
      ['Gólos', 'transliteration'],
      ['The Call', 'translation'],
      ['Before the Mix', 'alias'],
      ['The Voice of the Film', undefined],
    ]);
  });
});
