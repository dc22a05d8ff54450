import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/questions/passage/parts.ts';
import {
  describedBeside,
  namedBeside,
  surnamesBeside,
  valuesIn,
} from '../../../src/questions/passage/spoken-of.ts';
import { houseOf } from '../../commands/houses.ts';
import { film } from '../../made-up/in-memory.ts';
import { passage } from './passages.ts';

/** The last words of a text, which ask. */
function lastOf(typed: string, count: number): Part {
  const [{ words }] = passage(typed);
  return { from: words.length - count, to: words.length };
}

function named(typed: string, count: number): string[] {
  return namedBeside(...passage(typed), lastOf(typed, count)).map(({ text }) => text);
}

describe('what is spoken of beside a question', () => {
  it.each([
    ['We saw Ferryman. Who made it?', 3, ['Ferryman']],
    ['we saw ferryman who made it', 3, ['ferryman']],
    ['Carlo is in Ferryman. Who made it?', 3, ['Carlo', 'Ferryman']],
    ['We saw Ferryman by Ana. Who made it?', 3, ['Ferryman', 'Ana']],
  ])('are names: %s', (typed, count, expected) => {
    expect(named(typed, count)).toEqual(expected);
  });

  it.each([
    ['We went solo to the lake. Who made it?', 'a word in a sentence that is not of films'],
    ['We saw it on Friday. Who made it?', 'a day'],
    ['We saw Ferryman story. Who made it?', 'a part of something else'],
  ])('are none: %s (%s)', (typed) => {
    expect(named(typed, 3)).toEqual([]);
  });

  it('are the same in whichever case they are typed', () => {
    expect(named('WE SAW FERRYMAN. WHO MADE IT?', 3)).toEqual(['FERRYMAN']);
  });

  it('are surnames of people who are known by them', () => {
    const house = houseOf([film('One', { cast: ['Jan Zanussi'] })]);
    const surnames = (typed: string) =>
      surnamesBeside(...passage(typed, house), lastOf(typed, 4), house).map(({ text }) => text);
    expect(surnames('We adore zanussi. What films are his?')).toEqual(['zanussi']);
    expect(surnames('We adore rowing. What films are his?')).toEqual([]);
  });

  it('are values, as far as they are no tags', () => {
    const typed = 'We love Italian drama about rivers. Who made them?';
    const [sentence, cutting] = passage(typed);
    const values = valuesIn(sentence, cutting, [{ from: 0, to: 6 }]).map(({ text }) => text);
    expect(values).toEqual(['Italian', 'drama']);
  });

  it('is somebody who is described, up to the end of the clause', () => {
    const described = (typed: string, count: number) =>
      describedBeside(passage(typed)[0], lastOf(typed, count)).map(({ text }) => text);
    expect(described('the man who made Ferryman, what else did he make', 5)).toEqual([
      'the man who made Ferryman',
    ]);
    expect(described('We met a director. What did he make?', 4)).toEqual(['a director']);
    expect(described('We met. What did he make?', 4)).toEqual([]);
  });
});
