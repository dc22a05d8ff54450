import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const BACKWARDS: Table = [['actors in their films of Ana', 'films[performer](Ana)']];

describe('words that say how others are to be taken', () => {
  it.each(BACKWARDS)('turn a noun round: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
