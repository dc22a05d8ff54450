import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from '../understood.ts';

const WITHOUT: Table = [
  ['all films except Ferryman', '(all film without Ferryman)'],
  ['which films did Ana direct besides Ferryman', '(other films[director](Ana) without Ferryman)'],
];

describe('one set without another', () => {
  it.each(WITHOUT)('leaves out what is only named: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
