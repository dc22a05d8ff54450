import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const NOT_SO: Table = [
  ['is Carlo Ferryman', undefined],
  ['Albatros Lakeside', undefined],
];

const ALSO_IN: Table = [
  ['which actor of Ferryman is in Nightjar', '(performer(Ferryman) & performer(Nightjar))'],
];

describe('people of a film beside another one', () => {
  it.each(ALSO_IN)('are those who are in that, too: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});

describe('two names side by side', () => {
  it.each(NOT_SO)(
    'say nothing of each other where neither can be said of the other: %s',
    (question, understood) => {
      expect(understoodAs(question)).toBe(understood);
    },
  );
});
