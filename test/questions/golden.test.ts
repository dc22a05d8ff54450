import { describe, expect, it } from 'vitest';
import { ask } from '../../src/questions/ask.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { GOLDEN, GOLDEN_LINES } from './golden/lines.ts';
import { toldBy, toldIn } from './worded.ts';

describe.each(Object.entries(GOLDEN))('questions: %s', (_theme, lines) => {
  it.each(lines.map((line) => [line.asks, line.guards, line] as const))('%s (%s)', (_asks, _guards, line) => {
    expect(toldBy(ask(line.asks, BUILT_IN_HOUSE), line)).toEqual(toldIn(line));
  });
});

describe('the golden questions', () => {
  it('are many, and a fifth of them have no answer', () => {
    const withoutAnswer = GOLDEN_LINES.filter((line) => !('answers' in line));
    expect(GOLDEN_LINES.length).toBeGreaterThanOrEqual(240);
    expect(withoutAnswer.length).toBeGreaterThanOrEqual(GOLDEN_LINES.length / 5);
  });

  it('are each asked once, and say what they guard', () => {
    const asked = GOLDEN_LINES.map(({ asks }) => asks);
    expect(asked.filter((text, index) => asked.indexOf(text) !== index)).toEqual([]);
    expect(GOLDEN_LINES.filter(({ guards }) => guards.trim() === '')).toEqual([]);
  });
});
