import { houseOf } from '../commands/houses.ts';
import { named } from '../made-up/in-memory.ts';

function credits(roles: Readonly<Record<string, readonly (string | object)[]>>): object[] {
  return Object.entries(roles).flatMap(([role, people]) =>
    people.map((person) => (typeof person === 'string' ? { person, role } : { ...person, role })),
  );
}

/**
 * A house of few films with something of nearly everything that can be asked for. Its names are short and everybody’s own, so
 * that a table of questions about them can be read; two of its films share a title, and two have everyday words for one.
 */
export const HARBOUR = houseOf([
  {
    kind: 'film',
    titles: [
      { text: 'Ferryman', language: 'en' },
      { text: 'Traghettatore', language: 'it', kind: 'original' },
    ],
    year: 1970,
    minutes: 90,
    colour: 'black and white',
    format: '16 mm',
    countries: ['Italy'],
    languages: ['Italian'],
    genres: ['drama'],
    tags: ['rivers'],
    rating: 7.5,
    votes: 1000,
    budget: { amount: 1_000_000, currency: 'USD' },
    attendance: [{ viewers: 5000 }],
    releases: [{ date: '1970-05-01', country: 'Italy' }],
    production: { from: '1969', to: '1970' },
    places: [{ place: { name: 'Turin', country: 'Italy' }, use: 'filming' }],
    basedOn: [{ work: 'Novel', title: 'Crossings' }],
    awards: [{ name: 'Golden Oar', festival: 'Lakeside', year: 1971, result: 'won' }],
    selections: [{ festival: 'Lakeside', year: 1970, place: { name: 'Como', country: 'Italy' } }],
    subjects: [{ person: 'Gustav' }],
    reviews: [{ author: 'Fritz', stance: 'Finds it slow.' }],
    homeVideo: [{ medium: 'DVD', publisher: 'Pelican', year: 2004, subtitles: ['French'] }],
    companies: [
      { company: 'Albatros', role: 'production' },
      { company: 'Pelican', role: 'distribution' },
    ],
    story: 'Somebody crosses a river.',
    credits: credits({
      director: ['Ana'],
      writer: ['Berta'],
      actor: [{ person: 'Carlo', part: { name: 'Captain Novak' } }, 'Dora'],
      composer: ['Emil'],
      cinematographer: ['Hugo'],
    }),
  },
  {
    kind: 'film',
    titles: [{ text: 'Nightjar' }],
    year: 1982,
    minutes: 120,
    countries: ['Soviet Union'],
    genres: ['comedy'],
    companies: [{ company: 'Albatros', role: 'production' }],
    credits: credits({ director: ['Ana', 'Berta'], writer: ['Emil'], actor: ['Dora'] }),
  },
  { kind: 'film', titles: [{ text: 'Solo' }], year: 1960, credits: credits({ director: ['Hugo'] }) },
  { kind: 'film', titles: [{ text: 'Solo' }], year: 2020, credits: credits({ director: ['Ivo'] }) },
  { kind: 'film', titles: [{ text: 'Made' }], year: 2001, credits: credits({ director: ['Ivo'] }) },
  { kind: 'film', titles: [{ text: 'The Director' }], year: 1990, credits: credits({ writer: ['Ivo'] }) },
  { ...named('person', 'Ana'), born: '1930-02-03', nationalities: ['Italian'] },
  { kind: 'company', names: [{ text: 'Albatros' }], founded: 1950, places: [{ name: 'Turin' }] },
  { kind: 'festival', names: [{ text: 'Lakeside' }], since: 1960, place: { name: 'Como', country: 'Italy' } },
]);
