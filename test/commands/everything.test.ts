import { describe, expect, it } from 'vitest';
import { FILM_PAGES } from '../../src/replies/view.ts';
import { Asker, textOf } from './asking.ts';
import { COMPANY, FESTIVAL, FILM, PERSON } from './everything.ts';
import { houseOf } from './houses.ts';
import { expectWithinLimits } from './limits.ts';
import { shown } from './shown.ts';
import { valuesIn } from './values-in.ts';

/** Fields whose values are wordings, dates or money, which a card writes in words. */
const WORDED = new Set([
  'kind',
  'id',
  'language',
  'role',
  'result',
  'date',
  'from',
  'to',
  'born',
  'died',
  'currency',
]);
/** What those say, as a card writes it. */
const IN_WORDS = {
  film: [
    ...[
      'translation, English',
      'original, German',
      'also called',
      '3 February 1912',
      'premiere',
      'Nominations',
      '1934 · Golden Reel (also Reel of Gold, Goldspule)',
    ],
    ...['April 1910 – 7 June 1910', '$98,765 (estimated)', 'Volapük and Esperanto subtitles'],
  ],
  person: ['2 January 1880', 'March 1950', 'original, Russian', 'also called'],
  company: ['German', 'Production'],
  festival: ['also called', '1933 · Everything (1911) · Rediscoveries'],
};

const asker = new Asker(houseOf([FILM, PERSON, COMPANY, FESTIVAL]));

async function everyPartOf(reference: string): Promise<string> {
  const pages = reference.startsWith('film:') ? FILM_PAGES : ['overview'];
  const texts: string[] = [];
  for (const page of pages) {
    const parts = await asker.allParts(await asker.press(`tab/${reference}|${page}|0`));
    texts.push(...parts.map(textOf));
  }
  return texts.join('\n');
}

describe('everything that a record can say', () => {
  it.each([
    ['film:everything', FILM, IN_WORDS.film],
    ['person:person-of-actor', PERSON, IN_WORDS.person],
    ['company:firm-of-production', COMPANY, IN_WORDS.company],
    ['festival:lakeside', FESTIVAL, IN_WORDS.festival],
  ])('is somewhere on the card of %s', async (reference, record, inWords) => {
    const text = await everyPartOf(reference);
    const plain = text.replaceAll(',', '');
    const stated = [...valuesIn(record, WORDED), ...inWords];
    expect(stated.filter((value) => !plain.includes(value.replaceAll(',', '')))).toEqual([]);
  });

  it('is on the cards of those whom the film names, too', async () => {
    const cards: [string, string, readonly string[]][] = [
      ['person-of-narrator', 'Narrator', ['Everything (1911) · as Name of narrator, sort of narrator']],
      ['anthony', 'Author of a work filmed', ['Everything (1911) · novel']],
      ['rudolf', 'Subject of films', ['Everything (1911) · named as a theme by a critic']],
      ['reviewer-one', 'Opinions on films', ['Everything (1911) · critic, The Gazette']],
    ];
    for (const [id, heading, lines] of cards) {
      const card = shown(await asker.press(`tab/person:${id}|overview|0`));
      expect({ id, lines: card.fields[heading] }).toEqual({ id, lines });
    }
  });

  it('shows a place of which only another name or no name is recorded', async () => {
    const places = [
      { place: { alsoNamed: ['Old Town'], country: 'Ruritania' }, use: 'filming' },
      { place: { name: 'Zenda', alsoNamed: [] }, use: 'filming' },
    ];
    const house = houseOf([{ kind: 'film', titles: [{ text: 'Places' }], places }]);
    const card = await new Asker(house).press('tab/film:places|releases|0');
    expect(shown(card).fields.Places).toEqual(['filming · Old Town, Ruritania', 'filming · Zenda']);
  });

  it('makes no line of a release whose place is empty', async () => {
    const releases = [{ place: { alsoNamed: [] } }, { country: 'Zenda' }];
    const house = houseOf([{ kind: 'film', titles: [{ text: 'Unknown' }], releases }]);
    const card = await new Asker(house).press('tab/film:unknown|releases|0');
    expect(shown(card).fields.Releases).toEqual(['Zenda']);
    expectWithinLimits(card, 'press', { embeds: [] });
  });

  it('shows a video without subtitles without a word of them', async () => {
    const homeVideo = [{ medium: 'VHS', subtitles: [] }];
    const house = houseOf([{ kind: 'film', titles: [{ text: 'Tape' }], homeVideo }]);
    const card = await new Asker(house).press('tab/film:tape|releases|0');
    expect(shown(card).fields['On video']).toEqual(['VHS']);
  });

  it('shows a language by its tag where the tag means nothing to this machine', async () => {
    const titles = [{ text: 'Tag', language: 'pt-12' }];
    const card = await new Asker(houseOf([{ kind: 'film', titles }])).command('film', { title: 'tag' });
    expect(shown(card).text).toBe('This title · pt-12');
  });
});
