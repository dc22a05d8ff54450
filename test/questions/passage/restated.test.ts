import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRetyped, restated, restatedInPart } from '../../../src/questions/passage/restated.ts';
import { anyText } from '../../replies/any-text.ts';
import { HARBOUR } from '../harbour.ts';
import { passage } from './passages.ts';

function textsOf(typed: string): string[] {
  return restated(...passage(typed), HARBOUR).map(({ text }) => text);
}

function partsOf(typed: string): string[] {
  return restatedInPart(...passage(typed), HARBOUR).map(({ text }) => text);
}

describe('the question of a text with several sentences', () => {
  it.each([
    ['We saw Ferryman last night. Who directed it?', 'Who directed Ferryman', 'a pronoun for what was named'],
    ['Ana is great! Which films has she written?', 'Which films has Ana written', 'for somebody'],
    ['I love Ferryman. What is its genre?', 'What is Ferryman’s genre', 'an owner'],
    ['Ferryman: who directed it?', 'who directed Ferryman', 'behind a colon'],
    ['Who directed Ferryman? We saw it yesterday.', 'Who directed Ferryman', 'before talk'],
    ['My aunt speaks only Italian. Which films are in it?', 'Which films are in Italian', 'for a value'],
    ['We watched Ferryman on Friday. Who plays in that one?', 'Who plays in Ferryman', 'pointed at'],
    [
      'Ferryman is from 1970, I think. When did it come out?',
      'When did Ferryman come out',
      'a value told of the film',
    ],
    ['Is Carlo in anything? Which films?', 'which films Is Carlo in', 'whether, and then which'],
    ['Are there dramas by Ana? List them.', 'dramas by Ana', 'whether, and then a list'],
    ['Hello there! Which films has Ana written?', 'Which films has Ana written', 'a greeting'],
  ])('%s asks %s (%s)', (typed, expected) => {
    expect(textsOf(typed)[0]).toBe(expected);
  });

  it('takes in what it has no pronoun for', () => {
    expect(textsOf('Our club shows Ferryman. Who plays?')).toContain('Who plays Ferryman');
    expect(textsOf('Ferryman, Nightjar: which is longer?')[0]).toBe('which is longer Ferryman and Nightjar');
  });

  it('leaves out no value that narrows it, and no pronoun without a name', () => {
    expect(textsOf('I like Italian films. Which has Ana directed?')).not.toContain('Which has Ana directed');
    expect(textsOf('What a day! Who directed it?')).not.toContain('Who directed it');
  });

  it('says what else is asked', () => {
    const [first] = restated(...passage('Who directed Ferryman? Who wrote it?'), HARBOUR);
    expect(first).toEqual({ text: 'Who wrote Ferryman', besides: ['Who directed Ferryman'] });
  });
});

describe('the question of a text that was typed anew', () => {
  it.each([
    ['Which films are by Ana... sorry, Berta?', 'Which films are by Berta'],
    ['who was in Solo, I mean in Ferryman', 'who was in Ferryman'],
    ['Ferryman was made by Ana, wasn’t it?', 'is it true that Ferryman was made by Ana'],
    ['Ferryman is by Ana, right?', 'is it true that Ferryman is by Ana'],
  ])('%s asks %s', (typed, expected) => {
    expect(textsOf(typed)).toContain(expected);
    expect(isRetyped(...passage(typed))).toBe(true);
  });

  it('is no other where nothing was taken back', () => {
    expect(isRetyped(...passage('who directed Ferryman'))).toBe(false);
  });
});

describe('the question in a part of a sentence', () => {
  it.each([
    ['i saw ferryman yesterday who made it', 'who made ferryman', 'behind other words'],
    [
      'The director of Ferryman, what else has he made',
      'what else has The director of Ferryman made',
      'somebody described',
    ],
    ['I need the films of Ana, please', 'the films of Ana', 'within talk of oneself'],
    ['who directed Ferryman so i can tell my class', 'who directed Ferryman', 'before talk of oneself'],
    ['who directed Ferryman, it was on and we loved it', 'who directed Ferryman', 'before a comma'],
  ])('%s: %s (%s)', (typed, expected) => {
    expect(partsOf(typed)).toContain(expected);
  });

  it('leaves out nothing but talk', () => {
    expect(partsOf('who directed Ferryman, drunk')).not.toContain('who directed Ferryman');
    expect(partsOf('I need sad films of Ana')).not.toContain('films of Ana');
    expect(partsOf('how do I direct Ferryman')).toEqual([]);
  });
});

describe('whatever is typed', () => {
  it('is restated as questions that are no longer than it with its names repeated', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        fc.pre(/\p{L}/u.test(typed));
        const [sentence, cutting] = passage(typed);
        for (const { text } of [
          ...restated(sentence, cutting, HARBOUR),
          ...restatedInPart(sentence, cutting, HARBOUR),
        ]) {
          expect(text.length).toBeLessThanOrEqual(3 * sentence.text.length + 20);
        }
      }),
    );
  });
});
