import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from './understood.ts';

const WHETHER: Table = [
  ['are there films about rivers', 'any with[topic rivers]?'],
  ['did Ferryman win an award', 'any award(Ferryman)?'],
  ['is Ferryman a drama', 'genre(Ferryman) has drama?'],
  ['did Ana direct any films', 'any films[director](Ana)?'],
];

const WITH_WHOM: Table = [
  ['with whom did Carlo act in Ferryman', '(performer(Ferryman) without Carlo)'],
  ['who was Carlo with in Ferryman', '(performer(Ferryman) without Carlo)'],
  // A request is answered with what it asks for, and not with whether it is so.
  ['tell me everyone Carlo acted with in Ferryman', undefined],
];

describe('whether', () => {
  it.each(WHETHER)('is asked where a verb begins a sentence: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(WITH_WHOM)('is not asked by a claim that says with whom: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
