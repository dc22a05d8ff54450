import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_SOUNDS, type Sound, soundSets } from '../../../src/search/by-ear/alphabet.ts';
import { GAPS, gapsFor, soundDistance } from '../../../src/search/by-ear/closeness.ts';
import { heardDistance } from '../../../src/search/by-ear/distance.ts';
import { soundsOf } from './plainly.ts';

/** The definition itself, without rows: every way to end, tried. */
function byDefinition(
  typed: readonly Sound[],
  stored: readonly Sound[],
  gaps: Readonly<Float64Array>,
): number {
  const [heard, sound] = [typed.at(-1), stored.at(-1)];
  const ways: number[] = [];
  if (heard !== undefined) ways.push(byDefinition(typed.slice(0, -1), stored, gaps) + (GAPS[heard] ?? 1));
  if (sound !== undefined) ways.push(byDefinition(typed, stored.slice(0, -1), gaps) + (gaps[sound] ?? 1));
  if (heard !== undefined && sound !== undefined) {
    ways.push(byDefinition(typed.slice(0, -1), stored.slice(0, -1), gaps) + soundDistance(heard, sound));
  }
  return ways.length === 0 ? 0 : Math.min(...ways);
}

const sound = fc.nat(soundSets().length - 1);
const word = fc.array(sound, { maxLength: 4 });
const longWord = fc.array(sound, { maxLength: 20 });

function between(typed: string, stored: string): number {
  return heardDistance(soundsOf(typed), soundsOf(stored));
}

describe('how far words are apart to the ear', () => {
  it.each([
    ['', '', 0],
    ['', 's', 1],
    ['', 'so', 1.4],
    ['', 'sok', 2.4],
    ['s', '', 1],
    ['s', 's', 0],
    ['s', 'so', 0.4],
    ['s', 'sok', 1.4],
    ['sa', '', 1.4],
    ['sa', 's', 0.4],
    ['sa', 'so', 0.3],
    ['sa', 'sok', 1.3],
    ['sak', '', 2.4],
    ['sak', 's', 1.4],
    ['sak', 'so', 1.3],
    ['sak', 'sok', 0.3],
  ])('%j for %j: %d, as drawn in its comment', (typed, stored, distance) => {
    expect(between(typed, stored)).toBeCloseTo(distance, 10);
  });

  it.each([
    ['b', 'p', 0.4, 'voiced or not'],
    ['x', 'h', 0.1, 'х for h'],
    ['l', 'r', 0.4, 'one sound in Japan'],
    ['k', 'm', 1, 'nothing in common'],
    ['tark', 'takr', 2, 'neighbours that are exchanged count twice'],
    ['a', 'k', 1.2, 'a vowel for a consonant is hardly a change'],
    ['h', '', 0.4, 'a breath is soon left out'],
  ])('%j and %j: %d (%s)', (left, right, distance) => {
    expect(between(left, right)).toBeCloseTo(distance, 10);
    expect(between(right, left)).toBeCloseTo(distance, 10);
  });

  it('is small for stored vowels that the typed script does not write', () => {
    expect(heardDistance(soundsOf('tlm'), soundsOf('tilim'), gapsFor('Hebrew'))).toBeCloseTo(0.4, 10);
    expect(heardDistance(soundsOf('tlm'), soundsOf('tilim'))).toBeCloseTo(0.8, 10);
    expect(heardDistance(soundsOf('tilim'), soundsOf('tlm'), gapsFor('Hebrew'))).toBeCloseTo(0.8, 10);
  });

  it('is small for what may be silent, and for what may be heard otherwise', () => {
    const [mute, kOrX] = [soundSets().findIndex(isMute), soundSets().findIndex(isKOrX)];
    expect(heardDistance([], [mute])).toBeCloseTo(0.05, 10);
    expect(heardDistance(soundsOf('k'), [kOrX])).toBeLessThan(0.05);
    expect(heardDistance(soundsOf('k'), [kOrX])).toBeGreaterThan(0);
  });

  it('is what its definition says', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom('Latin', 'Hebrew', 'Hangul'), (typed, stored, script) => {
        const gaps = gapsFor(script);
        expect(heardDistance(typed, stored, gaps)).toBeCloseTo(byDefinition(typed, stored, gaps), 10);
      }),
    );
  });

  it('is the same in both directions where all vowels are written, and none from a word to itself', () => {
    fc.assert(
      fc.property(longWord, longWord, (left, right) => {
        expect(heardDistance(left, right)).toBeCloseTo(heardDistance(right, left), 10);
        expect(heardDistance(left, left)).toBe(0);
      }),
    );
  });
});

describe('how far sounds are apart', () => {
  it('is the same in both directions, from 0 to 1.2, and nothing from one to itself', () => {
    for (const left of soundSets().keys()) {
      expect(soundDistance(left, left)).toBe(0);
      for (const right of soundSets().keys()) {
        expect(soundDistance(left, right)).toBe(soundDistance(right, left));
        expect(soundDistance(left, right)).toBeGreaterThanOrEqual(0);
        expect(soundDistance(left, right)).toBeLessThanOrEqual(1.2);
      }
    }
  });

  it('is more than nothing between any two plain sounds', () => {
    const all = PLAIN_SOUNDS.flatMap((left) => PLAIN_SOUNDS.map((right) => [left, right] as const));
    const alike = all.filter(([left, right]) => left !== right && between(left, right) === 0);
    expect(alike).toEqual([]);
  });
});

function isMute({ plain, maybeSilent }: { plain: readonly string[]; maybeSilent: boolean }): boolean {
  return maybeSilent && plain.join('') === 't';
}

function isKOrX({ plain, maybeSilent }: { plain: readonly string[]; maybeSilent: boolean }): boolean {
  return !maybeSilent && plain.join('') === 'kx';
}
