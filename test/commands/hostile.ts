import { ROLES } from '../../src/data/schema/film.ts';

const MARKDOWN =
  '**bold** _it_ ~~no~~ `code` ||spoiler|| [link](https://evil.example) <@123> @everyone <#1> # h';
const INVISIBLE = 'Lef\u200bt \u202eright\u202c to \u200fleft\u2067 mark\u2069s \ufeffend';
const LONG_TITLE = `${'Endless '.repeat(625)}`.slice(0, 5000).trim();

function people(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    person: `Person ${index} ${'*'.repeat(index % 7)}`,
    role: 'actor',
    part: { name: `Part ${index} ${MARKDOWN}` },
  }));
}

/** Records that are valid and do their worst: everything too long, too many, or meant to be taken for markup. */
export const HOSTILE_RECORDS = [
  {
    kind: 'film',
    id: 'endless',
    titles: [
      { text: LONG_TITLE, kind: 'original' },
      ...Array.from({ length: 60 }, (_, index) => ({ text: `Title ${index} ${MARKDOWN}` })),
    ],
    year: 1999,
    minutes: 0.5,
    countries: Array.from({ length: 200 }, (_, index) => `Country ${index}`),
    genres: ['x'.repeat(3000)],
    languages: ['🎬'.repeat(1500)],
    credits: [...people(400), ...ROLES.map((role) => ({ person: 'Ubiquitous', role }))],
    companies: Array.from({ length: 80 }, (_, index) => ({
      company: `Company ${index}`,
      place: { name: MARKDOWN },
    })),
    releases: Array.from({ length: 120 }, (_, index) => ({
      date: '2001-02',
      country: `Land ${index}`,
      note: MARKDOWN,
    })),
    selections: Array.from({ length: 90 }, (_, index) => ({ festival: `Festival ${index}`, year: 2000 })),
    awards: Array.from({ length: 70 }, (_, index) => ({
      name: `Award ${index}`,
      festival: `Festival ${index}`,
      result: 'nominated',
    })),
    story: `${MARKDOWN}\n\n# Heading\n- item\n> quote\n1. one\n${'word '.repeat(4000)}`,
    subjects: [{ person: 'Ubiquitous' }, { topic: '\\'.repeat(2100) }],
    reviews: Array.from({ length: 30 }, (_, index) => ({
      author: `Reviewer ${index}`,
      affiliation: { festival: `Festival ${index}` },
      stance: `${'_'.repeat(1500)}${index}`,
    })),
    notes: [INVISIBLE, 'a'.repeat(9000)],
    tags: ['@everyone', '<@&1>'],
    votes: 12,
    rating: 7.5,
  },
  { kind: 'film', titles: [{ text: INVISIBLE }] },
  { kind: 'film', titles: [{ text: '#1' }], credits: [{ person: '- -', role: 'director' }] },
  { kind: 'film', titles: [{ text: '*' }] },
  ...Array.from({ length: 40 }, (_, index) => ({
    kind: 'film',
    titles: [{ text: 'Same Title' }],
    year: 1950 + index,
    credits: [{ person: 'Ubiquitous', role: 'actor' }],
  })),
  ...Array.from({ length: 30 }, () => ({ kind: 'film', titles: [{ text: 'No Year At All' }] })),
  {
    kind: 'person',
    names: [{ text: `${'Ø'.repeat(400)} ${MARKDOWN}` }],
    notes: ['\u0301\u0301a'.repeat(2000)],
  },
  { kind: 'company', names: [{ text: MARKDOWN }], what: 'w'.repeat(2000) },
  { kind: 'festival', names: [{ text: 'F'.repeat(300) }], since: 1946 },
];
