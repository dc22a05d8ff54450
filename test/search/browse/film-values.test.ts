import { describe, expect, it } from 'vitest';
import { VALUE_KINDS, type ValueKind, valuesOf } from '../../../src/search/browse/film-values.ts';
import { catalogueOf } from '../../made-up/in-memory.ts';

const record = {
  kind: 'film',
  titles: [{ text: 'Full' }],
  year: 1982,
  colour: 'black and white',
  format: '35 mm',
  countries: ['Soviet Union', 'Japan'],
  languages: ['Russian'],
  genres: ['drama'],
  tags: ['radio', 'actors'],
  credits: [
    { person: 'A', role: 'actor', part: { name: 'Yulia', description: 'an actress' } },
    { person: 'B', role: 'actor', part: { description: 'a nurse' } },
    { person: 'C', role: 'director' },
  ],
  companies: [{ company: 'Lenfilm', place: { name: 'Leningrad' } }, { company: 'NHK' }],
  releases: [
    { country: 'East Germany', date: '1983' },
    { place: { name: 'Minsk', alsoNamed: ['Mensk'], venue: 'Pobeda', country: 'Belarus' } },
  ],
  homeVideo: [{ medium: 'DVD', year: 2005 }],
  selections: [
    { festival: 'Locarno', section: 'Panorama', place: { name: 'Locarno', country: 'Switzerland' } },
    { festival: 'Tromsø' },
  ],
  awards: [
    { name: 'Golden Bear', alsoNamed: ['Goldener Bär'], category: 'Best Film', result: 'won' },
    { name: 'Silver Bear', result: 'nominated' },
  ],
  places: [
    { place: { name: 'Tajik border' }, use: 'filming' },
    { place: { country: 'Japan' }, use: 'set' },
  ],
  subjects: [{ topic: 'war' }, { person: 'A' }],
  basedOn: [{ work: 'diary', title: 'Notes' }, { work: 'play' }],
};

function filmOf(said: object) {
  const [film] = catalogueOf([said]).films();
  if (!film) throw new Error('The record makes a film.');
  return film;
}

describe('what a film has', () => {
  const full = filmOf(record);

  it.each<[ValueKind, readonly string[]]>([
    ['country', ['Soviet Union', 'Japan']],
    ['language', ['Russian']],
    ['genre', ['drama']],
    ['year', ['1982']],
    ['tag', ['radio', 'actors']],
    ['topic', ['war']],
    ['part', ['Yulia', 'an actress', 'a nurse']],
    [
      'place',
      [
        'East Germany',
        'Minsk',
        'Mensk',
        'Pobeda',
        'Belarus',
        'Tajik border',
        'Japan',
        'Locarno',
        'Switzerland',
        'Leningrad',
      ],
    ],
    ['award', ['Golden Bear', 'Goldener Bär', 'Best Film', 'Silver Bear']],
    ['section', ['Panorama']],
    ['medium', ['DVD']],
    ['work', ['diary', 'Notes', 'play']],
    ['format', ['35 mm']],
    ['colour', ['black and white']],
  ])('of kind %s: %j', (kind, values) => {
    expect(valuesOf(full, kind)).toEqual(values);
  });

  it('is nothing of any kind where nothing is said', () => {
    const bare = filmOf({ kind: 'film', titles: [{ text: 'Bare' }] });
    expect(VALUE_KINDS.flatMap((kind) => valuesOf(bare, kind))).toEqual([]);
  });
});
