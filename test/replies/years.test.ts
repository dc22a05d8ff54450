import { describe, expect, it } from 'vitest';
import { en } from '../../src/replies/wording/en.ts';
import { byYear, inYears } from '../../src/replies/years.ts';

describe('things by year', () => {
  it('are oldest first, those without one last, and otherwise as they were', () => {
    const given = [{ n: 1 }, { n: 2, year: 1999 }, { n: 3, year: 1931 }, { n: 4 }, { n: 5, year: 1999 }];
    expect(byYear(given, ({ year }) => year).map(({ n }) => n)).toEqual([3, 2, 5, 1, 4]);
  });
});

describe('lines with their years', () => {
  it('begin with the year; those without one stand apart, under a heading that says so once', () => {
    const lines = [
      { year: 1996, text: 'Berlin' },
      { year: undefined, text: 'Locarno' },
      { year: 1995, text: 'Paris' },
      { year: undefined, text: 'Helsinki' },
    ];
    const read = inYears('Shown at', lines, en).map((one) => [
      one.heading,
      ...one.lines.map(({ text }) => text),
    ]);
    expect(read).toEqual([
      ['Shown at', '1995 · Paris', '1996 · Berlin'],
      ['Shown at (year not recorded)', 'Locarno', 'Helsinki'],
    ]);
  });

  it('are no sections where there are no lines', () => {
    expect(inYears('Shown at', [], en)).toEqual([]);
  });
});
