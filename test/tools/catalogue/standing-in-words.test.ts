import { describe, expect, it } from 'vitest';
import {
  type Standing,
  spanInWords,
  standingInWords,
} from '../../../src/tools/catalogue/standing-in-words.ts';

describe('a span of time', () => {
  it.each([
    [0, '0 s'],
    [59.4, '59 s'],
    [59.6, '1 min 0 s'],
    [200, '3 min 20 s'],
    [3599.6, '1 h 0 min'],
    [7500, '2 h 5 min'],
  ])('of %d seconds is %s', (seconds, words) => {
    expect(spanInWords(seconds)).toBe(words);
  });
});

describe('how far work is', () => {
  const films = { what: 'Writing', units: 'films' };
  it.each<[string, Standing, number, string]>([
    ['nothing but its name', { what: 'Reading' }, 0, 'Reading · 0 s so far'],
    ['how long it has taken', { what: 'Reading' }, 75, 'Reading · 1 min 15 s so far'],
    [
      'how much is left',
      { ...films, fraction: 0.2, done: 1000 },
      10,
      'Writing · 20 % · 1,000 films (100 a second) · 40 s left',
    ],
    [
      'no guess, in the first moments',
      { ...films, fraction: 0.2, done: 1000 },
      1,
      'Writing · 20 % · 1,000 films · 1 s so far',
    ],
    [
      'no guess, of too little',
      { ...films, fraction: 0.001, done: 3 },
      10,
      'Writing · 0 % · 3 films (0 a second) · 10 s so far',
    ],
    ['no rate of nothing', { ...films, fraction: 0.5, done: 0 }, 10, 'Writing · 50 % · 10 s left'],
    ['nothing left at the end', { ...films, fraction: 1 }, 10, 'Writing · 100 % · 10 s so far'],
  ])('tells %s', (_, standing, seconds, words) => {
    expect(standingInWords(standing, seconds)).toBe(words);
  });
});
