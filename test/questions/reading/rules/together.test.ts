import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const TOGETHER: Table = [
  ['what did Ana and Berta direct together', '(films[director](Ana) & films[director](Berta))'],
  ['who worked together with Ana', 'other anybody(other films[anybody](Ana))'],
  ['who wrote films together with Berta', 'other writer(other films[writer](Berta))'],
];

describe('what several did together', () => {
  it.each(TOGETHER)('asks with whom, or for what several did: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
