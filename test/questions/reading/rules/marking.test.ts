import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const TOGETHER: Table = [
  ['what did Ana and Berta direct together', '(films[director](Ana) & films[director](Berta))'],
  ['who worked together with Ana', 'other anybody(other films[anybody](Ana))'],
  ['who wrote films together with Berta', 'other writer(other films[writer](Berta))'],
];

const EXTREMES: Table = [
  ["Ana's first film", 'least year(films[maker](Ana))'],
  ['the shortest film of Ana', 'least minutes(films[maker](Ana))'],
  ['the longest film', 'most minutes(all film)'],
  ['the most popular film', 'most votes(all film)'],
  ["Ferryman's first festival", 'least year(showing(Ferryman))'],
];

const COMPARISONS: Table = [
  ['which is longer, Ferryman or Nightjar', 'most minutes(Ferryman, Nightjar)'],
  ['which film came first, Ferryman or Nightjar', 'least year(Ferryman, Nightjar)'],
  ['is Ferryman longer than Nightjar', 'Ferryman, beside Nightjar, has most minutes?'],
  ['was Ferryman released before Nightjar', 'Ferryman, beside Nightjar, has least year?'],
];

const OF_SOME_FILMS: Table = [
  ['films that won a prize', 'with[award anything]'],
  ['which films have been reviewed', 'with[reviewer anything]'],
  ["Ana's films that won a prize", '(films[maker](Ana) & with[award anything])'],
];

const BACKWARDS: Table = [['actors in their films of Ana', 'films[performer](Ana)']];

const NOT_SO: Table = [
  // Of three, none is the longer; and what is compared with nothing is no comparison.
  ['which is longer, Ferryman, Nightjar or Solo', undefined],
  ['is Ferryman longer', undefined],
  // A film that is named is not the longest of anything.
  ['longest Ferryman', undefined],
  // Any film has a director.
  ['which films have been directed', undefined],
  // “Before” a year is no comparison.
  ['which films were released before 1975', 'with[release –1974]'],
];

describe('words that say how others are to be taken', () => {
  it.each(TOGETHER)('ask with whom, or for what several did: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(EXTREMES)('put in order: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(COMPARISONS)('compare two: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(OF_SOME_FILMS)('ask for films of which there is any: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(BACKWARDS)('turn a noun round: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('are not read so elsewhere: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
