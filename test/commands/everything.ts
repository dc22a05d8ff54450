import { COMPANY_ROLES, ROLES } from '../../src/data/schema/film.ts';

const PLACE = { name: 'Streslau', alsoNamed: ['New Streslau'], venue: 'Old Palace', country: 'Ruritania' };

/** A film with every field that a record can have, each with a value of its own. */
export const FILM = {
  kind: 'film',
  id: 'everything',
  titles: [
    { text: 'Everything', language: 'en', kind: 'translation' },
    { text: 'Alles', language: 'de', kind: 'original' },
    { text: 'Allez', kind: 'alias' },
    { text: 'Omnia' },
  ],
  year: 1911,
  minutes: 71,
  colour: 'tinted',
  format: 'nitrate',
  countries: ['Zenda', 'Strelsau'],
  languages: ['Ruritanian', 'Latin'],
  genres: ['farce', 'tragedy'],
  credits: ROLES.map((role) => ({
    person: `Person of ${role}`,
    role,
    part: { name: `Name of ${role}`, description: `sort of ${role}` },
  })),
  companies: [
    ...COMPANY_ROLES.map((role) => ({
      company: `Firm of ${role}`,
      role,
      place: { name: `Seat of ${role}` },
    })),
    { company: 'Firm of unknown role', place: { country: 'Graustark' } },
  ],
  releases: [
    {
      date: '1912-02-03',
      country: 'Lutha',
      place: { ...PLACE, name: 'Hentzau' },
      premiere: true,
      note: 'hand-coloured',
    },
    { note: 'undated' },
  ],
  homeVideo: [{ medium: 'VHS', publisher: 'Tape House', year: 1985, subtitles: ['Volapük', 'Esperanto'] }],
  selections: [
    { festival: 'Lakeside', year: 1933, section: 'Rediscoveries', place: { ...PLACE, name: 'Kravonia' } },
  ],
  awards: [
    {
      name: 'Golden Reel',
      alsoNamed: ['Reel of Gold', 'Goldspule'],
      category: 'best tinting',
      festival: 'Riverside',
      body: 'Film Guild',
      year: 1934,
      result: 'nominated',
    },
  ],
  attendance: [{ viewers: 123456, where: 'in Zenda', period: 'in its first week' }],
  budget: { amount: 98765, currency: 'USD', estimated: true },
  boxOffice: [{ amount: 55555, currency: 'EUR', where: 'Strelsau' }],
  production: { from: '1910-04', to: '1910-06-07' },
  places: [{ place: { ...PLACE, name: 'Tarlenheim' }, use: 'trick shots', note: 'in the cellar' }],
  story: 'A king is replaced by his double.',
  subjects: [{ person: 'Rudolf', according: 'a critic' }, { topic: 'doubles' }],
  basedOn: [{ work: 'novel', title: 'The Prisoner', author: 'Anthony' }],
  reviews: [
    { author: 'Reviewer One', post: 'critic', affiliation: { company: 'The Gazette' }, stance: 'Delighted.' },
    { author: 'Reviewer Two', affiliation: { festival: 'Hillside' }, stance: 'Appalled.' },
  ],
  notes: ['Shot at night.', 'Long thought lost.'],
  notToBeConfusedWith: [{ name: 'Nothing', what: 'a short film' }],
  tags: ['swordplay', 'castles'],
  rating: 7.25,
  votes: 4321,
};

/** A person, of whom everything is recorded. */
export const PERSON = {
  kind: 'person',
  names: [
    { text: 'Person of actor' },
    { text: 'Актёр', language: 'ru', kind: 'original' },
    { text: 'Nick', kind: 'alias' },
  ],
  notes: ['Never gave an interview.'],
  born: '1880-01-02',
  died: '1950-03',
  birthPlace: { name: 'Modenstein', country: 'Ruritania' },
  nationalities: ['Ruritanian', 'stateless'],
  occupations: ['actor', 'fencer'],
};

/** A company, of which everything is recorded. */
export const COMPANY = {
  kind: 'company',
  names: [{ text: 'Firm of production' }, { text: 'Produktionsfirma', language: 'de' }],
  what: 'a workshop',
  founded: 1905,
  places: [{ name: 'Elberg' }, { country: 'Osterburg' }],
  notes: ['Burnt down.'],
};

/** A festival, of which everything is recorded. */
export const FESTIVAL = {
  kind: 'festival',
  names: [{ text: 'Lakeside' }, { text: 'LIFF', kind: 'alias' }],
  since: 1932,
  place: { name: 'Ledbury', venue: 'Town Hall', country: 'Graustark' },
  notes: ['Held on rafts.'],
};
