import { type Columns, columnOf, named, roomOf } from '../stored/columns.ts';
import { GrowingColumn } from '../stored/growing-column.ts';
import { Texts } from '../stored/texts.ts';
import type { Sound } from './alphabet.ts';
import { type Gaps, weightOf } from './closeness.ts';
import { heardBeginning, heardDistance } from './distance.ts';
import { keysOf, neighboursOf } from './keys.ts';

/** A stored word, by its number, that may be meant by one that was typed, and how much alike they are, from 0 to 1. */
export interface NearWord {
  readonly word: number;
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
  /** Every way in which a word is heard: which word it is, and its sounds, one way after the other. */
  readonly #words: Uint32Array;
  readonly #sounds: Uint8Array;
  readonly #ends: Uint32Array;
  /** The keys in the order of their letters, and the ways that have each. */
  readonly #keys: Texts;
  readonly #waysBegin: Uint32Array;
  readonly #ways: Uint32Array;
  readonly #current: Sound[] = [];

  constructor(columns: Columns) {
    this.#words = columnOf(columns, 'words', Uint32Array);
    this.#sounds = columnOf(columns, 'sounds', Uint8Array);
    this.#ends = columnOf(columns, 'ends', Uint32Array);
    this.#keys = new Texts(roomOf('keys', columns));
    this.#waysBegin = columnOf(columns, 'ways-begin', Uint32Array);
    this.#ways = columnOf(columns, 'ways', Uint32Array);
  }

  /** Takes in the ways in which each word is heard, by the words' numbers; pauses after each word. */
  static *learning(heard: Iterable<readonly (readonly Sound[])[]>): Generator<void, HeardWords, void> {
    const [words, sounds, ends] = [
      new GrowingColumn(Uint32Array),
      new GrowingColumn(Uint8Array),
      new GrowingColumn(Uint32Array),
    ];
    const waysByKey = new Map<string, number[]>();
    let word = 0;
    for (const ways of heard) {
      for (const way of ways) {
        for (const key of keysOf(way)) waysOf(waysByKey, key).push(words.length);
        words.push(word);
        for (const sound of way) sounds.push(sound);
        ends.push(sounds.length);
      }
      word += 1;
      yield;
    }
    return new HeardWords({
      words: words.column(),
      sounds: sounds.column(),
      ends: ends.column(),
      ...byKey(waysByKey),
    });
  }

  columns(): Columns {
    return {
      words: this.#words,
      sounds: this.#sounds,
      ends: this.#ends,
      ...named('keys', this.#keys.columns()),
      'ways-begin': this.#waysBegin,
      ways: this.#ways,
    };
  }

  /** Words that sound like one, the most alike first. `gaps` are those of its script; a word that `isStored` was not misheard. */
  like(typed: readonly Sound[], gaps: Gaps, isStored: boolean): NearWord[] {
    const keys = keysOf(typed);
    const weight = weightOf(typed);
    const likenessTo = (sounds: readonly Sound[]) => {
      const whole = Math.max(weight, weightOf(sounds));
      return 1 - heardDistance(typed, sounds, gaps, (1 - LEAST_ALIKE) * whole) / whole;
    };
    const plainly = this.#nearest(this.#having(keys), likenessTo);
    if (isStored || (plainly[0]?.likeness ?? 0) >= PLAINLY_HEARD) return plainly;
    const misheard = keys.filter((key) => key.length >= SHORTEST_MISHEARD).flatMap(neighboursOf);
    return this.#nearest(this.#having([...keys, ...misheard]), likenessTo);
  }

  /** Words that begin like what was heard so far, the most alike first. */
  beginningLike(typed: readonly Sound[], gaps: Gaps): NearWord[] {
    const weight = weightOf(typed);
    const beginning = this.#beginningWith(keysOf(typed));
    return this.#nearest(beginning, (sounds) => 1 - heardBeginning(typed, sounds, gaps) / weight);
  }

  #having(keys: readonly string[]): Set<number> {
    const ways = new Set<number>();
    for (const key of new Set(keys)) {
      const place = this.#placeOf(key);
      if (place < this.#keys.size && this.#keys.at(place) === key) this.#addWays(place, place + 1, ways);
    }
    return ways;
  }

  #beginningWith(keys: readonly string[]): Set<number> {
    const ways = new Set<number>();
    for (const key of keys) this.#addWays(this.#placeOf(key), this.#placeOf(`${key}\u007f`), ways);
    return ways;
  }

  /** Adds the ways of the keys from a place up to, not including, another. */
  #addWays(from: number, to: number, ways: Set<number>): void {
    for (let at = this.#waysBegin[from] ?? 0; at < (this.#waysBegin[to] ?? 0); at += 1)
      ways.add(this.#ways[at] ?? 0);
  }

  /** How many keys come before a text. */
  #placeOf(text: string): number {
    let [low, high] = [0, this.#keys.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#keys.at(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #nearest(ways: ReadonlySet<number>, likenessTo: (sounds: readonly Sound[]) => number): NearWord[] {
    const near: NearWord[] = [];
    for (const way of ways) {
      const likeness = likenessTo(this.#soundsOf(way));
      if (likeness >= LEAST_ALIKE) near.push({ word: this.#words[way] ?? 0, likeness });
    }
    return near.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_HEARD);
  }

  /** The sounds of a way to hear a word, until the next are asked for: thousands are compared for one word. */
  #soundsOf(way: number): readonly Sound[] {
    const from = way === 0 ? 0 : (this.#ends[way - 1] ?? 0);
    const length = (this.#ends[way] ?? 0) - from;
    this.#current.length = length;
    for (let at = 0; at < length; at += 1) this.#current[at] = this.#sounds[from + at] ?? 0;
    return this.#current;
  }
}

function waysOf(waysByKey: Map<string, number[]>, key: string): number[] {
  const known = waysByKey.get(key);
  if (known) return known;
  const ways: number[] = [];
  waysByKey.set(key, ways);
  return ways;
}

/** The ways of all keys, in the order of the keys' letters. */
function byKey(waysByKey: ReadonlyMap<string, readonly number[]>): Columns {
  const keys = [...waysByKey.keys()].sort();
  const begins = new GrowingColumn(Uint32Array);
  const ways = new GrowingColumn(Uint32Array);
  for (const key of keys) {
    begins.push(ways.length);
    for (const way of waysByKey.get(key) ?? []) ways.push(way);
  }
  begins.push(ways.length);
  return { ...named('keys', Texts.of(keys).columns()), 'ways-begin': begins.column(), ways: ways.column() };
}
