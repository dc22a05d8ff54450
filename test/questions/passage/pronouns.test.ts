import { describe, expect, it } from 'vitest';
import { withNames } from '../../../src/questions/passage/pronouns.ts';
import type { SpokenOf } from '../../../src/questions/passage/spoken-of.ts';
import { passage } from './passages.ts';

const ANA: SpokenOf = { text: 'Ana', kinds: ['person'] };
const FERRYMAN: SpokenOf = { text: 'Ferryman', kinds: ['film'] };
const NIGHTJAR: SpokenOf = { text: 'Nightjar', kinds: ['film'] };

function told(typed: string, ...spokenOf: readonly SpokenOf[]) {
  const [sentence] = passage(typed);
  return withNames(sentence, { from: 0, to: sentence.words.length }, spokenOf);
}

describe('pronouns', () => {
  it.each([
    ['who directed it', 'who directed Ferryman'],
    ['what is its genre', 'what is Ferryman’s genre'],
    ['what did she direct', 'what did Ana direct'],
    ['what are her films', 'what are Ana’s films'],
    ['what films are with her', 'what films are with Ana'],
    ['films with her in it', 'films with Ana in Ferryman'],
    ['who plays in that one', 'who plays in Ferryman'],
    ['who directed this film', 'who directed Ferryman'],
    ['who directed the movie', 'who directed Ferryman'],
    ['what else did that director make', 'what else did Ana make'],
    ['what rating does that have', 'what rating does Ferryman have'],
  ])('stand for what fits them: %s', (typed, expected) => {
    expect(told(typed, ANA, FERRYMAN).text).toBe(expected);
  });

  it('stand for the last of several, or for all of them', () => {
    expect(told('who directed it', FERRYMAN, NIGHTJAR).text).toBe('who directed Nightjar');
    expect(told('who directed them', FERRYMAN, NIGHTJAR).text).toBe('who directed Ferryman and Nightjar');
  });

  it('stand for people at large beside one film', () => {
    expect(told('what do they speak in it', FERRYMAN)).toEqual({
      text: 'what do they speak in Ferryman',
      pronouns: 1,
      named: ['Ferryman'],
    });
  });

  it('stay where nothing fits them, and are counted', () => {
    expect(told('who directed it', ANA)).toEqual({ text: 'who directed it', pronouns: 1, named: [] });
    expect(told('when did those come out', FERRYMAN)).toMatchObject({ pronouns: 1, named: [] });
  });
});
