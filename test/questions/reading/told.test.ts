import { describe, expect, it } from 'vitest';
import { understandings } from './understood.ts';

/** Questions, each with a year or a place that every reading has to ask for. */
const TOLD: readonly (readonly [question: string, word: string])[] = [
  ['Where was Ferryman shown in 2012?', '2012'],
  ['What did Ana direct in 1951?', '1951'],
  ['When was Ferryman released in Finland?', 'finland'],
  ['Which festivals showed Ferryman in Japan?', 'japan'],
];

/** Questions of which every reading would leave out a year or a place. */
const LEFT_OUT = ['Japanese companies in 1996', 'Swiss festivals in Paris', 'festivals in Finland in Paris'];

describe('a reading', () => {
  it.each(TOLD)('tells of the year or the place that is asked for: %s', (question, word) => {
    const readings = understandings(question);
    expect(readings).not.toEqual([]);
    for (const reading of readings) expect(reading).toContain(word);
  });

  it.each([
    ['films with the latest genre drama', 'most year'],
    ['which films have the best tag rivers', 'most rating'],
  ])('tells of the order that is asked for: %s', (question, order) => {
    const readings = understandings(question);
    expect(readings).not.toEqual([]);
    for (const reading of readings) expect(reading).toContain(order);
  });

  it.each(LEFT_OUT)('is none that leaves something out: %s', (question) => {
    expect(understandings(question)).toEqual([]);
  });
});
