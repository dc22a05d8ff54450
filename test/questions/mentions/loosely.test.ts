import { describe, expect, it } from 'vitest';
import { looselyIn } from '../../../src/questions/mentions/loosely.ts';
import { understand } from '../../../src/questions/reading/understand.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { houseOf } from '../../commands/houses.ts';
import { film } from '../../made-up/in-memory.ts';
import { piecesInBrief, sentence } from './said.ts';

function loosely(text: string, house = BUILT_IN_HOUSE) {
  const whole = sentence(text);
  const { cutting } = understand(whole, house);
  if (!cutting) throw new Error(`“${text}” has no words`);
  return piecesInBrief(whole, looselyIn(whole, cutting, house));
}

describe('names in part', () => {
  it.each([
    ['which films did Sokurov direct', ['Sokurov', 'person:alexander-sokurov']],
    ['did filatov act', ['filatov', 'person:leonid-filatov']],
  ])('are surnames that one person has: %s', (text, expected) => {
    expect(loosely(text)).toEqual([expected]);
  });

  it('are none that several have', () => {
    const house = houseOf([film('Solo', { cast: ['Ann Even', 'Bob Even', 'Cid Odd'] })]);
    expect(loosely('films with Even', house)).toEqual([]);
    expect(loosely('films with Odd', house)).toEqual([['Odd', expect.stringMatching(/^person:/)]]);
  });
});

describe('what somebody does', () => {
  const house = houseOf([film('Solo', { cast: ['John Whittle'] })]);

  it('is no surname', () => {
    expect(loosely('films with whittle', house)).toEqual([['whittle', 'person:john-whittle']]);
    expect(loosely('can you whittle films', house)).toEqual([]);
  });
});

describe('titles and names that are misspelt', () => {
  it.each([
    ['who directed spirtual voices', ['spirtual voices', 'film:spiritual-voices-1995']],
    ['did Leonid Filatow act', ['Leonid Filatow', 'person:leonid-filatov']],
  ])('are found where every word is like one of them: %s', (text, expected) => {
    expect(loosely(text)).toEqual([expected]);
  });

  it.each([
    'who directed Stalker',
    'who directed Spiritual Fishermen',
    'who painted The Voice',
    'who directed xy',
    'films of 327',
  ])('are none that have another word, or hardly a letter: %s', (text) => {
    expect(loosely(text)).toEqual([]);
  });
});

describe('places that the records don’t have', () => {
  it('are told by a preposition', () => {
    expect(loosely('was The Voice shown in Cannes')).toEqual([
      ['Cannes', 'filming place Cannes, country Cannes, release Cannes'],
    ]);
    expect(loosely('was The Voice shown Cannes')).toEqual([]);
  });
});
