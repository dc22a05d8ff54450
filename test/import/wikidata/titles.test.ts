import { describe, expect, it } from 'vitest';
import { entity, monolingual, thing } from '../../stand-in-wikidata/index.ts';
import { importFilm, recordOf, scene } from './importing.ts';

describe('the titles of a film', () => {
  it('are each one form, in the language that has them first', async () => {
    const labels = { de: 'Alien', en: 'Alien', ru: 'Чужой', ja: 'エイリアン' };
    const { film } = await importFilm({
      labels,
      aliases: { en: ['Alien', 'Star Beast'], de: ['Star Beast'] },
    });
    expect(film?.titles).toEqual([
      { text: 'Alien', language: 'en' },
      { text: 'Чужой', language: 'ru' },
      { text: 'エイリアン', language: 'ja' },
      { text: 'Star Beast', language: 'en', kind: 'alias' },
    ]);
  });

  it('are in the languages asked for and in English', async () => {
    const opened = await scene();
    opened.wikidata.put(entity('Q1', { labels: { en: 'A', fr: 'B', xmf: 'C' }, aliases: { xmf: ['D'] } }));
    const imported = await opened.import({ ids: ['Q1'] }, { languages: ['xmf'] });
    expect(recordOf(imported, 'film', 'Q1').titles).toEqual([
      { text: 'A', language: 'en' },
      { text: 'C', language: 'xmf' },
      { text: 'D', language: 'xmf', kind: 'alias' },
    ]);
    expect(opened.wikidata.requests.at(-1)?.languages).toEqual(['en', 'mul', 'xmf']);
  });

  it('are one of another language where there is none of those asked for', async () => {
    const { film } = await importFilm({ labels: { wa: 'Li vwès', mi: 'Te reo' } });
    expect(film?.titles).toEqual([{ text: 'Te reo', language: 'mi' }]);
  });

  it.each<[string, string | undefined, string]>([
    ['zh-hans', 'zh-Hans', 'the script is written large in BCP 47'],
    ['sr-el', 'sr-Latn', 'Wikidata calls ekavian spelling in Latin letters so'],
    ['iw', 'he', 'BCP 47 has another code since'],
    ['mul', undefined, 'many languages are no language'],
    ['simple', undefined, 'nor is simple English'],
    ['x', undefined, 'this is no tag at all'],
  ])('have for the language %s the tag %s: %s', async (code, tag) => {
    const { film } = await importFilm({ labels: {}, claims: { P1476: [monolingual(code, 'Title')] } });
    expect(film?.titles).toEqual([{ text: 'Title', ...(tag && { language: tag }), kind: 'original' }]);
  });

  it('of the best rank are the original ones', async () => {
    const P1476 = [
      monolingual('en', 'The Voice'),
      { says: monolingual('ru', 'Голос'), rank: 'preferred' as const },
      { says: monolingual('ru', 'Глас'), rank: 'deprecated' as const },
    ];
    const { film } = await importFilm({ claims: { P1476, P1705: [monolingual('ru', 'Голос!')] } });
    expect(film?.titles).toEqual([
      { text: 'Голос', language: 'ru', kind: 'original' },
      { text: 'Голос!', language: 'ru', kind: 'original' },
      { text: 'A film', language: 'en' },
    ]);
  });

  it('that show nothing are none', async () => {
    const { film, skips } = await importFilm({ labels: { en: ' ', ru: '\u200b' } });
    expect(film).toBeUndefined();
    expect(skips).toEqual({ 'item of a film: no title in any language': 1 });
  });
});

describe('the name of a thing', () => {
  it.each<[Record<string, string>, string, string]>([
    [{ en: 'drama', mul: 'Drama', ru: 'драма' }, 'drama', 'English comes first'],
    [{ mul: 'Drama', ru: 'драма' }, 'Drama', 'then what holds in all languages, English too'],
    [{ fr: 'drame', ru: 'драма' }, 'драма', 'then the languages in the order asked for'],
    [{ zu: 'umdlalo', mi: 'whakaari' }, 'whakaari', 'then any'],
  ])('of %j is %s: %s', async (labels, name) => {
    const { film } = await importFilm({ claims: { P136: [thing('Q2')] } }, entity('Q2', { labels }));
    expect(film?.genres).toEqual([name]);
  });

  it('is left out, and counted, where there is none', async () => {
    const { film, skips } = await importFilm({ claims: { P136: [thing('Q2')] } }, entity('Q2', {}));
    expect(film?.genres).toBeUndefined();
    expect(skips).toEqual({ 'genre: an item without a name': 1 });
  });
});
