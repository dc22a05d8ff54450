import { describe, expect, it } from 'vitest';
import { type EntityKind, kindOf } from '../../../src/data/reference.ts';
import { ask } from '../../../src/questions/ask.ts';
import { isRecorded } from '../../../src/questions/suggesting/about.ts';
import { asked, PHRASINGS, type Phrasing } from '../../../src/questions/suggesting/phrasings.ts';
import { thing } from '../../../src/questions/suggesting/things.ts';
import { INDEX_NAMES } from '../../../src/search/indexes.ts';
import { houseOf } from '../../commands/houses.ts';

/** A house in which something of everything that can be asked for is recorded. */
const HOUSE = houseOf([
  {
    kind: 'film',
    titles: [
      { text: 'Ferryman', language: 'en' },
      { text: 'Traghettatore', kind: 'original' },
    ],
    year: 1970,
    minutes: 90,
    countries: ['Italy'],
    languages: ['Italian'],
    genres: ['Drama'],
    tags: ['rivers'],
    rating: 7.5,
    story: 'Somebody crosses a river.',
    budget: { amount: 1000, currency: 'USD' },
    attendance: [{ viewers: 5000 }],
    releases: [{ date: '1970-05-01' }],
    production: { from: '1969', to: '1970' },
    places: [{ place: { name: 'Turin' }, use: 'filming' }],
    basedOn: [{ work: 'Novel', title: 'Crossings' }],
    awards: [{ name: 'Golden Oar', result: 'won' }],
    selections: [{ festival: 'Lakeside', year: 1970 }],
    subjects: [{ person: 'Berta Quill' }],
    reviews: [{ author: 'Carlo Dunne', stance: 'Finds it slow.' }],
    homeVideo: [{ medium: 'DVD', publisher: 'Albatros' }],
    companies: [
      { company: 'Albatros', role: 'production' },
      { company: 'Albatros', role: 'distribution' },
    ],
    credits: [
      'director',
      'actor',
      'writer',
      'composer',
      'cinematographer',
      'editor',
      'sound',
      'producer',
    ].map((role) => ({ person: 'Berta Quill', role })),
  },
  {
    kind: 'person',
    names: [{ text: 'Berta Quill' }],
    born: '1930',
    died: '1990',
    birthPlace: { name: 'Turin' },
    occupations: ['director'],
  },
  { kind: 'company', names: [{ text: 'Albatros' }], founded: 1950, places: [{ name: 'Turin' }] },
  { kind: 'festival', names: [{ text: 'Lakeside' }], since: 1960, place: { name: 'Como' } },
]);

function one(kind: EntityKind) {
  const suggestion = HOUSE.search
    .suggest('', INDEX_NAMES, 25)
    .find(({ reference }) => kindOf(reference) === kind);
  if (!suggestion) throw new Error(`there is no ${kind}`);
  return thing(suggestion.reference, HOUSE);
}

const THINGS = {
  film: one('film'),
  person: one('person'),
  company: one('company'),
  festival: one('festival'),
};

/** What a phrasing asks for, as its question was understood. */
function understoodAs(phrasing: Phrasing) {
  const answer = ask(asked(phrasing, THINGS[phrasing.of].called), HOUSE);
  if (answer.outcome !== 'answered') return { outcome: answer.outcome };
  const { question } = answer;
  if (!('query' in question)) return { asks: question.asks };
  const { query } = question;
  if (query.op !== 'facts' && query.op !== 'holders') return { op: query.op };
  return { asksFor: query.op === 'facts' ? 'facts' : 'films', relation: query.relation };
}

describe('every phrasing of a question', () => {
  it.each(PHRASINGS.map((phrasing) => [asked(phrasing, '…'), phrasing] as const))(
    'is answered with what it says that it asks for: %s',
    (_text, phrasing) => {
      expect(isRecorded(phrasing, THINGS[phrasing.of].reference, HOUSE)).toBe(true);
      const understood = understoodAs(phrasing);
      expect(understood).toEqual({
        asksFor: phrasing.asksFor,
        relation: expect.toBeOneOf([...phrasing.relations]),
      });
    },
  );

  it('is there once', () => {
    const texts = PHRASINGS.map((phrasing) => `${phrasing.of} ${asked(phrasing, '…')}`);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
