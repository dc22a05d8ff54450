import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from './understood.ts';

const WHETHER: Table = [
  ['are there films about rivers', 'any with[topic rivers]?'],
  ['did Ferryman win an award', 'any award(Ferryman)?'],
  ['is Ferryman a drama', 'genre(Ferryman) has drama?'],
  ['did Ana direct any films', 'any films[director](Ana)?'],
];

describe('whether', () => {
  it.each(WHETHER)('is asked where a verb begins a sentence: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
