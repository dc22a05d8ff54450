import { describe, expect, it } from 'vitest';
import { WordReader } from '../../src/search/read-words.ts';
import type { Readings } from '../../src/search/shortlist.ts';
import { indexOfTitles } from './to-find.ts';

const reader = new WordReader(
  indexOfTitles([
    'The Voice',
    'Spiritual Voices',
    'Sokurov',
    'Golos',
    'Then',
    'Nice Ice',
    'Of Time and the City',
    'A',
    '東京物語',
    'a'.repeat(40),
  ]),
);

/** Readings with the likeliest first. */
function told(readings: Readings): [word: string, likeness: number][] {
  return [...readings].sort(([word, one], [next, other]) => other - one || (word < next ? -1 : 1));
}

describe('a typed word that is spelled right or nearly', () => {
  it.each<readonly [typed: string, readings: readonly (readonly [string, number])[], reason: string]>([
    ['voice', [['voice', 1]], 'a stored word is itself, though another is near'],
    ['voise', [['voice', 0.8]], 'a slip'],
    ['noce', [['nice', 0.8]], 'a slip in four letters'],
    [
      'voicet',
      [
        ['voice', 0.8],
        ['voices', 0.8],
      ],
      'a slip from two words',
    ],
    ['sukorov', [['sokurov', 0.6]], 'two slips, as nothing is nearer'],
    ['spirtuel', [['spiritual', 0.6]], 'one less and one other'],
    ['osukrov', [['sokurov', 0.6]], 'swapped letters are one slip, and twice are two'],
    ['psirittual', [['spiritual', 0.6]], 'two swapped and one more'],
    ['gplas', [], 'two slips in five letters are too many'],
    ['sxkxrxv', [], 'three slips'],
    ['wuyu', [['wuyu', 1]], 'a word that begins with a Han letter'],
    ['oe', [], 'two letters'],
    [`${'a'.repeat(39)}b`, [['a'.repeat(40), 0.8]], 'forty letters'],
    [`${'a'.repeat(38)}bc`, [['a'.repeat(40), 0.6]], 'forty with two slips'],
    [`${'a'.repeat(39)}bc`, [], 'more than anybody types'],
    ['', [], 'nothing'],
  ])('%j is %j (%s)', (typed, readings) => {
    expect(told(reader.plainly(typed))).toEqual(readings);
  });
});

describe('what a typed word may be besides', () => {
  it.each<readonly [typed: string, readings: readonly (readonly [string, number])[], reason: string]>([
    [
      'voice',
      [
        ['voice', 1],
        ['voices', 0.8],
      ],
      'a stored word and what one slip makes of it',
    ],
    [
      'nice',
      [
        ['nice', 1],
        ['ice', 0.8],
      ],
      'a letter less',
    ],
    [
      'then',
      [
        ['then', 1],
        ['the', 0.8],
      ],
      'an article as well',
    ],
    ['golos', [['golos', 1]], 'a stored word that nothing is near'],
    [
      'voicet',
      [
        ['voice', 0.8],
        ['voices', 0.8],
      ],
      'any other a slip away',
    ],
    [
      'voicess',
      [
        ['voices', 0.8],
        ['voice', 0.6],
      ],
      'and two slips',
    ],
    ['sukorov', [['sokurov', 0.6]], 'or only two slips'],
    ['stalker', [], 'or nothing'],
  ])('%j is %j (%s)', (typed, readings) => {
    expect(told(reader.widely(typed))).toEqual(readings);
  });
});

describe('a typed word as two', () => {
  const few = new WordReader(indexOfTitles(['The Mirror', 'Golos', 'On', 'A']));

  it.each<
    readonly [
      typed: string,
      left: readonly [string, number],
      right: readonly [string, number],
      reason: string,
    ]
  >([
    ['themirror', ['the', 1], ['mirror', 1], 'the blank left out'],
    ['thebmirror', ['the', 1], ['mirror', 1], 'another letter hit in its place'],
    ['onthe', ['on', 1], ['the', 1], 'a short word first'],
    ['mirroron', ['mirror', 1], ['on', 1], 'a short word last'],
    ['thethe', ['the', 1], ['the', 1], 'twice the same'],
    ['glosmirror', ['golos', 0.8], ['mirror', 1], 'a slip in the first'],
    ['golosmiror', ['golos', 1], ['mirror', 0.8], 'a slip in the second'],
  ])('%j is %j and %j (%s)', (typed, left, right) => {
    expect(few.asTwo(typed)?.map(told)).toEqual([[left], [right]]);
  });

  it.each([
    ['glosmiror', 'a slip in either'],
    ['amirror', 'one letter is no word that somebody would forget to part'],
    ['mirrora', 'nor at the end'],
    ['mirrorxa', 'nor after another letter'],
    ['mirror', 'one word'],
    ['onon', 'too few letters for two'],
    ['mirrorstalker', 'a word that is not stored'],
    ['', 'nothing'],
    [`the${'mirror'.repeat(7)}`, 'more letters than anybody types'],
  ])('%j is not two (%s)', (typed) => {
    expect(few.asTwo(typed)).toBeUndefined();
  });

  it('is whatever it may be, parted in every way', () => {
    const [left, right] = new WordReader(indexOfTitles(['Then', 'The', 'Nice Ice'])).asTwo('thenice') ?? [];
    expect([...(left?.keys() ?? [])].sort()).toEqual(['the', 'then']);
    expect([...(right?.keys() ?? [])].sort()).toEqual(['ice', 'nice']);
  });
});
