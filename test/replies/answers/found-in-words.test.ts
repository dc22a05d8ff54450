import { describe, expect, it } from 'vitest';
import type { FoundDetails, FoundValue } from '../../../src/data/found.ts';
import {
  detailsInWords,
  foundInWords,
  type WantedUnit,
} from '../../../src/replies/answers/found-in-words.ts';
import { en } from '../../../src/replies/wording/en.ts';
import { catalogueOf, film, named } from '../../made-up/in-memory.ts';
import { found, thing, told } from './found.ts';

const SETTING = {
  catalogue: catalogueOf([
    { ...film('Mirror', { year: 1975 }), id: 'mirror' },
    { ...named('person', 'Ann Even'), id: 'ann' },
    { ...named('company', 'The Gazette'), id: 'gazette' },
    { ...named('festival', 'Lakeside'), id: 'lakeside' },
  ]),
  words: en,
};

describe('a value that was found', () => {
  it.each<[FoundValue, string]>([
    [{ is: 'entity', reference: 'film:mirror' }, 'Mirror'],
    [{ is: 'entity', reference: 'person:ann' }, 'Ann Even'],
    [{ is: 'entity', reference: 'company:gone' }, 'gone'],
    [{ is: 'text', text: '*drama*' }, '*drama*'],
    [{ is: 'year', year: 1982 }, '1982'],
    [{ is: 'date', date: '1982-12' }, 'December 1982'],
    [{ is: 'period', from: '1980-10', to: '1982-10' }, 'October 1980 – October 1982'],
    [{ is: 'period', to: '1982' }, 'until 1982'],
    [{ is: 'minutes', minutes: 327 }, '327 min (5 h 27 min)'],
    [{ is: 'number', number: 2_300_000 }, '2,300,000'],
    [
      { is: 'money', money: { amount: 6_500_000, currency: 'USD', estimated: true } },
      '$6,500,000 (estimated)',
    ],
    [{ is: 'money', money: { amount: 5, currency: 'USD', estimated: false } }, '$5'],
    [
      { is: 'place', place: { venue: 'Dom Kino', name: 'Leningrad', country: 'USSR' } },
      'Dom Kino, Leningrad, USSR',
    ],
    [{ is: 'form', form: { text: 'Зеркало', language: 'ru', kind: 'original' } }, 'Зеркало'],
    [{ is: 'part', part: { name: 'Yulia', description: 'an actress' } }, 'Yulia'],
    [{ is: 'part', part: { description: 'the director' } }, 'the director'],
    [
      {
        is: 'award',
        award: { name: 'Prix Sony', alsoNamed: ['Sony Prize'], category: 'video', result: 'won' },
      },
      'Prix Sony (also Sony Prize), video',
    ],
    [{ is: 'award', award: { name: 'Golden Reel', alsoNamed: [], result: 'won' } }, 'Golden Reel'],
  ])('is in plain words: %j', (value, expected) => {
    expect(foundInWords(found(value), SETTING)).toBe(expected);
  });

  it.each<[FoundValue, WantedUnit, string]>([
    [{ is: 'minutes', minutes: 327 }, 'hours', '5.45 hours (327 min)'],
    [{ is: 'minutes', minutes: 327 }, 'minutes', '327 min'],
    [{ is: 'year', year: 1982 }, 'decade', 'the 1980s'],
    [{ is: 'date', date: '1982-12-18' }, 'decade', 'the 1980s'],
    [{ is: 'date', date: '1982-12-18' }, 'century', 'the 20th century'],
    [{ is: 'date', date: '1982-12-18' }, 'year', '1982'],
    [{ is: 'period', from: '1980-10', to: '1982-10' }, 'year', '1980 – 1982'],
    [{ is: 'text', text: 'drama' }, 'hours', 'drama'],
  ])('is in the unit that is wanted: %j in %s', (value, unit, expected) => {
    expect(foundInWords(found(value), SETTING, unit)).toBe(expected);
  });
});

describe('what stands behind a value', () => {
  const ANN: FoundValue = { is: 'entity', reference: 'person:ann' };
  const LAKESIDE: FoundValue = { is: 'entity', reference: 'festival:lakeside' };

  it.each<[FoundValue, FoundDetails, string]>([
    [ANN, {}, ''],
    [ANN, { part: { name: 'Yulia', description: 'an actress' } }, 'as Yulia'],
    [ANN, { role: 'executive-producer' }, 'executive producer'],
    [ANN, { role: 'actor', part: { name: 'Yulia' } }, 'as Yulia'],
    [ANN, { role: 'narrator', part: { name: 'Yulia' } }, 'narrator, as Yulia'],
    [ANN, { person: 'person:ann' }, ''],
    [ANN, { company: 'company:gazette', note: 'critic' }, 'The Gazette, critic'],
    [
      LAKESIDE,
      { year: 1995, section: 'Rediscoveries', place: { name: 'Ledbury' } },
      '1995, Rediscoveries, Ledbury',
    ],
    [
      { is: 'award', award: { name: 'Reel', alsoNamed: [], result: 'won' } },
      { year: 1995, festival: 'festival:lakeside' },
      '1995, Lakeside',
    ],
    [{ is: 'award', award: { name: 'Reel', alsoNamed: [], result: 'nominated' } }, {}, 'nominated'],
    [
      { is: 'date', date: '1983-10-28' },
      { country: 'East Germany', note: 'with German narration' },
      'in East Germany, with German narration',
    ],
    [
      { is: 'date', date: '1982-12-18' },
      { premiere: true, place: { name: 'Leningrad', country: 'USSR' }, country: 'USSR' },
      'premiere, Leningrad, USSR',
    ],
    [{ is: 'place', place: { country: 'Lutha' } }, { country: 'Lutha', note: 'uncut' }, 'uncut'],
    [{ is: 'place', place: { name: 'Moscow' } }, { use: 'filming', note: 'at night' }, 'filming, at night'],
    [{ is: 'text', text: 'uncut' }, { note: 'uncut' }, ''],
    [{ is: 'text', text: 'doubles' }, { according: 'a critic' }, 'according to a critic'],
    [
      { is: 'text', text: 'Splendid.' },
      { person: 'person:ann', festival: 'festival:lakeside' },
      'by Ann Even, Lakeside',
    ],
    [
      { is: 'text', text: 'DVD' },
      { year: 2004, company: 'company:gazette', subtitles: ['French'] },
      '2004, published by The Gazette, French subtitles',
    ],
    [
      { is: 'part', part: { name: 'Yulia', description: 'an actress' } },
      { person: 'person:ann' },
      'an actress, played by Ann Even',
    ],
    [{ is: 'form', form: { text: 'Зеркало', language: 'ru', kind: 'original' } }, {}, 'original, Russian'],
  ])('is short, and says nothing twice: %j with %j', (value, details, expected) => {
    expect(detailsInWords(found(value, { details }), SETTING)).toBe(expected);
  });

  it('is what each of several facts says', () => {
    const each = [{ year: 1995 }, { year: 1996, section: 'Rediscoveries' }, { year: 1995 }];
    const shownTwice = { ...thing('festival:lakeside', { details: {} }), each };
    expect(detailsInWords(shownTwice, SETTING)).toBe('1995; 1996, Rediscoveries');
  });

  it('never stands for the value', () => {
    expect(detailsInWords(told('drama'), SETTING)).toBe('');
    expect(detailsInWords(thing('film:mirror'), SETTING)).toBe('');
  });
});
