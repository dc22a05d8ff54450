import { describe, expect, it } from 'vitest';
import { subjectsIn } from '../../../src/questions/mentions/subjects.ts';
import { piecesInBrief, sentence } from './said.ts';

function subjects(text: string) {
  const whole = sentence(text);
  return piecesInBrief(whole, subjectsIn(whole));
}

describe('what a film is about', () => {
  it.each([
    ['films about the war in Tajikistan', ['the war in Tajikistan', 'topic the war in Tajikistan']],
    ['a film about a film about rivers', ['rivers', 'topic rivers']],
  ])('is the rest of a question behind the last “about”, as it was typed: %s', (text, expected) => {
    expect(subjects(text)).toEqual([expected]);
  });

  it.each(['films of the war', 'what is it about', 'about rivers', `films about ${'a '.repeat(9)}`])(
    'is nothing without the word, without words before or behind it, or in too many: %s',
    (text) => {
      expect(subjects(text)).toEqual([]);
    },
  );
});
