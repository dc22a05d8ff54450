import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from './understood.ts';

const NAMED: Table = [
  ['what is Carlo in', 'films[performer](Carlo)'],
  ['who is in Ferryman', 'performer(Ferryman)'],
  ['who is Ferryman by', 'maker(Ferryman)'],
  ['who is Ana', 'about(Ana)'],
  ['what is Lakeside', 'about(Lakeside)'],
];

const NOTHING: Table = [
  ['Ana', undefined],
  ['Ferryman', undefined],
  ['who is Ferryman', undefined],
  ['how many Ferryman', undefined],
  ['is Ferryman', undefined],
  ['is Ana', undefined],
];

describe('what is asked of something that is only named', () => {
  it.each(NAMED)('is told by little: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOTHING)('is nothing where no more is said: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
