import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const OF_SOME_FILMS: Table = [
  ['films that won a prize', 'with[award anything]'],
  ['which films have been reviewed', 'with[reviewer anything]'],
  ["Ana's films that won a prize", '(films[maker](Ana) & with[award anything])'],
];

const NOT_SO: Table = [
  // Any film has a director.
  ['which films have been directed', undefined],
];

describe('films of which there is any of something', () => {
  it.each(OF_SOME_FILMS)('are asked for by what most films have none of: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('are not read so where every film has one: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
