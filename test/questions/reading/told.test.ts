import { describe, expect, it } from 'vitest';
import { understandings } from './understood.ts';

/** Questions, each with a year or a place added that every reading has to ask for. */
const WITH_MORE: readonly (readonly [question: string, more: string])[] = [
  ['Where was Ferryman shown', '2012'],
  ['What did Ana direct', '1951'],
  ['Which films with Carlo came out', '1987'],
  ['Did Ferryman win an award', '1996'],
  ['When was Ferryman released', 'Finland'],
  ['Which festivals showed Ferryman', 'Japan'],
];

describe('a reading', () => {
  it.each(WITH_MORE)('tells of what was added to a question: %s in %s', (question, more) => {
    const readings = understandings(`${question} in ${more}?`);
    for (const reading of readings) expect(reading.toLowerCase()).toContain(more.toLowerCase());
    expect(readings).not.toEqual([]);
  });
});
