import type { Columns } from '../stored/columns.ts';
import { HashedKeys, type Keyed } from '../stored/hashed-keys.ts';

/** Shorter words are too easily others: *on*, *in*. */
const SHORTEST = 3;
/** No longer word is stored that somebody types by hand. */
const LONGEST = 40;

/** The letters of stored words, where they stand: nothing is copied for words that turn out to be others. */
export interface StoredLetters {
  readonly bytes: Uint8Array;
  /** Where the letters of a word begin, by its number. */
  beginOf(number: number): number;
  /** Where they end, given where they begin. */
  endOf(begin: number): number;
}

function hasLettersForASlip({ length }: string): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

/** Of two letters alike side by side it makes no difference which one goes. */
function makesADifference(word: string, at: number): boolean {
  return word.charCodeAt(at) !== word.charCodeAt(at + 1);
}

/**
 * Whether one letter more, less or other, or two swapped, tell two words apart: what they have in common at either end
 * is passed over, and what is left between shows.
 *
 * ```
 * v o [i] s e        v [i o] c e
 * v o [.] s e        v [o i] c e
 * ```
 */
export function isOneSlip(typed: string, bytes: Uint8Array, begin: number, end: number): boolean {
  const [left, right] = [typed.length, end - begin];
  if (Math.abs(left - right) > 1) return false;
  const shorter = Math.min(left, right);
  let start = 0;
  while (start < shorter && typed.charCodeAt(start) === bytes[begin + start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && typed.charCodeAt(left - 1 - tail) === bytes[end - 1 - tail]) tail += 1;
  const [leftBetween, rightBetween] = [left - start - tail, right - start - tail];
  if (leftBetween <= 1 && rightBetween <= 1) return leftBetween + rightBetween > 0;
  const isSwap = leftBetween === 2 && rightBetween === 2;
  return (
    isSwap &&
    typed.charCodeAt(start) === bytes[begin + start + 1] &&
    typed.charCodeAt(start + 1) === bytes[begin + start]
  );
}

/**
 * Finds the stored words that are one slip away from a word, in the time of some ten look-ups whatever their number: two
 * words that a letter more, less or other, or two letters swapped, tell apart become equal once each has lost at most
 * one letter (Garbe's symmetric deletes, https://github.com/wolfgarbe/SymSpell).
 *
 * ```
 * voise → oise vise vose VOIE vois        voice → oice vice voce VOIE voic
 * ```
 */
export class OneSlip {
  readonly #words: HashedKeys;

  constructor(columns: Columns) {
    this.#words = new HashedKeys(columns);
  }

  /** Keeps words, whose numbers are their places in the list. */
  static of(words: readonly string[]): OneSlip {
    return new OneSlip(HashedKeys.of(shortened(words)).columns());
  }

  /** The numbers of words that are one slip away from one that was typed. */
  near(typed: string, stored: StoredLetters): number[] {
    if (!hasLettersForASlip(typed)) return [];
    const numbers = new Set<number>();
    this.#words.collect(typed, numbers);
    for (let without = 0; without < typed.length; without += 1) {
      if (makesADifference(typed, without)) this.#words.collect(typed, numbers, without);
    }
    const near: number[] = [];
    for (const number of numbers) {
      const begin = stored.beginOf(number);
      if (isOneSlip(typed, stored.bytes, begin, stored.endOf(begin))) near.push(number);
    }
    return near;
  }

  columns(): Columns {
    return this.#words.columns();
  }
}

function* shortened(words: readonly string[]): Generator<Keyed> {
  for (const [number, key] of words.entries()) {
    if (!hasLettersForASlip(key)) continue;
    yield { key, number };
    for (let without = 0; without < key.length; without += 1) {
      if (makesADifference(key, without)) yield { key, without, number };
    }
  }
}
