import { normalForm } from '../data/normal-form.ts';
import { isAscii, latinSounds, sounded } from './by-ear/sounded.ts';
import type { Findable } from './entries.ts';
import { type Columns, columnOf, named, roomOf } from './stored/columns.ts';
import { EntryTable } from './stored/entry-table.ts';
import { withoutHyphens, wordStartsOf } from './stored/forms.ts';
import { HashedKeys, type Keyed } from './stored/hashed-keys.ts';
import { endOfWord, type Texts } from './stored/texts.ts';
import { type Stretch, WordStarts } from './stored/word-starts.ts';
import { Dictionary, type WordToKnow } from './words/dictionary.ts';
import { OneSlip, type StoredLetters } from './words/one-slip.ts';

/** What is equal has one key: the normal form or, for a title all of signs, as *$* or *???*, those signs. */
function exactKey(text: string): string {
  return normalForm(text) || text.trim();
}

function runTogether(words: string): string {
  return words.replaceAll(' ', '');
}

/** So many places where a word stands tell how it may be heard. */
const PLACES_HEARD = 3;

/**
 * Everything that is stored of many titles or names: the entries, where each word of theirs stands, which words are
 * a slip away from others, and which titles are what words make when run together. It answers what is equal or begins
 * alike at once; its dictionary says which stored words a typed one may be.
 */
export class IndexOfForms {
  readonly table: EntryTable;
  readonly starts: WordStarts;
  /** Where each distinct word stands first; a word's number is its place here. */
  readonly #firsts: Uint32Array;
  readonly #oneSlip: OneSlip;
  /** The forms of several words, by all their letters without blanks. */
  readonly #joined: HashedKeys;
  /** The forms without a letter or digit, by their signs. */
  readonly #ofSigns: ReadonlyMap<string, readonly number[]>;
  readonly #letters: StoredLetters;
  readonly dictionary = new Dictionary();

  constructor(columns: Columns) {
    this.table = new EntryTable(roomOf('entries', columns));
    this.starts = new WordStarts(this.table.folded, roomOf('starts', columns));
    this.#firsts = columnOf(columns, 'words', Uint32Array);
    this.#oneSlip = new OneSlip(roomOf('one-slip', columns));
    this.#letters = {
      bytes: this.table.folded.bytes,
      beginOf: (number) => this.starts.positionOf(this.#firsts[number] ?? 0),
      endOf: (begin) => endOfWord(this.table.folded, begin),
    };
    this.#joined = new HashedKeys(roomOf('joined', columns));
    this.#ofSigns = formsOfSigns(this.table, columnOf(columns, 'signs', Uint32Array));
  }

  /** Puts an index over things to find together. */
  static of(findables: Iterable<Findable>): IndexOfForms {
    const table = EntryTable.of(findables);
    const { folded, entryOfForm } = table;
    const starts = WordStarts.of(folded, entryOfForm, (form) =>
      wordStartsOf(table.text(form), folded.at(form)),
    );
    const words = starts.firstsOfWords();
    const oneSlip = OneSlip.of(Array.from(words, (place) => starts.wordAt(place)));
    return new IndexOfForms({
      ...named('entries', table.columns()),
      ...named('starts', starts.columns()),
      words,
      ...named('one-slip', oneSlip.columns()),
      ...named('joined', HashedKeys.of(formsRunTogether(folded)).columns()),
      signs: withoutLetters(folded),
    });
  }

  columns(): Columns {
    return {
      ...named('entries', this.table.columns()),
      ...named('starts', this.starts.columns()),
      words: this.#firsts,
      ...named('one-slip', this.#oneSlip.columns()),
      ...named('joined', this.#joined.columns()),
      signs: Uint32Array.from([...this.#ofSigns.values()].flat()),
    };
  }

  /** The places of entries with a form that is equal to the text in any case, script and punctuation; most looked-for first. */
  equalTo(text: string): number[] {
    const key = exactKey(text);
    const signs = this.#ofSigns.get(key);
    if (signs) return this.#placesOf(signs);
    const equal = this.#wholly(this.starts.equalTo(key));
    const joined = exactKey(withoutHyphens(text));
    return equal.length > 0 || joined === key ? equal : this.#wholly(this.starts.equalTo(joined));
  }

  /** The places of entries with a form that starts like the text; most looked-for first. */
  startingWith(text: string): number[] {
    const start = normalForm(text);
    return start === '' ? [] : this.#wholly(this.starts.beginningWith(start));
  }

  /** The places of entries with a form that is equal once its blanks and those of the text are left out. */
  equalRunTogether(words: readonly string[]): number[] {
    const typed = words.join('');
    const several = new Set<number>();
    this.#joined.collect(typed, several);
    const equal = [...several].filter((form) => runTogether(this.table.folded.at(form)) === typed);
    return [...this.#wholly(this.starts.equalTo(typed)), ...this.#placesOf(equal)];
  }

  /** The stored words that one slip makes of a typed one. */
  oneSlipFrom(typed: string): string[] {
    return this.#oneSlip
      .near(typed, this.#letters)
      .map((number) => this.starts.wordAt(this.#firsts[number] ?? 0));
  }

  /** How many distinct words there are. */
  get wordCount(): number {
    return this.#firsts.length;
  }

  /** The words that the dictionary is to know, each with the ways in which it is heard where it stands. */
  *wordsToKnow(): Generator<WordToKnow, void, void> {
    for (const place of this.#firsts) {
      const word = this.starts.wordAt(place);
      yield { word, heard: this.#waysToHear(word) };
    }
  }

  #waysToHear(word: string): number[][] {
    const ways = new Map<string, number[]>();
    let places = 0;
    for (const { form } of this.starts.best(this.starts.ofWord(word))) {
      const sounds = soundsWithin(this.table.text(form), word);
      ways.set(sounds.join(), sounds);
      places += 1;
      if (places === PLACES_HEARD) break;
    }
    return [...ways.values()];
  }

  /** The places of the entries in a stretch that begin so as a whole. */
  #wholly(stretch: Stretch): number[] {
    const places = new Set<number>();
    for (const { entry, isLaterWord } of this.starts.best(stretch)) {
      if (isLaterWord) break;
      places.add(entry);
    }
    return [...places];
  }

  #placesOf(forms: readonly number[]): number[] {
    return [...new Set(forms.map((form) => this.table.entryOfForm[form] ?? 0))].sort((a, b) => a - b);
  }
}

function* formsRunTogether(folded: Texts): Generator<Keyed> {
  for (let form = 0; form < folded.size; form += 1) {
    const text = folded.at(form);
    if (text.includes(' ')) yield { key: runTogether(text), number: form };
  }
}

function withoutLetters(folded: Texts): Uint32Array {
  const forms: number[] = [];
  for (let form = 0; form < folded.size; form += 1) if (folded.at(form) === '') forms.push(form);
  return new Uint32Array(forms);
}

function formsOfSigns(table: EntryTable, forms: Uint32Array): Map<string, number[]> {
  const bySigns = new Map<string, number[]>();
  for (const form of forms) {
    const key = table.text(form).trim();
    const known = bySigns.get(key);
    if (known) known.push(form);
    else bySigns.set(key, [form]);
  }
  return bySigns;
}

/** How a word of normal form is heard in the text that it stands in. */
function soundsWithin(text: string, word: string): number[] {
  if (isAscii(text)) return latinSounds(word);
  const spoken = sounded(text).find(({ written }) => normalForm(written) === word);
  return spoken ? [...spoken.sounds] : latinSounds(word);
}
