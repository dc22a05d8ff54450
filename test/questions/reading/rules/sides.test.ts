import { describe, expect, it } from 'vitest';
import { type Table, understandings, understoodAs } from '../understood.ts';

const OTHER_SIDES: Table = [
  ['which parts did Carlo play', 'part(films[performer](Carlo)){with Carlo}'],
  ['parts of Carlo', 'part(films[performer](Carlo)){with Carlo}'],
  ['opinions of Fritz', 'opinion(films[reviewer](Fritz)){with Fritz}'],
];

const YEARS: Table = [
  ['in which years did Lakeside show films', 'edition(Lakeside)'],
  ['What year did Ferryman win a prize', 'when(award(Ferryman))'],
  ['What year was Ferryman shown at Lakeside', 'when(showing(Ferryman){with Lakeside})'],
  ['which year was Ferryman at Lakeside', 'when(showing(Ferryman){with Lakeside})'],
];

const NOT_SO: Table = [
  ['which parts does Ferryman have', 'part(Ferryman)'],
  ['what does Fritz think of Ferryman', 'opinion(Ferryman){with Fritz}'],
  ['which year is Ferryman from', 'year(Ferryman)'],
  ['who directed the films that Lakeside showed', 'director(films[showing](Lakeside))'],
  ['the year of the films of Ana', 'year(films[maker](Ana))'],
];

describe('the other sides of facts', () => {
  it.each(OTHER_SIDES)('are somebody’s parts and opinions: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('are understood where the part itself may be asked for', () => {
    expect(understandings('what did Carlo play')).toContain('part(films[performer](Carlo)){with Carlo}');
  });

  it.each(YEARS)('are the years in which something happened: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each(NOT_SO)('are not what a film itself has: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });
});

describe('a title that is said to be one', () => {
  it('is the film’s that is asked for', () => {
    expect(understoodAs('Which film is called Traghettatore?')).toBe('Ferryman');
    expect(understoodAs('who directed the film called Solo')).toBe('director(Solo (1960) or Solo (2020))');
  });

  it('is not what a film is called', () => {
    expect(understoodAs('what is Ferryman called')).toBe('title(Ferryman)');
  });
});
