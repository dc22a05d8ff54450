import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/questions/answer.ts';
import { type Asking, ask } from '../../src/questions/ask.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { houseOf } from '../commands/houses.ts';
import { film } from '../made-up/in-memory.ts';
import { HARBOUR } from './harbour.ts';
import { inBrief } from './in-brief.ts';
import { understandings } from './reading/understood.ts';

function followed(question: string, house = HARBOUR, asking: Asking = {}) {
  const answer: Answer = ask(question, house, asking);
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
  it('is answered by the first that has an answer', () => {
    const [first, second] = understandings('what did Gustav play');
    expect([first, second]).not.toContain(undefined);
    const house = houseOf([
      { ...film('Solo'), reviews: [{ author: 'Fritz', stance: 'Finds it slow.' }] },
      film('Duo', { cast: ['Carlo'] }),
    ]);
    // Wherever nobody narrates or acts, as the likelier reading has it, the next one is looked at.
    expect(ask('what did Fritz review', house).outcome).toBe('answered');
  });

  it('is answered by the likeliest where several have an answer', () => {
    const asked = ['what did Carlo play', 'films with Dora', "Ana's films", 'who produced Ferryman'];
    for (const question of asked) {
      const readings = understandings(question);
      expect(readings.length).toBeGreaterThan(1);
      const { question: understood, outcome } = followed(question);
      const rank = readings.indexOf(inBrief(understood, HARBOUR.catalogue));
      expect({ question, outcome, rank }).toMatchObject({ outcome: 'answered' });
    }
  });
});
