import type { Steps } from '../../data/steps.ts';
import { BestInRange } from './best-in-range.ts';
import { type Columns, columnOf } from './columns.ts';
import { sortedStarts } from './sorted-starts.ts';
import { type Texts, wordFrom } from './texts.ts';

/** Set in the rank of a word that does not begin its text, so that beginnings of whole texts come first. */
const LATER = 2 ** 31;
const SPACE = 0x20;

/** Stretches of as many places have their best remembered, so many of them: enough for all suggestions. */
const LARGE = 2000;
const REMEMBERED = 40;

/** A stretch of the sorted word starts, from the first up to, not including, the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A place at which a text, or a later word of it, begins like what was looked for. */
export interface Beginning {
  readonly entry: number;
  /** The number of the text. */
  readonly form: number;
  readonly isLaterWord: boolean;
}

/**
 * All places at which a word of a text begins, sorted by what the text says from there on: whatever begins alike
 * stands side by side, and is found by halving. `The Voice of Sokurov` stands in it four times:
 *
 * ```
 * of sokurov · sokurov · the voice of sokurov · voice of sokurov
 * ```
 *
 * Each has a rank: beginnings of whole texts before later words, and then the most looked-for entries first.
 */
export class WordStarts {
  readonly #texts: Texts;
  /** The first text of each entry. */
  readonly #firstTexts: Uint32Array;
  readonly #positions: Uint32Array;
  readonly #ranks: Uint32Array;
  readonly #best: BestInRange;
  /** What comes first in large stretches, which are few and begin like everybody's first letters. */
  readonly #remembered = new Map<number, readonly Beginning[]>();

  /** `entryOf` gives the entry of each text, whose texts stand side by side. */
  constructor(texts: Texts, entryOf: Uint32Array, columns: Columns, best?: BestInRange) {
    this.#texts = texts;
    this.#firstTexts = firstTextsOf(entryOf);
    this.#positions = columnOf(columns, 'positions', Uint32Array);
    this.#ranks = columnOf(columns, 'ranks', Uint32Array);
    this.#best = best ?? new BestInRange(this.#ranks);
  }

  /** Puts saved columns together, in steps of some milliseconds. */
  static *opened(texts: Texts, entryOf: Uint32Array, columns: Columns): Steps<WordStarts> {
    const best = yield* BestInRange.over(columnOf(columns, 'ranks', Uint32Array));
    return new WordStarts(texts, entryOf, columns, best);
  }

  /** Sorts the word starts of texts; `wordsOf` gives where they are in one, `entryOf` the entry whose text it is. */
  static of(texts: Texts, entryOf: Uint32Array, wordsOf: (text: number) => readonly number[]): WordStarts {
    const positions = sortedStarts(texts, wordsOf);
    const ranks = new Uint32Array(positions.length);
    for (let place = 0; place < positions.length; place += 1) {
      const position = positions[place] ?? 0;
      const text = texts.around(position);
      const entry = entryOf[text] ?? 0;
      ranks[place] = texts.offsets[text] === position ? entry : entry + LATER;
    }
    return new WordStarts(texts, entryOf, { positions, ranks });
  }

  get size(): number {
    return this.#positions.length;
  }

  /** Everything that begins with a text of normal form. */
  beginningWith(text: string): Stretch {
    // Normal form is ASCII, and nothing in it comes after this sign.
    return this.#stretch(text, '\u007f');
  }

  /** Everything that is a text of normal form, up to its end. */
  equalTo(text: string): Stretch {
    return this.#stretch(text, ' ');
  }

  /** Everything that has a whole word of normal form here. */
  ofWord(word: string): Stretch {
    return this.#stretch(word, '!');
  }

  /** The beginnings in a stretch, whole texts first and then the most looked-for, for as long as they are asked for. */
  *best(stretch: Stretch): Generator<Beginning, void, void> {
    const first = stretch.to - stretch.from < LARGE ? [] : this.#firstOf(stretch);
    yield* first;
    let passed = 0;
    for (const place of this.bestPlaces(stretch)) {
      if (passed < first.length) passed += 1;
      else yield this.#at(place);
    }
  }

