import type { IndexOfForms } from './index-of-forms.ts';
import type { Readings } from './shortlist.ts';

/** Words of fewer letters are others once two of them differ. */
const LETTERS_FOR_TWO_SLIPS = 6;
/** Nobody types longer words by hand, and the search for slips grows with them. */
const MOST_LETTERS = 40;
const ONE_SLIP = 0.8;
const TWO_SLIPS = 0.6;

/** A word with two letters swapped that stand side by side. */
function swapped(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  );
}

/** Stored words that two slips make of a typed one. MiniSearch counts letters that are swapped twice, so these are tried first. */
function twoSlipsFrom(index: IndexOfForms, word: string): string[] {
  if (word.length < LETTERS_FOR_TWO_SLIPS || word.length > MOST_LETTERS) return [];
  return [
    ...swapped(word).flatMap((other) => index.vocabulary.oneSlipFrom(other)),
    ...index.vocabulary.twoSlipsFrom(word),
  ];
}

/** Shorter words have no room for two. */
const LETTERS_FOR_TWO_WORDS = 5;

/** What typed words may be in one index. Each is looked for once, however many texts are read that have it. */
export class WordReader {
  readonly index: IndexOfForms;
  readonly #others: readonly IndexOfForms[];
  readonly #slips = new Map<string, readonly string[]>();
  readonly #wide = new Map<string, Readings>();

  /** With other indexes whose words are spelled right, too: what one of them has is not taken for a word that differs twice. */
  constructor(index: IndexOfForms, others: readonly IndexOfForms[] = []) {
    this.index = index;
    this.#others = others;
  }

  /** What a word is if it is spelled right or nearly: itself, or for a word that nobody stored what is nearest. */
  plainly(word: string): Readings {
    const { vocabulary } = this.index;
    if (vocabulary.has(word)) return new Map([[word, 1]]);
    const near = vocabulary.oneSlipFrom(word);
    return near.length > 0 ? new Map(near.map((other) => [other, ONE_SLIP])) : this.#withSlips(word);
  }

  /** What a word may be besides: a stored word what one slip makes of it, any other what two make. */
  widely(word: string): Readings {
    const known = this.#wide.get(word) ?? this.#readWidely(word);
    this.#wide.set(word, known);
    return known;
  }

  #readWidely(word: string): Readings {
    const { vocabulary } = this.index;
    if (!vocabulary.has(word)) return this.#withSlips(word);
    return new Map([...vocabulary.oneSlipFrom(word).map((other) => [other, ONE_SLIP] as const), [word, 1]]);
  }

  /**
   * A word as two stored ones, where the blank between them was left out or another letter was hit in its place; one of them
   * may have a slip. Undefined where it cannot be two.
   */
  asTwo(word: string): [Readings, Readings] | undefined {
    if (word.length < LETTERS_FOR_TWO_WORDS || word.length > MOST_LETTERS) return undefined;
    const [lefts, rights] = [new Map<string, number>(), new Map<string, number>()];
    for (let at = 2; at < word.length - 1; at += 1) {
      const left = this.#part(word.slice(0, at));
      for (const part of [word.slice(at), word.slice(at + 1)]) {
        const right = part.length > 1 ? this.#part(part) : new Map<string, number>();
        const isOneStored = this.index.vocabulary.has(word.slice(0, at)) || this.index.vocabulary.has(part);
        if (left.size === 0 || right.size === 0 || !isOneStored) continue;
        for (const [other, likeness] of left) lefts.set(other, Math.max(likeness, lefts.get(other) ?? 0));
        for (const [other, likeness] of right) rights.set(other, Math.max(likeness, rights.get(other) ?? 0));
      }
    }
    return lefts.size > 0 ? [lefts, rights] : undefined;
  }

  /** What a part of a word may be: itself, or what one slip makes of it. */
  #part(part: string): Readings {
    if (this.index.vocabulary.has(part)) return new Map([[part, 1]]);
    return new Map(this.index.vocabulary.oneSlipFrom(part).map((other) => [other, ONE_SLIP]));
  }

  #withSlips(word: string): Readings {
    const near = new Map(this.#twoSlipsFrom(word).map((other) => [other, TWO_SLIPS]));
    for (const other of this.index.vocabulary.oneSlipFrom(word)) near.set(other, ONE_SLIP);
    return near;
  }

  #twoSlipsFrom(word: string): readonly string[] {
    const known = this.#slips.get(word) ?? (this.#isElsewhere(word) ? [] : twoSlipsFrom(this.index, word));
    this.#slips.set(word, known);
    return known;
  }

  #isElsewhere(word: string): boolean {
    return this.#others.some(({ vocabulary }) => vocabulary.has(word));
  }
}
