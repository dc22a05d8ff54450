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
  ['anything by Ana', 'films[maker](Ana)'],
  ['what is there in Italian', 'with[language italian]'],
  ['which Italian language films are there', 'with[language italian]'],
  ['what other stuff has Ana made', 'other films[maker](Ana)'],
  // No film is in another.
  ['films in Nightjar', undefined],
];

const OF_PREPOSITIONS: Table = [
  ['films with Carlo', 'films[performer](Carlo)'],
  ['films by Carlo', 'films[maker](Carlo)'],
  ['Dora movies', 'films[performer](Dora)'],
  ['Ana movies', 'films[maker](Ana)'],
];

describe('things beside a value, or beside somebody', () => {
  it.each(THINGS)('are narrowed by it: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(OF_PREPOSITIONS)('are with their cast, by their makers: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('are of a measure within bounds', () => {
    expect(understoodAs('films longer than 100 minutes')).toMatch(/^all film\{minutes 100\.\d+–\}$/);
    expect(understoodAs('films with more than 4000 viewers')).toMatch(/^all film\{viewers 4000\.\d+–\}$/);
  });

  it('may be those of whatever else they did', () => {
    expect(understandings('films with Emil')).toEqual(['films[performer](Emil)', 'films[anybody](Emil)']);
  });
});
