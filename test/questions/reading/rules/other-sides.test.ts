import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const SIDES: Table = [
  ['What year was Ferryman shown at Lakeside', 'when(showing(Ferryman){with Lakeside})'],
  ['what does Fritz think of Ferryman', 'opinion(Ferryman){with Fritz}'],
  ['Ferryman at Lakeside', 'showing(Ferryman){with Lakeside}'],
  ['who played Captain Novak in Ferryman', 'performer(Ferryman){as captain novak}'],
];

describe('facts with another side named', () => {
  it.each(SIDES)('are those of that side: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
