import { describe, expect, it } from 'vitest';
import { en } from '../../../src/replies/wording/en.ts';

const { answers } = en;

describe('a length in hours', () => {
  it.each([
    [327, '5.45 hours (327 min)'],
    [87, '1.45 hours (87 min)'],
    [60, '1 hour (60 min)'],
    [90, '1.5 hours (90 min)'],
    [100, 'about 1.67 hours (100 min)'],
    [0.5, 'about 0.01 hours (0.5 min)'],
    [1500, '25 hours (1,500 min)'],
  ])('of %f minutes is “%s”, and says when it is rounded', (minutes, expected) => {
    expect(answers.inHours(minutes)).toBe(expected);
  });
});

describe('a year', () => {
  it.each([
    [1982, 'the 1980s'],
    [1990, 'the 1990s'],
    [2000, 'the 2000s'],
  ])('%d is of %s', (year, decade) => {
    expect(answers.decade(year)).toBe(decade);
  });

  it.each([
    [1900, 'the 19th century'],
    [1901, 'the 20th century'],
    [2000, 'the 20th century'],
    [2001, 'the 21st century'],
    [2100, 'the 21st century'],
  ])('%d is of %s', (year, century) => {
    expect(answers.century(year)).toBe(century);
  });
});

describe('a country in a sentence', () => {
  it.each([
    ['East Germany', 'in East Germany'],
    ['Soviet Union', 'in the Soviet Union'],
    ['Netherlands', 'in the Netherlands'],
    ['United States', 'in the United States'],
    ['USSR', 'in the USSR'],
    ['Czech Republic', 'in the Czech Republic'],
    ['Russia (former USSR)', 'in Russia (former USSR)'],
    ['Russia', 'in Russia'],
  ])('takes an article where it is a common noun: %s', (country, expected) => {
    expect(answers.inCountry(country)).toBe(expected);
  });
});

describe('a count', () => {
  it.each([
    [1, 'film', '1 film'],
    [2, 'person', '2 people'],
    [1200, 'company', '1,200 companies'],
    [3, 'text', '3 answers'],
  ] as const)('of %d %s is “%s”', (number, what, expected) => {
    expect(answers.counted(number, what)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    [['Ann'], 0, 'Ann'],
    [['Ann', 'Bob'], 0, 'Ann and Bob'],
    [['Ann', 'Bob', 'Cid'], 0, 'Ann, Bob and Cid'],
    [['Rome, Italy', 'Paris'], 2, 'Rome, Italy; Paris; 2 more'],
    [['Ann', 'Bob', 'Cid'], 1200, 'Ann, Bob, Cid and 1,200 more'],
  ])('%j and %d more are “%s”', (names, more, expected) => {
    expect(answers.names(names, more)).toBe(expected);
  });
});

describe('what an order rests on', () => {
  it.each([
    ['minutes', 2, 2, 'of the 2 films whose length is recorded'],
    ['minutes', 2, 3, 'of the 2 films whose length is recorded; of 1 more it is not'],
    ['born', 1, 4, 'of the 1 person whose birth is recorded; of 3 more it is not'],
    ['number of films', 40, 40, 'of 40'],
  ] as const)('by %s, %d of %d, is “%s”', (measure, recorded, among, expected) => {
    expect(answers.base(measure, recorded, among)).toBe(expected);
  });
});
