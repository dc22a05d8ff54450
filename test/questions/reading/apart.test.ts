import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from './understood.ts';

const APART: Table = [
  ['what other films did Ana direct', 'other films[director](Ana)'],
  ['who else acted in Ferryman', 'other performer(Ferryman)'],
  ['who also wrote the films that Ana directed', 'other writer(other films[director](Ana))'],
];

describe('a chain whose things are told apart', () => {
  it.each(APART)('never leads back: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
