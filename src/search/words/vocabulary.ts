import { normalForm } from '../../data/normal-form.ts';
import type { Sound } from '../by-ear/alphabet.ts';
import type { Gaps } from '../by-ear/closeness.ts';
import { HeardWords, type NearWord } from '../by-ear/heard-words.ts';
import { latinSounds, sounded } from '../by-ear/sounded.ts';
import { type Columns, columnOf, named, roomOf } from '../stored/columns.ts';
import type { EntryTable } from '../stored/entry-table.ts';
import { endOfWord } from '../stored/texts.ts';
import type { WordStarts } from '../stored/word-starts.ts';
import { Dictionary } from './dictionary.ts';
import { OneSlip, type StoredLetters } from './one-slip.ts';

/** A stored word that may be meant by one that was typed, and how much alike they are, from 0 to 1. */
export interface AlikeWord {
  readonly word: string;
  readonly likeness: number;
}

/** So many places where a word stands tell how it may be heard. */
const PLACES_HEARD = 3;

/**
 * In MiniSearch a word takes a kilobyte of memory. Of more words than these it knows those of the titles or names that are
 * looked for most; two slips in the others are not mended, one is.
 */
const MOST_IN_DICTIONARY = 220_000;

/**
 * All distinct words of an index, and which of them a word may be that nobody stored. It has to learn before it can
 * tell; until then it knows of nothing but what is spelled right.
 */
export class Vocabulary {
  readonly #table: EntryTable;
  readonly #starts: WordStarts;
  /** Where each word stands first; a word's number is its place here. */
  readonly #firsts: Uint32Array;
  readonly #letters: StoredLetters;
  #oneSlip: OneSlip | undefined;
  #heard: HeardWords | undefined;
  readonly #dictionary = new Dictionary();
  readonly #mostInDictionary: number;

  /** A vocabulary from its columns, which may lack what it learns: that is then made while it does. */
  constructor(
    table: EntryTable,
    starts: WordStarts,
    columns: Columns,
    mostInDictionary = MOST_IN_DICTIONARY,
  ) {
    this.#mostInDictionary = mostInDictionary;
    this.#table = table;
    this.#starts = starts;
    this.#firsts = columnOf(columns, 'firsts', Uint32Array);
    this.#letters = {
      bytes: table.folded.bytes,
      beginOf: (number) => starts.positionOf(this.#firsts[number] ?? 0),
      endOf: (begin) => endOfWord(table.folded, begin),
    };
    const oneSlip = roomOf('one-slip', columns);
    if (Object.keys(oneSlip).length > 0) this.#oneSlip = new OneSlip(oneSlip);
    const heard = roomOf('heard', columns);
    if (Object.keys(heard).length > 0) this.#heard = new HeardWords(heard);
  }

  get size(): number {
    return this.#firsts.length;
  }

  /** Whether a word of normal form is stored. */
  has(word: string): boolean {
    const { from, to } = this.#starts.ofWord(word);
    return from < to;
  }

  /** The stored words that one slip makes of a typed one. */
  oneSlipFrom(typed: string): string[] {
    return this.#oneSlip?.near(typed, this.#letters).map((number) => this.#wordOf(number)) ?? [];
  }

  /** The stored words that two slips make of a typed one, letters changed, added or dropped. */
  twoSlipsFrom(typed: string): string[] {
    return this.#dictionary.twoSlipsFrom(typed).map((number) => this.#wordOf(number));
  }

  /** Stored words that sound like a typed one, the most alike first. `gaps` are those of its script; a word that `isStored` was not misheard. */
  soundingLike(typed: readonly Sound[], gaps: Gaps, isStored: boolean): AlikeWord[] {
    return this.#spelled(this.#heard?.like(typed, gaps, isStored) ?? []);
  }

  /** Stored words that begin like what was heard so far, the most alike first. */
  beginningLike(typed: readonly Sound[], gaps: Gaps): AlikeWord[] {
    return this.#spelled(this.#heard?.beginningLike(typed, gaps) ?? []);
  }

  /** Learns all words, and pauses after each, so that others have their turn. */
  *learning(): Generator<void, void, void> {
    this.#oneSlip ??= this.#learnSlips();
    yield;
    for (const number of yield* this.#mostLookedFor()) {
      this.#dictionary.add(number, this.#wordOf(number));
      yield;
    }
    this.#heard ??= yield* HeardWords.learning(this.#heardAsStored());
  }

  /** What it holds, as far as it can be kept; what it has to learn is learnt first. */
  columns(): Columns {
    this.#oneSlip ??= this.#learnSlips();
    this.#heard ??= atOnce(HeardWords.learning(this.#heardAsStored()));
    return {
      firsts: this.#firsts,
      ...named('one-slip', this.#oneSlip.columns()),
      ...named('heard', this.#heard.columns()),
    };
  }

  *#heardAsStored(): Generator<number[][], void, void> {
    for (const [number] of this.#firsts.entries()) yield this.#waysToHear(this.#wordOf(number));
  }

  /** The numbers of the words for the dictionary: those of the most looked-for entries, or all where there are no more. */
  *#mostLookedFor(): Generator<void, Uint32Array, void> {
    const numbers = this.#firsts.map((_, number) => number);
    const most = this.#mostInDictionary;
    if (numbers.length <= most) return numbers;
    const entries = new Uint32Array(numbers.length);
    for (const number of numbers) {
      entries[number] = this.#bestEntryOf(number);
      yield;
    }
    const last = entries.slice().sort()[most - 1] ?? 0;
    return numbers.filter((number) => (entries[number] ?? 0) <= last);
  }

  #bestEntryOf(number: number): number {
    const stretch = { from: this.#firsts[number] ?? 0, to: this.#firsts[number + 1] ?? this.#starts.size };
    const [best] = this.#starts.bestPlaces(stretch);
    return best === undefined ? 0 : this.#starts.entryAt(best);
  }

  #spelled(near: readonly NearWord[]): AlikeWord[] {
    return near.map(({ word, likeness }) => ({ word: this.#wordOf(word), likeness }));
  }

  #learnSlips(): OneSlip {
    return OneSlip.of(Array.from(this.#firsts, (_, number) => this.#wordOf(number)));
  }

  #wordOf(number: number): string {
    return this.#starts.wordAt(this.#firsts[number] ?? 0);
  }

  #waysToHear(word: string): number[][] {
    const ways: number[][] = [];
    let [places, isPlain] = [0, false];
    for (const { form } of this.#starts.best(this.#starts.ofWord(word))) {
      if (this.#table.isPlain(form)) isPlain = true;
      else ways.push(soundsWithin(this.#table.text(form), word));
      places += 1;
      if (places === PLACES_HEARD) break;
    }
    if (isPlain) ways.push(latinSounds(word));
    return ways.length > 1 ? distinct(ways) : ways;
  }
}

/** What a generator returns, without its pauses. */
function atOnce<Value>(learning: Generator<void, Value, void>): Value {
  for (;;) {
    const { done, value } = learning.next();
    if (done) return value;
  }
}

function distinct(ways: readonly number[][]): number[][] {
  return [...new Map(ways.map((sounds) => [sounds.join(), sounds])).values()];
}

/** How a word of normal form is heard in the text that it stands in. */
function soundsWithin(text: string, word: string): number[] {
  const spoken = sounded(text).find(({ written }) => normalForm(written) === word);
  return spoken ? [...spoken.sounds] : latinSounds(word);
}
