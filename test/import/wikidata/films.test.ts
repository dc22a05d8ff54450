import { expect, it } from 'vitest';
import { FILMS, ORGANISATIONS, PEOPLE } from '../../stand-in-wikidata/index.ts';
import { expectIdentified, recordOf, scene, skipsOf } from './importing.ts';

/** How a film mentions an item. */
function mention(item: string, name: string, ...others: string[]) {
  return { name, id: `wikidata-${item.toLowerCase()}`, externalIds: [`wikidata:${item}`, ...others] };
}

const averbakh = mention(PEOPLE.averbakh, 'Ilya Averbakh', 'imdb:nm0042835');
const ryazantseva = mention(PEOPLE.ryazantseva, 'Natalya Ryazantseva');
const sokurov = mention(PEOPLE.sokurov, 'Alexander Sokurov');
const lenfilm = mention(ORGANISATIONS.lenfilm, 'Lenfilm');
const goskino = mention(ORGANISATIONS.goskino, 'Goskino');
const locarno = mention(ORGANISATIONS.locarno, 'Locarno Film Festival', 'imdb:ev0000400');

it('a film has all that its item says, in the words of records', async () => {
  const imported = await (await scene()).import({ ids: [FILMS.theVoice] });
  expect(recordOf(imported, 'film', FILMS.theVoice)).toEqual({
    kind: 'film',
    id: 'wikidata-q9004001',
    source: 'wikidata',
    externalIds: ['wikidata:Q9004001', 'imdb:tt0084021'],
    titles: [
      { text: 'Голос', language: 'ru', kind: 'original' },
      { text: 'The Voice', language: 'en' },
      { text: 'La Voix', language: 'fr' },
      { text: 'Golos', language: 'en', kind: 'alias' },
      { text: 'Голос (фильм)', language: 'ru', kind: 'alias' },
    ],
    year: 1982,
    minutes: 90,
    colour: 'color',
    countries: ['Soviet Union'],
    languages: ['Russian'],
    genres: ['drama film'],
    budget: { amount: 6_500_000, currency: 'USD', estimated: true },
    credits: [
      { person: averbakh, role: 'director' },
      { person: ryazantseva, role: 'writer' },
      {
        person: mention(PEOPLE.sayko, 'Natalya Sayko'),
        role: 'actor',
        part: { name: 'Yulia Martynova' },
      },
      { person: mention(PEOPLE.filatov, 'L. Filatov'), role: 'actor' },
    ],
    companies: [
      { company: lenfilm, role: 'production' },
      { company: goskino, role: 'distribution' },
    ],
    releases: [
      { date: '1983-10-28', country: 'East Germany' },
      { date: '1982-12-18', place: { name: 'Leningrad' } },
    ],
    awards: [{ name: 'State Prize', body: goskino, year: 1983, result: 'won' }],
    places: [
      { place: { name: 'Leningrad' }, use: 'filming' },
      { place: { name: 'Moscow' }, use: 'filming' },
    ],
    basedOn: [{ work: 'screenplay', title: 'The Voice', author: ryazantseva }],
  });
  expect(skipsOf(imported)).toEqual({});
});

it('a documentary has its festival, its prize and what it is about', async () => {
  const imported = await (await scene()).import({ ids: [FILMS.spiritualVoices] });
  expect(recordOf(imported, 'film', FILMS.spiritualVoices)).toEqual({
    kind: 'film',
    id: 'wikidata-q9004002',
    source: 'wikidata',
    externalIds: ['wikidata:Q9004002'],
    titles: [
      { text: 'Spiritual Voices', language: 'en' },
      { text: 'Духовные голоса', language: 'ru' },
      { text: 'Les Voix spirituelles', language: 'fr' },
    ],
    year: 1995,
    minutes: 328,
    countries: ['Russia'],
    genres: ['documentary film'],
    credits: [
      { person: sokurov, role: 'director' },
      { person: sokurov, role: 'writer' },
      { person: mention(PEOPLE.burov, 'Александр Буров'), role: 'cinematographer' },
      { person: mention(PEOPLE.moshkov, 'Sergey Moshkov'), role: 'sound' },
    ],
    companies: [{ company: lenfilm, role: 'production' }],
    releases: [{ date: '1995' }],
    selections: [{ festival: locarno, year: 1995 }],
    awards: [{ name: 'Sony Prize', festival: locarno, year: 1995, result: 'won' }],
    places: [{ place: { name: 'Tajikistan' }, use: 'setting' }],
    subjects: [{ topic: 'civil war' }],
  });
});

it('whoever a film names has a record with all their names', async () => {
  const imported = await (await scene()).import({ ids: [FILMS.theVoice, FILMS.spiritualVoices] });
  expect(recordOf(imported, 'person', PEOPLE.averbakh)).toEqual({
    kind: 'person',
    id: 'wikidata-q9002001',
    source: 'wikidata',
    externalIds: ['wikidata:Q9002001', 'imdb:nm0042835'],
    names: [
      { text: 'Илья Авербах', language: 'ru', kind: 'original' },
      { text: 'Ilya Averbakh', language: 'en' },
      { text: 'Ilya Averbach', language: 'en', kind: 'alias' },
      { text: 'Илья Александрович Авербах', language: 'ru', kind: 'alias' },
      { text: 'I. A.', kind: 'alias' },
    ],
    born: '1934-07-28',
    died: '1986-01-11',
    birthPlace: { name: 'Leningrad' },
    nationalities: ['Soviet Union'],
    occupations: ['film director', 'screenwriter'],
  });
  expect(recordOf(imported, 'company', ORGANISATIONS.lenfilm)).toEqual({
    kind: 'company',
    id: 'wikidata-q9003001',
    source: 'wikidata',
    externalIds: ['wikidata:Q9003001'],
    names: [
      { text: 'Lenfilm', language: 'en' },
      { text: 'Ленфильм', language: 'ru' },
    ],
    what: 'film studio',
    founded: 1914,
    places: [{ name: 'Leningrad' }],
  });
  expect(recordOf(imported, 'company', ORGANISATIONS.goskino).places).toEqual([{ country: 'Soviet Union' }]);
  expect(recordOf(imported, 'festival', ORGANISATIONS.locarno)).toEqual({
    kind: 'festival',
    id: 'wikidata-q9003101',
    source: 'wikidata',
    externalIds: ['wikidata:Q9003101', 'imdb:ev0000400'],
    names: [
      { text: 'Locarno Film Festival', language: 'en' },
      { text: 'Festival du film de Locarno', language: 'fr' },
    ],
    since: 1946,
    place: { name: 'Locarno', country: 'Switzerland' },
  });
});

it('every record is one, has an id of its own, and names only records that come too', async () => {
  const imported = await (await scene()).import({ ids: Object.values(FILMS) });
  expectIdentified(imported.records);
  expect(imported.records.filter(({ kind }) => kind === 'film')).toHaveLength(3);
  expect(Object.fromEntries(imported.tally.readings)).toMatchObject({
    'item of a film': 3,
    'item of a person': 10,
    'item of a company': 3,
    'item of a festival': 1,
  });
  expect(imported.tally.progress).toBe(1);
});

it('the source says that anyone may do with it what they like', async () => {
  const { records } = await (await scene()).import({ ids: [FILMS.theVoice] });
  expect(records.filter(({ kind }) => kind === 'source')).toEqual([
    expect.objectContaining({ id: 'wikidata', name: 'Wikidata', terms: expect.stringContaining('CC0 1.0') }),
  ]);
});
