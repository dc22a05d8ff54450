import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/questions/evaluate/evaluate.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { film, idsOf } from '../../made-up/in-files.ts';
import { catalogueOf } from '../../made-up/in-memory.ts';
import {
  answers,
  called,
  common,
  facts,
  holders,
  part,
  scanning,
  the,
  valued,
  words,
  years,
} from './queries.ts';

const { catalogue } = BUILT_IN_HOUSE;
const VOICE = the('film:the-voice-1982');
const SPIRITUAL = the('film:spiritual-voices-1995');
const SOKUROV = the('person:alexander-sokurov');

/** Ana made both. */
const pair = catalogueOf([
  film('a', 'One', { credits: ['Ana', 'Ben'].map((person) => ({ person, role: 'director' })) }),
  film('a', 'Two', { credits: ['Ana', 'Cid'].map((person) => ({ person, role: 'director' })) }),
]);
const [ONE = '', TWO = ''] = idsOf(pair.films());

describe('films by a value', () => {
  it.each([
    [valued('country', words('Japan')), ['Spiritual Voices']],
    [valued('genre', words('drama')), ['The Voice']],
    [valued('year', years(1980, 1999)), ['The Voice', 'Spiritual Voices']],
    [valued('filming place', { by: 'place', text: 'Moscow' }), ['The Voice']],
    [valued('filming place', { by: 'place', text: 'St. Petersburg' }), ['The Voice', 'The Voice of Sokurov']],
    [valued('part', part('Yulia Martynova')), ['The Voice']],
    [valued('format', words('video')), ['Spiritual Voices']],
    [valued('format', words('vid')), []],
  ])('finds them, older first where nobody voted: %#', (query, films) => {
    expect(called(catalogue, query)).toEqual(films);
  });

  it('looks only at those that may have it', () => {
    const none = { leaveOutStart: false, filmsValued: () => [] };
    expect(evaluate(valued('country', words('Japan')), catalogue, none)).toEqual([]);
  });

  it('finds people, too, by what is recorded of them', () => {
    expect(called(catalogue, valued('born', years(1950, 1959)))).toEqual(['Alexander Sokurov']);
    expect(called(catalogue, valued('occupation', words('director')))).toEqual([
      'Alexander Sokurov',
      'Ilya Averbakh',
    ]);
  });

  it('leads to whoever played a part', () => {
    const players = facts(valued('part', part('the actress')), 'performer', part('the actress'));
    expect(answers(catalogue, players)).toEqual(['Natalya Sayko (Yulia Martynova, an actress; actor)']);
  });
});

describe('sets together', () => {
  it('have in common what is in all of them', () => {
    const both = common(facts(the(`film:${ONE}`), 'director'), facts(the(`film:${TWO}`), 'director'));
    expect(called(pair, both)).toEqual(['Ana']);
  });

  it('narrow one another whichever comes first', () => {
    const films = holders(SOKUROV, 'anybody');
    const nineties = valued('year', years(1990, 1999));
    const long = {
      op: 'measured',
      of: { op: 'all', kind: 'film' },
      measure: 'minutes',
      range: { least: 90 },
    } as const;
    expect(called(catalogue, common(films, nineties, long))).toEqual(['Spiritual Voices']);
    expect(called(catalogue, common(long, nineties, films))).toEqual(['Spiritual Voices']);
    expect(called(catalogue, common(films, valued('country', words('Finland'))))).toEqual([]);
  });

  it('unite the sources on which they rest', () => {
    const [found] = evaluate(
      common(holders(the('company:lenfilm'), 'any company'), valued('country', words('Japan'))),
      catalogue,
      scanning(catalogue),
    );
    expect(found).toMatchObject({ of: 'company:lenfilm', sources: ['kinoglaz-spiritual-voices'] });
  });

  it('are either of several, those of most things first', () => {
    const either = { op: 'either', of: [facts(VOICE, 'studio'), facts(SPIRITUAL, 'studio')] } as const;
    expect(called(catalogue, either)[0]).toBe('Lenfilm');
    expect(called(catalogue, either)).toHaveLength(5);
  });

  it('are all of a kind', () => {
    expect(called(catalogue, { op: 'all', kind: 'film' })).toEqual([
      'The Voice',
      'Spiritual Voices',
      'The Voice of Sokurov',
    ]);
  });

  it('are those that measure so much', () => {
    const measured = { op: 'measured', of: { op: 'all', kind: 'film' }, measure: 'minutes' } as const;
    expect(called(catalogue, { ...measured, range: { least: 90 } })).toEqual(['Spiritual Voices']);
    expect(called(catalogue, { ...measured, range: { most: 90 } })).toEqual(['The Voice']);
  });
});
