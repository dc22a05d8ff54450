import { describe, expect, it } from 'vitest';
import { type Asking, ask } from '../../src/questions/ask.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { HARBOUR } from './harbour.ts';
import { inBrief } from './in-brief.ts';
import { understandings } from './reading/understood.ts';

function followed(question: string, house = HARBOUR, asking: Asking = {}) {
  const answer = ask(question, house, asking);
  if (answer.outcome === 'not followed') throw new Error(`“${question}” was not followed`);
  return answer;
}

/** What is answered by name, in order. */
function names(question: string, asking: Asking = {}, house = HARBOUR): string[] {
  return followed(question, house, asking).result.found.map(({ value }) =>
    value.is === 'entity' ? value.reference : JSON.stringify(value),
  );
}

describe('a question that is answered', () => {
  it('has what it was understood as, that in words, and what was found', () => {
    expect(followed('Who directed Ferryman?')).toMatchObject({
      outcome: 'answered',
      question: { asks: 'which', query: { op: 'facts', relation: 'director' } },
      reading: 'directors of Ferryman (1970)',
      result: { found: [{ value: { is: 'entity', reference: 'person:ana' } }] },
    });
  });

  it('may be answered with a number or with yes or no alone', () => {
    expect(followed('how many films did Ana direct').result.count).toBe(2);
    expect(followed('did Ana direct Ferryman').result.verdict).toBe('yes');
    expect(followed('is Ferryman from 1982').result.verdict).toBe('no');
  });

  it('may name what it is about misspelt, or in part', () => {
    const dated = 'when was Alexander Sokurov born';
    const { found } = followed(dated, BUILT_IN_HOUSE).result;
    expect(followed('when was Sokurov born', BUILT_IN_HOUSE).result.found).toEqual(found);
    expect(names('who directed Spirtual Voices', {}, BUILT_IN_HOUSE)).toEqual(['person:alexander-sokurov']);
  });
});

describe('a question with several readings', () => {
  it('is answered by the first of them that has an answer', () => {
    // Emil directed nothing, but he wrote Nightjar; nobody is a producer of Ferryman, but Albatros made it.
    expect(names('films by Emil')).toEqual(['film:nightjar-1982']);
    expect(followed('films by Emil').reading).toBe('films written by Emil');
    expect(names('who produced Ferryman')).toEqual(['company:albatros']);
  });

  it('is not answered by a dearer one where a cheaper one has an answer, too', () => {
    // Berta wrote Ferryman, too.
    expect(names('films by Berta')).toEqual(['film:nightjar-1982']);
    const [first, ...others] = understandings('films by Berta');
    expect(inBrief(followed('films by Berta').question, HARBOUR.catalogue)).toBe(first);
    expect(others).toContain('films[writer](Berta)');
  });

  it('is understood as the likeliest where none has an answer', () => {
    const { outcome, reading } = followed('films by Gustav');
    expect([outcome, reading]).toEqual(['not recorded', 'films directed by Gustav']);
  });
});

describe('a question that the records don’t answer', () => {
  it('is followed all the same, with what was understood', () => {
    expect(followed('who edited Ferryman')).toMatchObject({
      outcome: 'not recorded',
      reading: 'editors of Ferryman (1970)',
      result: { found: [] },
    });
  });

  it('has what is recorded in place of what was asked about', () => {
    const { outcome, result } = followed('did Emil direct Ferryman');
    expect([outcome, result.verdict]).toEqual(['not recorded', undefined]);
    expect(result.instead).toMatchObject([{ value: { reference: 'person:ana' } }]);
  });
});

describe('a question that is not followed', () => {
  it('has the words that nothing explains', () => {
    expect(ask('who painted Ferryman', HARBOUR)).toMatchObject({
      outcome: 'not followed',
      words: ['painted'],
    });
  });

  it.each([
    ['of more than a thousand letters', `who directed ${'Ferryman '.repeat(120)}`],
    ['of more than sixty words', `who directed ${'Ana '.repeat(60)}`],
    ['of none', '  ?! '],
  ])('may be one %s', (_how, question) => {
    expect(ask(question, HARBOUR)).toEqual({
      outcome: 'not followed',
      words: [],
      recognised: [],
      instead: [],
    });
  });
});

describe('a chain that comes back to where it started', () => {
  const question = 'who directed the films that Ana directed';

  it('has its start among its answers, unless it is to be left out', () => {
    expect(names(question)).toEqual(['person:ana', 'person:berta']);
    expect(names(question, { leaveOutStart: true })).toEqual(['person:berta']);
  });

  it('leaves it out where the question says so', () => {
    expect(names('who co-directed with Ana')).toEqual(['person:berta']);
  });
});
