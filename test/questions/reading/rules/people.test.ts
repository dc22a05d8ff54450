import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const FELLOWS: Table = [
  ["Carlo's co-stars", 'other performer(other films[performer](Carlo))'],
  ['who co-directed with Ana', 'other director(other films[director](Ana))'],
  ['co-directors of Ana', 'other director(other films[director](Ana))'],
  ['which actors appear together with Carlo', 'other performer(other films[performer](Carlo))'],
];

const BESIDE_WITH: Table = [
  ['who acted with Carlo', 'other performer(other films[performer](Carlo))'],
  ['who wrote with Berta', 'other writer(other films[writer](Berta))'],
  ['who worked with Ana', 'other anybody(other films[anybody](Ana))'],
];

const NOUNS: Table = [
  ['scripts by Berta', 'films[writer](Berta)'],
  ["Berta's scripts", 'films[writer](Berta)'],
  ['Berta scripts', 'films[writer](Berta)'],
  ['which directors did Carlo work with', 'director(films[anybody](Carlo))'],
  ['the director of Ferryman also directed', 'other films[director](other director(Ferryman))'],
  ['films with music by Emil', 'films[composer](Emil)'],
  ["the director Ana's films", 'films[director](Ana)'],
  ['the actors of Ana', 'performer(films[maker](Ana))'],
  ['actors of the director Ana', 'performer(films[director](Ana))'],
];

const NOT_SO: Table = [
  // Of a film, whoever did it with somebody.
  ['the co-directors of Nightjar', 'co-director(Nightjar)'],
  ['who co-wrote Ferryman', 'writer(Ferryman)'],
  // “In” a film is not “with” somebody.
  ['who acted in Ferryman', 'performer(Ferryman)'],
  ['what did Carlo act in', 'films[performer](Carlo)'],
];

describe('people', () => {
  it.each(FELLOWS)('did something with others, who are not themselves: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(BESIDE_WITH)('did it with whom “with” names: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOUNS)('are named by their trade, or through their films: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('are not left out where films are asked about: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('of films are followed where the films are what is asked of', () => {
    expect(understoodAs('when did the films come out whose writers also wrote Ferryman')).toBe(
      'other release(other films[writer](other writer(Ferryman)))',
    );
  });
});
