import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const TITLES: Table = [
  ['what is Ferryman called in Italian', 'title(Ferryman){form it}'],
  ['the Italian title of Ferryman', 'title(Ferryman){form it}'],
  ['original title of Ferryman', 'title(Ferryman){form original}'],
];

describe('a language or form beside titles', () => {
  it.each(TITLES)('tells which of them: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
