import { GrowingColumn } from '../stored/growing-column.ts';
import type { Sound } from './alphabet.ts';
import { type Gaps, weightOf } from './closeness.ts';
import { heardBeginning, heardDistance } from './distance.ts';
import { keysOf, neighboursOf } from './keys.ts';

/** A stored word that may be meant by one that was typed, and how much alike they are, from 0 to 1. */
export interface NearWord {
  readonly word: string;
  readonly likeness: number;
}

/** Shorter keys have no neighbour that is not another word. */
const SHORTEST_MISHEARD = 3;
/** So many words that sound like a typed one are worth a look at whose they are. */
const MOST_HEARD = 100;
const LEAST_ALIKE = 0.5;
/** What is that much alike spares the search among what might have been misheard. */
const PLAINLY_HEARD = 0.9;

/** Stored words by how they are heard: fetched by the consonants in them, compared sound by sound. */
export class HeardWords {
  readonly #words: string[] = [];
  /** The sounds of each way to hear a word, one way after the other, and where each ends. */
  readonly #sounds = new GrowingColumn(Uint8Array);
  readonly #ends = new GrowingColumn(Uint32Array);
  readonly #waysByKey = new Map<string, number[]>();
  readonly #current: Sound[] = [];

  /** Takes in one way to hear a word. */
  add(word: string, sounds: readonly Sound[]): void {
    for (const key of keysOf(sounds)) {
      const known = this.#waysByKey.get(key);
      if (known) known.push(this.#words.length);
      else this.#waysByKey.set(key, [this.#words.length]);
    }
    this.#words.push(word);
    for (const sound of sounds) this.#sounds.push(sound);
    this.#ends.push(this.#sounds.length);
  }

  /** Words that sound like one, the most alike first. `gaps` are those of its script; a word that `isStored` was not misheard. */
  like(typed: readonly Sound[], gaps: Gaps, isStored: boolean): NearWord[] {
    const keys = keysOf(typed);
    const weight = weightOf(typed);
    const likenessTo = (sounds: readonly Sound[]) => {
      const whole = Math.max(weight, weightOf(sounds));
      return 1 - heardDistance(typed, sounds, gaps, (1 - LEAST_ALIKE) * whole) / whole;
    };
    const plainly = this.#nearest(keys, likenessTo);
    if (isStored || (plainly[0]?.likeness ?? 0) >= PLAINLY_HEARD) return plainly;
    const misheard = keys
      .filter((key) => key.length >= SHORTEST_MISHEARD)
      .flatMap((key) => neighboursOf(key));
    return this.#nearest([...keys, ...misheard], likenessTo);
  }

  /** Words that begin like what was heard so far, the most alike first. */
  beginningLike(typed: readonly Sound[], gaps: Gaps): NearWord[] {
    const keys = keysOf(typed);
    const weight = weightOf(typed);
    const beginning = [...this.#waysByKey.keys()].filter((known) =>
      keys.some((key) => known.startsWith(key)),
    );
    return this.#nearest(beginning, (sounds) => 1 - heardBeginning(typed, sounds, gaps) / weight);
  }

  #nearest(keys: readonly string[], likenessTo: (sounds: readonly Sound[]) => number): NearWord[] {
    const ways = new Set<number>();
    for (const key of keys) for (const way of this.#waysByKey.get(key) ?? []) ways.add(way);
    const near: NearWord[] = [];
    for (const way of ways) {
      const likeness = likenessTo(this.#soundsOf(way));
      if (likeness >= LEAST_ALIKE) near.push({ word: this.#words[way] ?? '', likeness });
    }
    return near.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_HEARD);
  }

  /** The sounds of a way to hear a word, until the next are asked for: thousands are compared for one word. */
  #soundsOf(way: number): readonly Sound[] {
    const from = way === 0 ? 0 : this.#ends.at(way - 1);
    const length = this.#ends.at(way) - from;
    this.#current.length = length;
    for (let at = 0; at < length; at += 1) this.#current[at] = this.#sounds.at(from + at);
    return this.#current;
  }
}
