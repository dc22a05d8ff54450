import {
  ENTITY_KINDS,
  type EntityKind,
  parseReference,
  type Reference,
  refer,
} from '../../data/reference.ts';
import type { Findable } from '../entries.ts';
import { SCRIPTS } from '../script.ts';
import { type Columns, columnOf, named, roomOf } from './columns.ts';
import { PLAIN, SHOWN, storedEntries } from './store-entries.ts';
import { Texts } from './texts.ts';

/** A stored title or name, as it stands and as it is compared. */
export interface Form {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly script: string;
  /** A misspelling is found, but never shown. */
  readonly shown: boolean;
}

/** Something that can be found, with its place among all by how much it is looked for: 0 is the most. */
export interface Entry {
  readonly place: number;
  readonly reference: Reference;
  readonly kind: EntityKind;
  readonly forms: readonly Form[];
  readonly years: readonly number[];
}

/**
 * Everything that can be found, the most looked-for first, in columns: 700,000 films take some 60 MB, where as many
 * objects would take ten times that. An entry is put together when it is asked for.
 */
export class EntryTable {
  readonly #ids: Texts;
  /** The entries' places, in the order of their ids. */
  readonly #byId: Uint32Array;
  readonly #kinds: Uint8Array;
  readonly #years: Uint16Array;
  readonly #yearsBegin: Uint32Array;
  readonly #formsBegin: Uint32Array;
  readonly #texts: Texts;
  readonly #scripts: Uint8Array;
  /** What is said of a form by yes or no. */
  readonly #flags: Uint8Array;
  /** The normal form of each form, by its number. */
  readonly folded: Texts;
  /** The entry of each form, by its number. */
  readonly entryOfForm: Uint32Array;

  constructor(columns: Columns) {
    this.#ids = new Texts(roomOf('ids', columns));
    this.#byId = columnOf(columns, 'by-id', Uint32Array);
    this.#kinds = columnOf(columns, 'kinds', Uint8Array);
    this.#years = columnOf(columns, 'years', Uint16Array);
    this.#yearsBegin = columnOf(columns, 'years-begin', Uint32Array);
    this.#formsBegin = columnOf(columns, 'forms-begin', Uint32Array);
    this.#texts = new Texts(roomOf('texts', columns));
    this.#scripts = columnOf(columns, 'scripts', Uint8Array);
    this.#flags = columnOf(columns, 'flags', Uint8Array);
    this.folded = new Texts(roomOf('folded', columns));
    this.entryOfForm = ownersOf(this.#formsBegin);
  }

  /** Stores things to find, in whatever order they come. */
  static of(findables: Iterable<Findable>): EntryTable {
    return new EntryTable(storedEntries(findables));
  }

  get size(): number {
    return this.#kinds.length;
  }

  /** The entry at a place below `size`. */
  at(place: number): Entry {
    return {
      place,
      reference: this.reference(place),
      kind: this.#kindAt(place),
      forms: this.formsOf(place).map((form) => this.form(form)),
      years: this.years(place),
    };
  }

  /** The reference of the entry at a place below `size`. */
  reference(place: number): Reference {
    return refer(this.#kindAt(place), this.id(place));
  }

  /** Its id. */
  id(place: number): string {
    return this.#ids.at(place);
  }

  /** The years of the entry at a place. */
  years(place: number): number[] {
    return [...this.#years.subarray(this.#yearsBegin[place], this.#yearsBegin[place + 1])];
  }

  /** The numbers of the forms of the entry at a place. */
  formsOf(place: number): number[] {
    const [from, to] = [this.#formsBegin[place] ?? 0, this.#formsBegin[place + 1] ?? 0];
    return Array.from({ length: to - from }, (_, number) => from + number);
  }

  /** A form by its number. */
  form(number: number): Form {
    const folded = this.folded.at(number);
    return {
      text: this.text(number),
      folded,
      words: folded.split(' ').filter(Boolean),
      script: this.script(number),
      shown: this.isShown(number),
    };
  }

  /** Whether a form may be shown; a misspelling may not. */
  isShown(form: number): boolean {
    return ((this.#flags[form] ?? 0) & SHOWN) !== 0;
  }

  /** Whether a form has nothing but plain Latin letters, digits and signs. */
  isPlain(form: number): boolean {
    return ((this.#flags[form] ?? 0) & PLAIN) !== 0;
  }

  /** The script of a form, by its Unicode name. */
  script(form: number): string {
    return SCRIPTS[this.#scripts[form] ?? 0] ?? 'Other';
  }

  /** What a form says, as it is written. */
  text(form: number): string {
    return this.#texts.at(form);
  }

  /** The place of the entry of a reference; undefined when it isn't here. */
  ofReference(reference: string): number | undefined {
    const { id, kind } = parseReference(reference) ?? {};
    if (id === undefined) return undefined;
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#ids.at(this.#byId[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    // A person and a company may have one id.
    for (let at = low; at < this.size; at += 1) {
      const place = this.#byId[at] ?? 0;
      if (this.#ids.at(place) !== id) return undefined;
      if (this.#kindAt(place) === kind) return place;
    }
    return undefined;
  }

  #kindAt(place: number): EntityKind {
    return ENTITY_KINDS[this.#kinds[place] ?? 0] ?? 'film';
  }

  columns(): Columns {
    return {
      ...named('ids', this.#ids.columns()),
      'by-id': this.#byId,
      kinds: this.#kinds,
      years: this.#years,
      'years-begin': this.#yearsBegin,
      'forms-begin': this.#formsBegin,
      ...named('texts', this.#texts.columns()),
      scripts: this.#scripts,
      flags: this.#flags,
      ...named('folded', this.folded.columns()),
    };
  }
}

function ownersOf(begins: Uint32Array): Uint32Array {
  const owners = new Uint32Array(begins.at(-1) ?? 0);
  for (let owner = 0; owner + 1 < begins.length; owner += 1)
    owners.fill(owner, begins[owner], begins[owner + 1]);
  return owners;
}
