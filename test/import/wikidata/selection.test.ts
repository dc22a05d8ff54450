import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/importer.ts';
import { DEFAULT_LANGUAGES } from '../../../src/import/wikidata/languages.ts';
import type { Selection, WikidataOptions } from '../../../src/import/wikidata/options.ts';
import { FILMS, ORGANISATIONS, PEOPLE, PLACES } from '../../stand-in-wikidata/index.ts';
import { type Imported, scene } from './importing.ts';

function filmsIn({ records }: Imported): (string | undefined)[] {
  return records.filter(({ kind }) => kind === 'film').map(({ id }) => id);
}

describe('films are taken', () => {
  it('by their ids, each once', async () => {
    const imported = await (await scene()).import({ ids: [FILMS.theVoice, FILMS.theVoice] });
    expect(filmsIn(imported)).toEqual(['wikidata-q9004001']);
  });

  it('by a query of one’s own, whose first variable names them', async () => {
    const opened = await scene();
    opened.wikidata.answerQuery('my own', [FILMS.theVoice, FILMS.spiritualVoices]);
    const imported = await opened.import({ query: 'SELECT ?item ?itemLabel WHERE { # my own\n}' });
    expect(filmsIn(imported)).toEqual(['wikidata-q9004001', 'wikidata-q9004002']);
  });

  it('by such a query though not all that it gives are items', async () => {
    const opened = await scene();
    opened.wikidata.answerQuery('my own', ['P57', FILMS.theVoice, 'L7']);
    const imported = await opened.import({ query: 'SELECT ?item WHERE { # my own\n}' });
    expect(filmsIn(imported)).toEqual(['wikidata-q9004001']);
    expect(Object.fromEntries(imported.tally.skips)).toEqual({
      'row of the query: no item in its first variable': 2,
    });
  });

  it.each<[string, Selection, string[]]>([
    [
      'a person, whatever they did',
      { person: PEOPLE.sokurov },
      ['wdt:P57|wdt:P58|wdt:P161|', `wd:${PEOPLE.sokurov}`],
    ],
    [
      'a festival, its editions and its awards',
      { festival: ORGANISATIONS.locarno },
      ['wdt:P5072/(wdt:P179|wdt:P361)?', '(wdt:P166|wdt:P1411)/wdt:P1027', `wd:${ORGANISATIONS.locarno}`],
    ],
    [
      'a country in some years',
      { country: PLACES.russia, from: 1990, to: 1995 },
      [
        `?film wdt:P495 wd:${PLACES.russia}`,
        '?date >= "1990-01-01T00:00:00Z"^^xsd:dateTime && ?date < "1996-01-01T00:00:00Z"^^xsd:dateTime',
      ],
    ],
    [
      'a country up to a year',
      { country: PLACES.russia, to: 999 },
      ['(?date < "1000-01-01T00:00:00Z"^^xsd:dateTime)'],
    ],
    ['a person since a year', { person: PEOPLE.sokurov, from: 1990 }, ['?date >= "1990-01-01T00:00:00Z"']],
  ])('of %s', async (_, take, parts) => {
    const opened = await scene();
    opened.wikidata.answerQuery('?film', [FILMS.spiritualVoices]);
    expect(filmsIn(await opened.import(take))).toEqual(['wikidata-q9004002']);
    const [request] = opened.wikidata.requests;
    for (const part of [...parts, '?film wdt:P31/wdt:P279* wd:Q11424'])
      expect(request?.query).toContain(part);
  });

  it('of all years without naming any', async () => {
    const opened = await scene();
    opened.wikidata.answerQuery('?film', []);
    await opened.import({ country: PLACES.russia });
    expect(opened.wikidata.requests[0]?.query).not.toContain('?date');
  });
});

describe('an import that cannot be meant so asks nothing, and says what would be right', () => {
  it.each<[Partial<WikidataOptions>, string]>([
    [{ take: { ids: [] } }, 'No film is named; give ids as Q42.'],
    [{ take: { ids: ['42'] } }, '“42” is no id of an item; write it as Q42.'],
    [{ take: { person: 'Sokurov' } }, '“Sokurov” is no id of an item; write it as Q42.'],
    [{ take: { festival: 'P57' } }, '“P57” is no id of an item; write it as Q42.'],
    [{ take: { country: 'Q0' } }, '“Q0” is no id of an item; write it as Q42.'],
    [{ take: { country: 'Q159', from: 1982.5 } }, '“1982.5” is no year; write it as 1982.'],
    [
      { take: { country: 'Q159', from: 1990, to: 1982 } },
      'The years end (1982) before they begin (1990); turn them round.',
    ],
    [{ take: { query: ' ' } }, 'The query is empty; write one whose first variable gives films.'],
    [
      { contact: '' },
      'Wikidata asks who calls: give an e-mail address or the address of a page as contact, in Latin letters.',
    ],
    [
      { contact: 'клуб@example.org' },
      'Wikidata asks who calls: give an e-mail address or the address of a page as contact, in Latin letters.',
    ],
    [{ languages: ['Russian'] }, '“Russian” is no language code; write it as ru or zh-hans.'],
    [
      {
        languages: Array.from(
          { length: 49 },
          (_, index) => `q${String.fromCharCode(97 + (index % 26))}${'xyz'[index % 3]}`,
        ),
      },
      'Wikidata takes at most 50 languages, English included; name fewer.',
    ],
    [
      { api: 'wikidata.org' },
      '“wikidata.org” is no web address; write it as https://www.wikidata.org/w/api.php.',
    ],
    [{ sparql: 'ftp://x/' }, '“ftp://x/” is no web address; write it as https://www.wikidata.org/w/api.php.'],
  ])('%j', async (options, message) => {
    const opened = await scene();
    const { take = { ids: ['Q1'] } } = options;
    await expect(opened.import(take, options)).rejects.toThrow(new ImportError(message));
    expect(opened.wikidata.requests).toEqual([]);
  });
});

it('the languages asked for if none are named fit into one request', async () => {
  const opened = await scene();
  await opened.import({ ids: [FILMS.theVoice] });
  expect(opened.wikidata.requests.at(-1)?.languages).toEqual(['en', 'mul', ...DEFAULT_LANGUAGES]);
});
