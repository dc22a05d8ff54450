import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const NOT_SO: Table = [
  ['is Carlo Ferryman', undefined],
  ['Albatros Lakeside', undefined],
];

describe('two names side by side', () => {
  it.each(NOT_SO)(
    'say nothing of each other where neither can be said of the other: %s',
    (question, understood) => {
      expect(understoodAs(question)).toBe(understood);
    },
  );
});
