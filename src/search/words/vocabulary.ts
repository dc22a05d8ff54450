import { normalForm } from '../../data/normal-form.ts';
import { isAscii, latinSounds, sounded } from '../by-ear/sounded.ts';
import { type Columns, columnOf, named, roomOf } from '../stored/columns.ts';
import type { EntryTable } from '../stored/entry-table.ts';
import { endOfWord } from '../stored/texts.ts';
import type { WordStarts } from '../stored/word-starts.ts';
import { Dictionary } from './dictionary.ts';
import { OneSlip, type StoredLetters } from './one-slip.ts';

/** So many places where a word stands tell how it may be heard. */
const PLACES_HEARD = 3;

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
  readonly dictionary = new Dictionary();

  /** A vocabulary from its columns, which may lack those of slips: these are then made while it learns. */
  constructor(table: EntryTable, starts: WordStarts, columns: Columns) {
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

  /** Learns all words, and pauses after each, so that others have their turn. */
  *learning(): Generator<void, void, void> {
    this.#oneSlip ??= this.#learnSlips();
    yield;
    for (const [number] of this.#firsts.entries()) {
      const word = this.#wordOf(number);
      this.dictionary.add({ word, heard: this.#waysToHear(word) });
      yield;
    }
  }

  columns(): Columns {
    this.#oneSlip ??= this.#learnSlips();
    return { firsts: this.#firsts, ...named('one-slip', this.#oneSlip.columns()) };
  }

  #learnSlips(): OneSlip {
    return OneSlip.of(Array.from(this.#firsts, (_, number) => this.#wordOf(number)));
  }

  #wordOf(number: number): string {
    return this.#starts.wordAt(this.#firsts[number] ?? 0);
  }

  #waysToHear(word: string): number[][] {
    const ways = new Map<string, number[]>();
    let places = 0;
    for (const { form } of this.#starts.best(this.#starts.ofWord(word))) {
      const sounds = soundsWithin(this.#table.text(form), word);
      ways.set(sounds.join(), sounds);
      places += 1;
      if (places === PLACES_HEARD) break;
    }
    return [...ways.values()];
  }
}

/** How a word of normal form is heard in the text that it stands in. */
function soundsWithin(text: string, word: string): number[] {
  if (isAscii(text)) return latinSounds(word);
  const spoken = sounded(text).find(({ written }) => normalForm(written) === word);
  return spoken ? [...spoken.sounds] : latinSounds(word);
}
