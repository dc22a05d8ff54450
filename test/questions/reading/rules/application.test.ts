import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const FILMS_OF: Table = [
  ["Ana's films", 'films[maker](Ana)'],
  ['films of Albatros', 'films[any company](Albatros)'],
  ['films of Lakeside', 'films[showing](Lakeside)'],
  ['films by the writer of Ferryman', 'films[writer](writer(Ferryman))'],
  ['films of the composer of Ferryman', 'films[composer](composer(Ferryman))'],
  ['films by the company that distributed Ferryman', 'films[distribution](distribution(Ferryman))'],
  // Whom a film is about has no part in it, and is asked for as somebody who makes films.
  ['films by the subject of Ferryman', 'films[maker](topic(Ferryman))'],
];

describe('films of which only is said whose they are', () => {
  it.each(FILMS_OF)('go by what is said of those, else by what they do: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('are no films of another film', () => {
    expect(understoodAs("Ferryman's films")).toBeUndefined();
  });
});
