import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const PAIRS: Table = [
  ['which films did Ana or Berta direct', '(films[director](Ana) | films[director](Berta))'],
  ['which films did Ana and Berta direct', '(films[director](Ana) & films[director](Berta))'],
  ['who acted in both Ferryman and Nightjar', '(performer(Ferryman) & performer(Nightjar))'],
  ['who wrote Ferryman or Nightjar', '(writer(Ferryman) | writer(Nightjar))'],
  // A noun that says what both are leaves them a pair.
  ['films with the actors Carlo and Dora', '(films[performer](Carlo) & films[performer](Dora))'],
  ['films that Carlo and Dora made together as actors', '(films[performer](Carlo) & films[performer](Dora))'],
  ['Carlo + Dora', '(films[performer](Carlo) & films[performer](Dora))'],
];

const NOT_SO: Table = [
  // Things of different kinds are no pair, and two names side by side say nothing of each other.
  ['who directed Ferryman and Ana', undefined],
];

describe('two sets side by side that and or or joins', () => {
  it.each(PAIRS)('are both of them, or either: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('are no pair where they are of different kinds: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
