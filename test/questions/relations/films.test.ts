import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/data/reference.ts';
import type { RelationName } from '../../../src/questions/relations/relation.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { recorded } from './in-words.ts';

const { catalogue } = BUILT_IN_HOUSE;
const VOICE = 'film:the-voice-1982';
const SPIRITUAL = 'film:spiritual-voices-1995';
const SOKUROV = 'film:the-voice-of-sokurov-2014';

describe('what is recorded of a film', () => {
  it.each<[RelationName, Reference, string[]]>([
    ['director', VOICE, ['Ilya Averbakh']],
    ['maker', SPIRITUAL, ['Alexander Sokurov (director)']],
    ['writer', VOICE, ['Natalya Ryazantseva']],
    ['editor', VOICE, ['Olga Amosova', 'Aleksandra Borovskaya']],
    ['cinematographer', SPIRITUAL, ['Aleksandr Burov', 'Aleksey Fedorov']],
    ['composer', SPIRITUAL, []],
    [
      'any producer',
      SOKUROV,
      [
        'Merja Ritola (producer)',
        'Pertti Veijalainen (executive-producer)',
        'Karin Reinberg (co-producer)',
        'Anastasia Pavlovich (co-producer)',
      ],
    ],
    ['co-producer', SOKUROV, ['Karin Reinberg', 'Anastasia Pavlovich']],
    [
      'part',
      VOICE,
      [
        'Yulia Martynova, an actress (Natalya Sayko)',
        'the director of the film within the film (Leonid Filatov)',
      ],
    ],
    ['title', SOKUROV, ['The Voice of Sokurov']],
    ['title', VOICE, ['The Voice', 'Голос', 'Golos']],
    ['year', VOICE, ['1982']],
    ['length', SPIRITUAL, ['327 min']],
    ['colour', SPIRITUAL, ['colour']],
    ['format', SPIRITUAL, ['video']],
    ['country', SPIRITUAL, ['Russia', 'Japan']],
    ['language', VOICE, ['Russian']],
    ['genre', VOICE, ['psychological drama']],
    ['viewers', VOICE, ['2300000 (internationally, in the first year after its release)']],
    ['budget', VOICE, ['6500000 USD']],
    ['production period', VOICE, ['1980-10 to 1982-10']],
    ['confusable', VOICE, ['GOLOS Association (a Russian non-governmental organisation)']],
    ['subject', SOKUROV, ['Alexander Sokurov']],
    ['based on', VOICE, ['screenplay “The Voice” (Natalya Ryazantseva)']],
    ['based on', SPIRITUAL, ['war diaries']],
    ['source author', VOICE, ['Natalya Ryazantseva (screenplay)']],
    ['note', VOICE, ['The last film that Ilya Averbakh directed.']],
  ])('%s of %s', (relation, film, facts) => {
    expect(recorded(catalogue, film, relation)).toEqual(facts);
  });

  it('names everybody, with what they did, and the cast with their parts, in billing order', () => {
    expect(recorded(catalogue, VOICE, 'anybody').slice(0, 4)).toEqual([
      'Ilya Averbakh (director)',
      'Natalya Ryazantseva (writer)',
      'Natalya Sayko (Yulia Martynova, an actress; actor)',
      'Leonid Filatov (the director of the film within the film; actor)',
    ]);
    expect(recorded(catalogue, VOICE, 'performer')).toHaveLength(8);
  });

  it('tells who made it, and counts companies whose part the source does not say among studios', () => {
    expect(recorded(catalogue, SPIRITUAL, 'studio')).toEqual([
      'Lenfilm',
      'Eskom Film',
      'Severnyï fond (St. Petersburg)',
      'Roscomkino',
      'Pandora Co. Ltd (Japan)',
    ]);
    expect(recorded(catalogue, VOICE, 'studio')).toEqual(['Lenfilm (production)']);
    expect(recorded(catalogue, VOICE, 'distribution')).toEqual([
      'Lenfilm (distribution)',
      'Goskino (distribution)',
      'Sovexportfilm (distribution)',
    ]);
    expect(recorded(catalogue, SPIRITUAL, 'any company').at(-1)).toBe('Ideale Audience (2004; French; DVD)');
    expect(recorded(catalogue, SPIRITUAL, 'publisher')).toEqual(['Ideale Audience (2004; French; DVD)']);
  });

  it('tells releases by their dates, and where there are none by the film’s year', () => {
    expect(recorded(catalogue, VOICE, 'release')).toEqual([
      '1982-12-18 (Dom Kino (House of Film), Leningrad, Russia (former USSR); premiere)',
      '1983-10-28 (East Germany; with German narration and German subtitles)',
    ]);
    expect(recorded(catalogue, VOICE, 'premiere')).toHaveLength(1);
    expect(recorded(catalogue, SOKUROV, 'release')).toEqual(['2014']);
    expect(recorded(catalogue, SPIRITUAL, 'home video')).toEqual(['DVD (Ideale Audience; 2004; French)']);
  });

  it('tells showings with the year and place, of which the festival’s own stands in', () => {
    expect(recorded(catalogue, SPIRITUAL, 'showing').at(-1)).toBe(
      'Berlin International Film Festival (Berlin, Germany; 1996)',
    );
    expect(recorded(catalogue, SOKUROV, 'showing')).toEqual([
      'Locarno International Film Festival (Locarno, Switzerland)',
      'Helsinki International Film Festival (Finland)',
      'Hong Kong International Film Festival',
    ]);
  });

  it('tells awards apart from nominations, and who gave them', () => {
    expect(recorded(catalogue, SPIRITUAL, 'award')).toEqual([
      'Prix Sony, special video (Locarno International Film Festival; 1995)',
    ]);
    expect(recorded(catalogue, SPIRITUAL, 'nomination')).toEqual([]);
    expect(recorded(catalogue, SPIRITUAL, 'award giver')).toEqual([
      'Locarno International Film Festival (1995; Prix Sony)',
    ]);
  });

  it('counts interviews as shooting, and post-production not', () => {
    expect(recorded(catalogue, SOKUROV, 'filming place')).toEqual([
      'St. Petersburg (interviews; six interviews, each in a different place in the city)',
    ]);
    expect(recorded(catalogue, VOICE, 'filming place')).toEqual([
      'Leningrad, Russia (former USSR) (filming; in the city and its suburbs)',
      'Moscow (filming)',
    ]);
    expect(recorded(catalogue, VOICE, 'place').at(-1)).toBe(
      'Lenfilm studios, Leningrad, Russia (former USSR) (post-production)',
    );
  });

  it('tells what it is about: people first, then topics, with who says so', () => {
    expect(recorded(catalogue, SPIRITUAL, 'topic').slice(2, 4)).toEqual([
      'Beethoven (the magazine Seance, no. 11)',
      "Russia's empty north (the magazine Seance, no. 11)",
    ]);
  });

  it('tells reviewers and their opinions, with where they work', () => {
    expect(recorded(catalogue, SOKUROV, 'reviewer')).toEqual([
      'Lauri Timonen (Midnight Sun Film Festival)',
      'Antti Alanen (National Audiovisual Institute; film programmer)',
    ]);
    expect(recorded(catalogue, SOKUROV, 'opinion')[0]).toMatch(
      /^Full of admiration.*\(Lauri Timonen; Midnight Sun/,
    );
  });

  it('says nothing of what is another kind’s', () => {
    expect(recorded(catalogue, VOICE, 'born')).toEqual([]);
  });
});
