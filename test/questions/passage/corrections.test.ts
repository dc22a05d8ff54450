import { describe, expect, it } from 'vitest';
import { corrected } from '../../../src/questions/passage/corrections.ts';
import { houseOf } from '../../commands/houses.ts';
import { film } from '../../made-up/in-memory.ts';
import { passage } from './passages.ts';

describe('what was taken back', () => {
  it.each([
    ['who was in Solo... I mean in Ferryman', ['who was in Ferryman']],
    ['films by Ana, sorry, Berta', ['films by Berta', 'films Berta']],
    ['films by Ana, no wait, Berta', ['films by Berta', 'films Berta']],
    ['films by Ana - scratch that, Berta', ['films by Berta', 'films Berta']],
  ])('is left out, from a word on that is said again or word by word: %s', (typed, expected) => {
    expect(corrected(...passage(typed))).toEqual(expected);
  });

  it('is nothing where nobody does, or where a title says so', () => {
    expect(corrected(...passage('who directed Ferryman'))).toEqual([]);
    const house = houseOf([film('Sorry, Wrong Number')]);
    expect(corrected(...passage('who directed Sorry, Wrong Number', house))).toEqual([]);
  });
});
