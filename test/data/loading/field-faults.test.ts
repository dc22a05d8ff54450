import { describe, expect, it } from 'vitest';
import { faultsOf, film, only, person, source } from '../../made-up/in-files.ts';

const alpha = { 'alpha.json': source('alpha') };

/** The faults of a single film's file whose source is all right. */
function faultsOfFilm(fields: object) {
  return faultsOf({ ...alpha, 'film.json': film('alpha', 'Golos', fields) });
}

describe('faults of fields', () => {
  it.each([
    [
      'an impossible date',
      { releases: [{ date: '1982-02-30' }] },
      'releases[0].date',
      /not a date that exists/,
    ],
    ['a date out of form', { releases: [{ date: '1982-1-8' }] }, 'releases[0].date', /1982-12-18/],
    ['a date as a number', { releases: [{ date: 1982 }] }, 'releases[0].date', /quotation marks/],
    ['a year as text', { year: '1982' }, 'year', /must be a year/],
    ['a year before films', { year: 1782 }, 'year', /before the first films/],
    ['no running time', { minutes: 0 }, 'minutes', /more than none/],
    ['an empty title', { titles: [{ text: ' ' }] }, 'titles[0].text', /must not be empty/],
    ['no title', { titles: [] }, 'titles', /at least one that is no misspelling/],
    [
      'an empty mention',
      { companies: [{ company: { name: '' } }] },
      'companies[0].company.name',
      /not be empty/,
    ],
    [
      'a mention of nobody',
      { credits: [{ person: 7, role: 'actor' }] },
      'credits[0].person',
      /must be a name/,
    ],
    ['no person', { credits: [{ role: 'actor' }] }, 'credits[0].person', /must be a name/],
    [
      'an unknown role',
      { credits: [{ person: 'A', role: 'directer' }] },
      'credits[0].role',
      /one of director/,
    ],
    [
      'an unknown company role',
      { companies: [{ company: 'A', role: 'x' }] },
      'companies[0].role',
      /production/,
    ],
    ['an unknown field', { directer: 'A' }, 'directer', /not a field/],
    ['a release of which nothing is said', { releases: [{}] }, 'releases[0]', /must say something/],
    [
      'an unknown field below',
      { releases: [{ country: 'Japan', dat: '1982' }] },
      'releases[0].dat',
      /not a field/,
    ],
    [
      'an unknown field of a mention',
      { homeVideo: [{ medium: 'DVD', publisher: { name: 'A', at: 'B' } }] },
      'homeVideo[0].publisher.at',
      /not a field/,
    ],
    ['a wrong type', { genres: 'drama' }, 'genres', /a list/],
    ['both a person and a topic', { subjects: [{ person: 'A', topic: 'B' }] }, 'subjects[0]', /either/],
    [
      'no affiliation',
      { reviews: [{ author: 'A', stance: 'B', affiliation: {} }] },
      'reviews[0].affiliation',
      /either/,
    ],
    ['an empty topic', { subjects: [{ topic: '' }] }, 'subjects[0].topic', /not be empty/],
    [
      'a production that ends before it starts',
      { production: { from: '1982-10', to: '1980-10' } },
      'production',
      /ends before it starts/,
    ],
    ['a production without dates', { production: {} }, 'production', /a start or an end/],
    ['a place without words', { releases: [{ place: {} }] }, 'releases[0].place', /something of the place/],
    [
      'a part without words',
      { credits: [{ person: 'A', role: 'actor', part: {} }] },
      'credits[0].part',
      /name or a description/,
    ],
    ['money without a currency code', { budget: { amount: 1, currency: '$' } }, 'budget.currency', /USD/],
    ['a bad id', { id: 'The Voice' }, 'id', /lower-case letters and digits/],
    ['a long id', { id: 'a'.repeat(61) }, 'id', /60 characters/],
    ['a bad external id', { externalIds: ['tt0084521'] }, 'externalIds[0]', /wikidata:Q42/],
    [
      'a bad language tag',
      { titles: [{ text: 'A', language: 'Russian' }] },
      'titles[0].language',
      /ru or pt-BR/,
    ],
    ['an unknown kind of title', { titles: [{ text: 'A', kind: 'nick' }] }, 'titles[0].kind', /original/],
  ])('says where %s is, and what is right', (_, fields, path, right) => {
    expect(faultsOfFilm(fields)).toEqual([
      { file: 'film.json', path, message: expect.stringMatching(right) },
    ]);
  });

  it.each([['200B'], ['200D', 'FEFF'], ['AD'], ['301'], ['3164'], ['2800']])(
    'takes a name that shows nothing for empty: U+%s',
    (...codes) => {
      const name = codes.map((code) => String.fromCodePoint(Number.parseInt(code, 16))).join('');
      expect(faultsOf({ ...alpha, 'a.json': person('alpha', name) })).toEqual([
        { file: 'a.json', path: 'names[0].text', message: 'must not be empty' },
      ]);
    },
  );

  it('calls a field missing only where it is missing', () => {
    const { name: _, ...nameless } = source('beta');
    expect(only(faultsOf({ 'b.json': nameless })).message).toMatch(/is missing/);
    expect(only(faultsOf({ 'b.json': source('beta', { name: 7 }) })).message).toBe('must be text');
  });

  it('takes for a web address only what a browser opens', () => {
    expect(faultsOf({ 'b.json': source('beta', { url: 'https://example.org/a' }) })).toEqual([]);
    for (const url of ['example', 'mailto:club@example.org', 'javascript:alert(1)']) {
      expect(faultsOf({ 'b.json': source('beta', { url }) })).toEqual([
        { file: 'b.json', path: 'url', message: 'must be a web address, http or https' },
      ]);
    }
  });

  it('lets a production end in the year in which it starts, however precise its dates', () => {
    expect(faultsOfFilm({ production: { from: '1982-10', to: '1982' } })).toEqual([]);
    expect(faultsOfFilm({ production: { from: '1982', to: '1982-10' } })).toEqual([]);
  });
});
