import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const IN_CAPACITY: Table = [
  ["Berta's films as a writer", 'films[writer](Berta)'],
  ['films by Berta as director', 'films[director](Berta)'],
  ['films that star Carlo as an actor', 'films[performer](Carlo)'],
  ['Ana as director', 'films[director](Ana)'],
  ['Ana as director and writer', '(films[director](Ana) & films[writer](Ana))'],
  ['films where Ana is director and writer', '(films[director](Ana) & films[writer](Ana))'],
  ['in which films is Ana both the director and the writer', '(films[director](Ana) & films[writer](Ana))'],
  // What is done in a year of people is no film’s.
  ['what year did Ferryman die', undefined],
];

const SAID_AGAIN: Table = [
  ['which festival honoured Ferryman', 'award giver(Ferryman)'],
  ['which festival showed Ferryman', 'showing(Ferryman)'],
  ['which company distributed Ferryman', 'distribution(Ferryman)'],
  ['which actors were in Ferryman', 'performer(Ferryman)'],
];

const ORDERED: Table = [
  ["Ferryman's first festival", 'least year(showing(Ferryman))'],
  ['the first festival that showed Ferryman', 'least year(showing(Ferryman))'],
];

const NOT_SO: Table = [
  // A trade without “as” leads on from the films.
  ["who is the writer of Ana's films", 'writer(films[maker](Ana))'],
  ["the actors of Berta's films", 'performer(films[maker](Berta))'],
  // A part is no trade.
  ['films with Carlo as Captain Novak', 'films[performer](Carlo){as captain novak}'],
];

describe('what is said twice', () => {
  it.each(IN_CAPACITY)('tells in which capacity somebody’s films are meant: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(SAID_AGAIN)('adds no step: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(ORDERED)('may say which of them: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('is not what leads on or is somebody’s part: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
