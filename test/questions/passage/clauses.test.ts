import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/questions/mentions/sentence.ts';
import { clausesThatAsk } from '../../../src/questions/passage/clauses.ts';
import { passage } from './passages.ts';

function clauses(typed: string): string[] {
  const [sentence, cutting] = passage(typed);
  return clausesThatAsk(sentence, cutting).map(({ from, to }) => textOf(sentence, from, to));
}

describe('what may be the question of a sentence that says more', () => {
  it.each([
    ['so who made Ferryman', ['who made Ferryman'], 'what begins as questions do'],
    ['I want the films of Ana', ['the films of Ana'], 'what is wanted, without who wants it'],
    ['who made Ferryman, I forgot', ['who made Ferryman'], 'a clause'],
    ['who made Ferryman for my class', ['who made Ferryman'], 'what talk follows'],
  ])('%s: %j (%s)', (typed, expected) => {
    expect(clauses(typed)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['films in which Carlo acted', 'a clause that says which'],
    ['the man who made Ferryman', 'a clause that says who'],
    ['gloomy who made Ferryman', 'a word that is no talk'],
    ['who made Ferryman, gloomily', 'the same behind it'],
    ['who made Ferryman on a boat', 'what may say more of it'],
    ['my rating of Ferryman', 'what is somebody’s here'],
  ])('%s: nothing (%s)', (typed) => {
    expect(clauses(typed)).toEqual([]);
  });
});
