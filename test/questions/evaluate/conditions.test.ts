import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/questions/query.ts';
import type { RelationName } from '../../../src/questions/relations/relation.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { film } from '../../made-up/in-files.ts';
import { catalogueOf } from '../../made-up/in-memory.ts';
import { answers, called, entity, facts, holders, part, place, the, words, years } from './queries.ts';

const { catalogue } = BUILT_IN_HOUSE;
const VOICE = the('film:the-voice-1982');
const SPIRITUAL = the('film:spiritual-voices-1995');
const ON_SOKUROV = the('film:the-voice-of-sokurov-2014');

describe('a condition on the facts of a film', () => {
  it.each<[string, RelationName, Condition, string[]]>([
    ['the year of a showing', 'showing', years(1998), ['Fall Festival']],
    ['a decade', 'showing', years(1990, 1999), ['Fall Festival', 'Berlin International Film Festival']],
    ['the town', 'showing', place('Paris'), ['Russian documentaries', 'Fall Festival']],
    ['the venue', 'showing', place('Musée du Quai Branly'), ['Russian documentaries']],
    ['the country', 'showing', place('Norway'), ['Tromso International Film Festival']],
    [
      'the name of the festival',
      'showing',
      place('Saint Petersburg'),
      ['Saint Petersburg International Cine-Forum'],
    ],
    [
      'the festival itself',
      'showing',
      entity('festival:idfa'),
      ['Amsterdam International Documentary Film Festival'],
    ],
    ['where a company is', 'studio', place('Japan'), ['Pandora Co. Ltd']],
    ['where it is by its own record', 'studio', place('Leningrad'), ['Lenfilm']],
    ['what an award is also called', 'award', words('Sony Prize'), ['Prix Sony, special video']],
    ['its category', 'award', words('special video'), ['Prix Sony, special video']],
    ['who gave it', 'award', entity('festival:locarno'), ['Prix Sony, special video']],
    ['a language of subtitles', 'home video', words('French'), ['DVD']],
    ['a title in a language', 'title', { by: 'form', language: 'fr' }, ['Les Voix spirituelles']],
    ['the original title', 'title', { by: 'form', kind: 'original' }, ['Духовные голоса']],
    [
      'an article more or less',
      'showing',
      place('the Netherlands'),
      ['Amsterdam International Documentary Film Festival'],
    ],
    ['any case and accents', 'studio', words('nothing such'), []],
    ['nothing that was typed', 'showing', place('?!'), []],
  ])('%s', (_what, relation, condition, expected) => {
    expect(called(catalogue, facts(SPIRITUAL, relation, condition))).toEqual(expected);
  });

  it('is all of several', () => {
    expect(called(catalogue, facts(SPIRITUAL, 'showing', place('Paris'), years(2008)))).toEqual([
      'Russian documentaries',
    ]);
  });

  it('finds a festival by its town, though the showing has no place', () => {
    expect(called(catalogue, facts(ON_SOKUROV, 'showing', place('Hong Kong')))).toEqual([
      'Hong Kong International Film Festival',
    ]);
  });

  it('finds releases by country, as far as words go', () => {
    expect(called(catalogue, facts(VOICE, 'release', place('East Germany')))).toEqual(['1983-10-28']);
    expect(called(catalogue, facts(VOICE, 'release', place('Russia')))).toEqual(['1982-12-18']);
    expect(called(catalogue, facts(VOICE, 'release', place('Russian Federation')))).toEqual([]);
  });

  it('does not take a place for another whose name has its words within', () => {
    expect(called(catalogue, facts(SPIRITUAL, 'filming place', place('Moscow')))).toEqual([]);
    expect(called(catalogue, facts(SPIRITUAL, 'filming place', place('Tajikistan')))).toHaveLength(1);
    expect(called(catalogue, facts(VOICE, 'place', place('Lenfilm')))).toEqual([
      'Lenfilm studios, Leningrad, Russia (former USSR)',
    ]);
  });

  it('finds who played a part by its name or by words of its description', () => {
    expect(called(catalogue, facts(VOICE, 'performer', part('yulia martynova')))).toEqual(['Natalya Sayko']);
    expect(called(catalogue, facts(VOICE, 'performer', part('the director')))).toEqual(['Leonid Filatov']);
    expect(called(catalogue, facts(VOICE, 'performer', part('direct')))).toEqual([]);
  });

  it('finds what somebody played, and what they did', () => {
    expect(called(catalogue, facts(VOICE, 'part', entity('person:leonid-filatov')))).toEqual([
      'the director of the film within the film',
    ]);
    expect(answers(catalogue, facts(SPIRITUAL, 'anybody', entity('person:alexander-sokurov')))).toEqual([
      'Alexander Sokurov (director) (writer)',
    ]);
  });
});

describe('years', () => {
  it('are the film’s where a fact happened with the film', () => {
    expect(
      called(catalogue, holders(the('person:alexander-sokurov'), 'director', years(1990, 1999))),
    ).toEqual(['Spiritual Voices']);
    expect(
      called(catalogue, holders(the('person:alexander-sokurov'), 'director', years(1980, 1989))),
    ).toEqual([]);
  });

  it('are not those of the film for a showing of which no year is recorded', () => {
    expect(called(catalogue, facts(ON_SOKUROV, 'showing', years(2014)))).toEqual([]);
  });

  it('are all that a period lasted', () => {
    expect(called(catalogue, facts(VOICE, 'production period', years(1981)))).toEqual(['1980-10 to 1982-10']);
    expect(called(catalogue, facts(VOICE, 'production period', years(1983)))).toEqual([]);
  });

  it('are open at an end that is not given', () => {
    const since = { by: 'years', range: { least: 2010 } } as const;
    expect(called(catalogue, facts(SPIRITUAL, 'showing', since))).toHaveLength(4);
  });

  it('may be any that sources give for a film', () => {
    const disagreeing = catalogueOf([
      film('a', 'One', { id: 'one', year: 1980, credits: [{ person: 'Ana', role: 'director' }] }),
      film('b', 'One', { id: 'uno', year: 1981, sameAs: ['one'] }),
    ]);
    for (const year of [1980, 1981]) {
      expect(called(disagreeing, holders(the('person:ana'), 'director', years(year)))).toEqual(['One']);
    }
  });
});