  #firstOf(stretch: Stretch): readonly Beginning[] {
    const key = stretch.from * 2 ** 24 + stretch.to;
    const known = this.#remembered.get(key);
    if (known) return known;
    const first: Beginning[] = [];
    for (const place of this.bestPlaces(stretch)) {
      first.push(this.#at(place));
      if (first.length === REMEMBERED) break;
    }
    this.#remembered.set(key, first);
    return first;
  }

  /** The same, by their places in the order. */
  bestPlaces({ from, to }: Stretch): Generator<number, void, void> {
    return this.#best.ascending(from, to);
  }

  /** The beginnings in a stretch, in the order of their letters. */
  *each({ from, to }: Stretch): Generator<Beginning, void, void> {
    for (let place = from; place < to; place += 1) yield this.#at(place);
  }

  /** What stands at a place of the order. */
  #at(place: number): Beginning {
    const rank = this.#ranks[place] ?? 0;
    const isLaterWord = rank >= LATER;
    const entry = isLaterWord ? rank - LATER : rank;
    return { entry, form: this.#textOf(entry, this.positionOf(place)), isLaterWord };
  }

  /** Which of an entry's texts a byte belongs to. */
  #textOf(entry: number, position: number): number {
    let text = this.#firstTexts[entry] ?? 0;
    while ((this.#texts.offsets[text + 1] ?? Number.POSITIVE_INFINITY) <= position) text += 1;
    return text;
  }

  /** Where each distinct word stands first; what begins only within a word, as Han characters do, is none. */
  firstsOfWords(): Uint32Array {
    const firsts: number[] = [];
    for (let place = 0; place < this.size; ) {
      const { to } = this.ofWord(this.wordAt(place));
      const first = this.#firstWhole(place, to);
      if (first !== undefined) firsts.push(first);
      place = to;
    }
    return new Uint32Array(firsts);
  }

  #firstWhole(from: number, to: number): number | undefined {
    for (let place = from; place < to; place += 1) if (this.#beginsAWord(place)) return place;
    return undefined;
  }

  /** The entry in whose text a place is. */
  entryAt(place: number): number {
    return this.#at(place).entry;
  }

  /** The word that begins at a place. */
  wordAt(place: number): string {
    return wordFrom(this.#texts, this.positionOf(place));
  }

  /** The byte of the texts at which a place is. */
  positionOf(place: number): number {
    return this.#positions[place] ?? 0;
  }

  columns(): Columns {
    return { positions: this.#positions, ranks: this.#ranks };
  }

  #beginsAWord(place: number): boolean {
    const position = this.#positions[place] ?? 0;
    return position === 0 || (this.#texts.bytes[position - 1] ?? 0) <= SPACE;
  }

  /** What begins with a text and then comes before a sign. Most stretches are short, so their end is looked for nearby first. */
  #stretch(text: string, sign: string): Stretch {
    const from = this.#placeOf(text, 0, this.size);
    if (!this.#beginsWith(from, text)) return { from, to: from };
    const end = text + sign;
    let [near, step] = [from, 1];
    while (near < this.size && this.#isBefore(this.positionOf(near), end)) {
      near += step;
      step *= 2;
    }
    return { from, to: this.#placeOf(end, Math.max(from, near - step / 2), Math.min(near, this.size)) };
  }

  #beginsWith(place: number, text: string): boolean {
    if (place === this.size) return false;
    const { bytes } = this.#texts;
    const position = this.positionOf(place);
    for (let at = 0; at < text.length; at += 1)
      if (bytes[position + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  /** How many word starts come before a text, which is known to be from `low` to `high`. */
  #placeOf(text: string, low: number, high: number): number {
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(this.#positions[middle] ?? 0, text)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isBefore(position: number, text: string): boolean {
    const { bytes } = this.#texts;
    for (let at = 0; at < text.length; at += 1) {
      const difference = (bytes[position + at] ?? 0) - text.charCodeAt(at);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }
}

function firstTextsOf(entryOf: Uint32Array): Uint32Array {
  const firsts = new Uint32Array((entryOf.at(-1) ?? -1) + 1);
  for (let text = entryOf.length - 1; text >= 0; text -= 1) firsts[entryOf[text] ?? 0] = text;
  return firsts;
}
