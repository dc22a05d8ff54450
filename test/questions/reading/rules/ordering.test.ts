import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const EXTREMES: Table = [
  ["Ana's first film", 'least year(films[maker](Ana))'],
  ['the shortest film of Ana', 'least minutes(films[maker](Ana))'],
  ['the longest film', 'most minutes(all film)'],
  ['the most popular film', 'most votes(all film)'],
  ["Ferryman's first festival", 'least year(showing(Ferryman))'],
];

const NOT_SO: Table = [
  // A film that is named is not the longest of anything.
  ['longest Ferryman', undefined],
];

describe('words that put things in order', () => {
  it.each(EXTREMES)('ask for the first or last of them: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('are not read so elsewhere: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
