import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from './understood.ts';

const COUNTS: Table = [
  ['how many films did Ana direct', 'how many films[director](Ana)'],
  ['how many films', 'how many all film'],
  ['how many viewers did Ferryman have', 'viewers(Ferryman)'],
];

describe('how many', () => {
  it.each(COUNTS)('counts them, or is the number that is recorded: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
