import { describe, expect, it } from 'vitest';
import { type Table, understandings, understoodAs } from './understood.ts';

const COUNTS: Table = [
  ['how many films did Ana direct', 'how many films[director](Ana)'],
  ['how many films', 'how many all film'],
  ['how many viewers did Ferryman have', 'viewers(Ferryman)'],
];

const WHETHER: Table = [
  ['are there films about rivers', 'any with[topic rivers]?'],
  ['did Ferryman win an award', 'any award(Ferryman)?'],
  ['is Ferryman a drama', 'genre(Ferryman) has drama?'],
  ['did Ana direct any films', 'any films[director](Ana)?'],
];

const UNITS: Table = [
  ['how long is Ferryman', 'length(Ferryman)'],
  ['how long is Ferryman in hours', 'length(Ferryman) in hours'],
  ['how many minutes is Ferryman', 'length(Ferryman) in minutes'],
  ['which decade is Ferryman from', 'year(Ferryman) in decade'],
  ['in which year was Ferryman released', 'release(Ferryman) in year'],
  ['when was Ferryman released', 'release(Ferryman)'],
];

const APART: Table = [
  ['what other films did Ana direct', 'other films[director](Ana)'],
  ['who else acted in Ferryman', 'other performer(Ferryman)'],
  ['who also wrote the films that Ana directed', 'other writer(other films[director](Ana))'],
];

const KINDS: Table = [
  ['who is Ferryman about', 'subject(Ferryman)'],
  ['which person is Ferryman about', 'subject(Ferryman)'],
  ['what is Ferryman about', 'topic(Ferryman)'],
  ['which film has the character Captain Novak', 'with[part as captain novak]'],
];

const NAMED: Table = [
  ['what is Carlo in', 'films[performer](Carlo)'],
  ['who is in Ferryman', 'performer(Ferryman)'],
  ['who is Ferryman by', 'maker(Ferryman)'],
  ['who is Ana', 'about(Ana)'],
  ['what is Lakeside', 'about(Lakeside)'],
];

const NOTHING: Table = [
  ['films', undefined],
  ['the films', undefined],
  ['Ana', undefined],
  ['Ferryman', undefined],
  ['who is Ferryman', undefined],
  ['how many Ferryman', undefined],
  ['is Ferryman', undefined],
  ['is Ana', undefined],
];

describe('what a whole sentence asks', () => {
  it.each(COUNTS)('is how many, or a number that is recorded: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(WHETHER)('is whether, where a verb begins it: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(UNITS)('is in the unit that is wanted: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(APART)('never leads back where it says so: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(KINDS)('is of the kind that is asked for: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NAMED)('is told by little where something is only named: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOTHING)('is nothing where no more is said: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('is nobody where who is asked for has no answer that is somebody', () => {
    expect(understandings('who is the length of Ferryman')).toEqual([]);
    expect(understandings('who is the genre of Ferryman')).toEqual([]);
  });
});
