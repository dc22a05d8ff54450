import { describe, expect, it } from 'vitest';
import { type Table, understandings, understoodAs } from '../understood.ts';

const THINGS: Table = [
  ['Soviet films', 'with[country Soviet Union]'],
  ['dramas', 'with[genre drama]'],
  ['films of the seventies', 'with[year 1970–1979]'],
  ['films in Italian', 'with[language italian]'],
  ['black and white films', 'with[colour black and white]'],
  ['films of 90 minutes', 'all film{minutes 90}'],
  ['Italian dramas', '(with[genre drama] & with[country Italy])'],
  ['films about rivers', 'with[topic rivers]'],
];

const SETS: Table = [
  ['films by Ana from 1970', '(films[maker](Ana) & with[year 1970])'],
  ['Soviet films by Ana', '(films[maker](Ana) & with[country Soviet Union])'],
  ['who directed Italian films', 'director(with[country Italy])'],
  ['actors in films from 1982', 'performer(with[year 1982])'],
];

const SIDES: Table = [
  ['when was Ferryman released in Italy', 'release(Ferryman){in italy}'],
  ['when was Ferryman shown in Como', 'when(showing(Ferryman){in como})'],
  ['festivals that showed Ferryman in 1970', 'showing(Ferryman){1970}'],
  ['what did Ferryman win in 1971', 'award(Ferryman){1971}'],
];

const RELATIONS: Table = [
  ['films shot in Turin', 'with[filming place in turin]'],
  ['films based on Crossings', 'with[based on crossings]'],
  ['films released in Italy', 'with[release in italy]'],
  ['films that won an award in 1971', 'with[award 1971]'],
  ['who played Captain Novak', 'performer(with[part as captain novak]){as captain novak}'],
  ['films with Captain Novak', 'with[part as captain novak]'],
];

const NAMED: Table = [
  ['who was born in 1930', 'with[born 1930]'],
  ['people born in the thirties', 'with[born 1930–1939]'],
  ['companies in Turin', '(with[seat in turin] & all company)'],
];

const TITLES: Table = [
  ['what is Ferryman called in Italian', 'title(Ferryman){form it}'],
  ['the Italian title of Ferryman', 'title(Ferryman){form it}'],
  ['original title of Ferryman', 'title(Ferryman){form original}'],
];

const OF_PREPOSITIONS: Table = [
  ['films with Carlo', 'films[performer](Carlo)'],
  ['films by Carlo', 'films[maker](Carlo)'],
  ['Dora movies', 'films[maker](Dora)'],
];

describe('a value', () => {
  it.each(THINGS)('narrows films: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(SETS)(
    'narrows somebody’s films, and those that others are asked of: %s',
    (question, understood) => {
      expect(understoodAs(question)).toBe(understood);
    },
  );

  it.each(SIDES)('narrows facts by their own year or place: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(RELATIONS)('is the other side of a relation: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NAMED)('is what people and companies have: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(TITLES)('tells which of the titles: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('is a measure within bounds', () => {
    expect(understoodAs('films longer than 100 minutes')).toMatch(/^all film\{minutes 100\.\d+–\}$/);
    expect(understoodAs('films with more than 4000 viewers')).toMatch(/^all film\{viewers 4000\.\d+–\}$/);
  });

  it.each([
    // A place is none of who directs it.
    ['who directed Ferryman in Turin', /director\(Ferryman\)\{/],
    // A language is none of where it was shown, a genre none of its awards.
    ['where was Ferryman shown in Italian', /\{italian\}/],
    ['what awards did Ferryman win drama', /\{drama\}/],
  ])('does not narrow facts that have no such side: %s', (question, reading) => {
    expect(understandings(question).filter((each) => reading.test(each))).toEqual([]);
  });
});

describe('films of which only a preposition tells what somebody did for them', () => {
  it.each(OF_PREPOSITIONS)('are with their cast, by their makers: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('may be those of whatever else they did', () => {
    expect(understandings('films with Emil')).toEqual(['films[performer](Emil)', 'films[anybody](Emil)']);
  });
});
