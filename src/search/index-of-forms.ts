import { normalForm } from '../data/normal-form.ts';
import type { Steps } from '../data/steps.ts';
import type { Findable } from './entries.ts';
import { type ExactKey, exactKeyOf } from './exact-key.ts';
import { type Columns, columnOf, named, roomOf } from './stored/columns.ts';
import { EntryTable } from './stored/entry-table.ts';
import { wordStartsOf } from './stored/forms.ts';
import { HashedKeys, type Keyed } from './stored/hashed-keys.ts';
import type { Texts } from './stored/texts.ts';
import { type Stretch, WordStarts } from './stored/word-starts.ts';
import { Vocabulary } from './words/vocabulary.ts';

function runTogether(words: string): string {
  return words.replaceAll(' ', '');
}

const LETTER_OR_DIGIT = /[a-z0-9]/;

/** What is given where nothing is found, as of most spans of a sentence. */
const NONE: readonly number[] = [];

/** What takes longest to put together. */
interface IndexParts {
  readonly table: EntryTable;
  readonly starts: WordStarts;
}

function tableIn(columns: Columns): EntryTable {
  return new EntryTable(roomOf('entries', columns));
}

function partsOf(columns: Columns): IndexParts {
  const table = tableIn(columns);
  const { folded, entryOfForm } = table;
  return { table, starts: new WordStarts(folded, entryOfForm, roomOf('starts', columns)) };
}

/**
 * Everything that is stored of many titles or names: the entries, where each word of theirs stands, their vocabulary, and
 * which titles are what words make when run together. It answers what is equal or begins alike at once.
 */
export class IndexOfForms {
  readonly table: EntryTable;
  readonly starts: WordStarts;
  readonly vocabulary: Vocabulary;
  /** The forms of several words, by all their letters without blanks; undefined until it has learnt. */
  #joined: HashedKeys | undefined;
  /** The forms without a letter or digit, by their signs. */
  readonly #ofSigns: ReadonlyMap<string, readonly number[]>;

  constructor(columns: Columns, parts: IndexParts = partsOf(columns)) {
    this.table = parts.table;
    this.starts = parts.starts;
    this.vocabulary = new Vocabulary(this.table, this.starts, roomOf('vocabulary', columns));
    const joined = roomOf('joined', columns);
    if (Object.keys(joined).length > 0) this.#joined = new HashedKeys(joined);
    this.#ofSigns = formsOfSigns(this.table, columnOf(columns, 'signs', Uint32Array));
  }

  /** Puts an index of saved columns together, in steps of some milliseconds. */
  static *opened(columns: Columns): Steps<IndexOfForms> {
    const table = tableIn(columns);
    yield;
    const starts = yield* WordStarts.opened(table.folded, table.entryOfForm, roomOf('starts', columns));
    return new IndexOfForms(columns, { table, starts });
  }

  /** Puts an index over things to find together; it has yet to learn to mend what is misspelt. */
  static of(findables: Iterable<Findable>): IndexOfForms {
    const table = EntryTable.of(findables);
    const { folded, entryOfForm } = table;
    const wordsOf = (form: number) => wordStartsOf(table.text(form), folded.at(form));
    const starts = WordStarts.of(folded, entryOfForm, wordsOf);
    return new IndexOfForms({
      ...named('entries', table.columns()),
      ...named('starts', starts.columns()),
      ...named('vocabulary', { firsts: starts.firstsOfWords() }),
      signs: withoutLetters(folded),
    });
  }

  /** Learns to mend what is misspelt; pauses now and then, so that others have their turn. */
  *learning(): Generator<void, void, void> {
    this.#joined ??= HashedKeys.of(formsRunTogether(this.table.folded));
    yield;
    yield* this.vocabulary.learning();
  }

  columns(): Columns {
    this.#joined ??= HashedKeys.of(formsRunTogether(this.table.folded));
    return {
      ...named('entries', this.table.columns()),
      ...named('starts', this.starts.columns()),
      ...named('vocabulary', this.vocabulary.columns()),
      ...named('joined', this.#joined.columns()),
      signs: new Uint32Array([...this.#ofSigns.values()].flat()),
    };
  }

  /** The places of entries with a form that is equal to the text in any case, script and punctuation; most looked-for first. */
  equalTo(text: string): readonly number[] {
    return this.equalBy(exactKeyOf(text));
  }

  /** The same by the text's key, for whoever looks through several indexes. */
  equalBy({ whole, joined }: ExactKey): readonly number[] {
    const signs = this.#ofSigns.get(whole);
    if (signs) return this.#placesOf(signs);
    const equal = this.#wholly(this.starts.equalTo(whole));
    return equal.length > 0 || joined === whole ? equal : this.#wholly(this.starts.equalTo(joined));
  }

  /** Whether a form begins with a text, of which this is the key, within a word or at the end of one. */
  hasFormBeginningBy({ whole, joined }: ExactKey): boolean {
    return this.#hasFormBeginning(whole) || (joined !== whole && this.#hasFormBeginning(joined));
  }

  /** The places of entries with a form that starts like the text; most looked-for first. */
  startingWith(text: string): readonly number[] {
    const start = normalForm(text);
    return start === '' ? [] : this.#wholly(this.starts.beginningWith(start));
  }

  /** The places of entries with a form that is equal once its blanks and those of the text are left out. */
  equalRunTogether(words: readonly string[]): number[] {
    const typed = words.join('');
    const several = new Set<number>();
    this.#joined?.collect(typed, several);
    const equal = [...several].filter((form) => runTogether(this.table.folded.at(form)) === typed);
    return [...new Set([...this.#wholly(this.starts.equalTo(typed)), ...this.#placesOf(equal)])];
  }

  /** The places of entries with a form that is equal from one of its words on, at most `most`; the most looked-for first. */
  endingWith(text: string, most: number): readonly number[] {
    const stretch = this.starts.equalTo(text);
    if (stretch.from === stretch.to) return NONE;
    const places = new Set<number>();
    for (const { entry } of this.starts.best(stretch)) {
      if (places.size === most) break;
      places.add(entry);
    }
    return [...places];
  }

  #hasFormBeginning(start: string): boolean {
    // Signs alone say nothing of how a form begins.
    if (!LETTER_OR_DIGIT.test(start)) return this.table.size > 0;
    const stretch = this.starts.beginningWith(start);
    if (stretch.from === stretch.to) return false;
    // What begins so as a whole comes first.
    const [first] = this.starts.best(stretch);
    return first !== undefined && !first.isLaterWord;
  }

  /** The places of the entries in a stretch that begin so as a whole. */
  #wholly(stretch: Stretch): readonly number[] {
    if (stretch.from === stretch.to) return NONE;
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
