import { describe, expect, it } from 'vitest';
import { type Table, understoodAs } from './understood.ts';

const UNITS: Table = [
  ['how long is Ferryman', 'length(Ferryman)'],
  ['how long is Ferryman in hours', 'length(Ferryman) in hours'],
  ['how many minutes is Ferryman', 'length(Ferryman) in minutes'],
  ['which decade is Ferryman from', 'year(Ferryman) in decade'],
  ['in which year was Ferryman released', 'release(Ferryman) in year'],
  ['when was Ferryman released', 'release(Ferryman)'],
];

const NOTHING: Table = [
  ['films', undefined],
  ['the films', undefined],
];

describe('what a whole sentence asks', () => {
  it.each(UNITS)('is in the unit that is wanted: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOTHING)('is nothing where no more is said: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});
