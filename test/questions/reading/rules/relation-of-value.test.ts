import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const RELATIONS: Table = [
  ['films shot in Turin', 'with[filming place in turin]'],
  ['films based on Crossings', 'with[based on crossings]'],
  ['films released in Italy', 'with[release in italy]'],
  ['films that won an award in 1971', 'with[award 1971]'],
  ['who played Captain Novak', 'performer(with[part as captain novak]){as captain novak}'],
  ['films with Captain Novak', 'with[part as captain novak]'],
];

describe('a value beside a relation', () => {
  it.each(RELATIONS)('is the other side of it: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
