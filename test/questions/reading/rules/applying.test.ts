import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const FORWARDS: Table = [
  ['Who directed Ferryman?', 'director(Ferryman)'],
  ['the director of Ferryman', 'director(Ferryman)'],
  ["Ferryman's director", 'director(Ferryman)'],
  ['Ferryman director', 'director(Ferryman)'],
  ['who directed Traghettatore', 'director(Ferryman)'],
  ['who directed films that won the Golden Oar', 'director(with[award golden oar])'],
  ["what is Nightjar's language", 'language(Nightjar)'],
];

const BACKWARDS: Table = [
  ['Which films did Ana direct?', 'films[director](Ana)'],
  ['films directed by Ana', 'films[director](Ana)'],
  ['what did Lakeside show', 'films[showing](Lakeside)'],
  ['films distributed by Pelican', 'films[distribution](Pelican)'],
];

const CHAINS: Table = [
  ['who wrote the films that Ana directed', 'writer(films[director](Ana))'],
  ['films of the director of Ferryman', 'films[director](director(Ferryman))'],
  ['the composer of the director of Ferryman', 'composer(films[director](director(Ferryman)))'],
  ['which festivals showed films by Ana', 'showing(films[maker](Ana))'],
  ['who directed the longest film', 'director(most minutes(all film))'],
];

const SHARED: Table = [
  ['Which films share a director with Ferryman?', 'other films[director](other director(Ferryman))'],
  ['films with the same director as Ferryman', 'other films[director](other director(Ferryman))'],
  ['movies that share actors with Ferryman', 'other films[performer](other performer(Ferryman))'],
  ['which films have the same writer as Ferryman', 'other films[writer](other writer(Ferryman))'],
];

const JOINED: Table = [
  ['who wrote and directed Ferryman', '(writer(Ferryman) & director(Ferryman))'],
  ['the writer and director of Ferryman', '(writer(Ferryman) | director(Ferryman))'],
  ['which film did Ana direct and Berta write', '(films[director](Ana) & films[writer](Berta))'],
];

const AGAIN: Table = [
  ['what was Ferryman honoured with', 'award(Ferryman)'],
  ['what genre or type is Ferryman', 'genre(Ferryman)'],
];

const NOT_SO: Table = [
  // A festival directs nothing, and a company is not born.
  ['what did Lakeside direct', undefined],
  ['when was Albatros born', undefined],
  // What is left open on both sides.
  ['who directed', undefined],
  ['who won a prize', undefined],
];

describe('a relation beside a set', () => {
  it.each(FORWARDS)('leads forwards from a film: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(BACKWARDS)('leads backwards to films: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(CHAINS)('goes on from what another leads to: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(SHARED)('leads to what shares it, and away from the start: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(JOINED)('means both as verbs, either as nouns: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(AGAIN)('adds nothing where it says the same again: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('means nothing where it leads neither way: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
