import { normalForm } from '../data/normal-form.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import type { WordReader } from './read-words.ts';
import { scriptOf } from './script.ts';
import { type Readings, shortlist } from './shortlist.ts';
import type { Entry, Form } from './stored/entry-table.ts';
import { MOST_WORDS } from './typed-text.ts';
import { type Alignment, align } from './words/alignment.ts';
import { editDistance } from './words/edit-distance.ts';
import { isLight } from './words/light-words.ts';

/** An entry whose letters are near to what was typed, and how near. */
export interface Candidate extends Alignment {
  readonly entry: Entry;
}

/** So many are compared letter by letter. */
const MOST_COMPARED = 40;

/** The better of two ways to lie on a form, for sorting. */
export function better(left: Alignment, right: Alignment): number {
  return (
    Number(right.certain) - Number(left.certain) ||
    Number(right.complete) - Number(left.complete) ||
    left.edits - right.edits
  );
}

function alignForm(
  words: readonly string[],
  script: string,
  form: Form,
  entry: Entry,
): Alignment | undefined {
  const acrossScripts = !entry.forms.some((other) => other.script === script);
  return align(words, form.words, {
    isLight: (word) => isLight(word, entry.kind),
    acrossScripts,
  });
}

/** How many letters of a whole title may differ for it to be worth a question, where its words do not tell. */
function mostEditsIn(letters: number): number {
  if (letters >= 13) return 3;
  if (letters >= 7) return 2;
  return letters >= 4 ? 1 : 0;
}

const NO_DIGIT = /\D+/g;

/** A whole title in which letters differ, blanks among them, but no number: never certain, and worth a question. */
function alignWhole(typed: string, form: Form): Alignment | undefined {
  const stored = form.words.join('');
  if (typed.replace(NO_DIGIT, '') !== stored.replace(NO_DIGIT, '')) return undefined;
  const most = mostEditsIn(Math.min(typed.length, stored.length));
  const edits = editDistance(typed, stored, most);
  return edits <= most ? { edits, missed: 0, certain: false, complete: true } : undefined;
}

/** The best way in which any form of an entry takes all the words. */
function bestAlignment(words: readonly string[], script: string, entry: Entry): Alignment | undefined {
  const alignments = entry.forms.flatMap((form) => alignForm(words, script, form, entry) ?? []);
  return alignments.sort(better)[0];
}

function candidateOf(words: readonly string[], script: string, entry: Entry): Candidate[] {
  const typed = words.join('');
  const alignment =
    bestAlignment(words, script, entry) ??
    entry.forms.flatMap((form) => alignWhole(typed, form) ?? []).sort(better)[0];
  return alignment ? [{ entry, ...alignment }] : [];
}

/** What was typed, ready to be compared by its letters. */
export interface TypedLetters {
  readonly words: readonly string[];
  readonly script: string;
}

/** The words of a text by their letters; none for what is longer than anything that is typed. */
export function lettersOf(text: string): TypedLetters {
  const words = normalForm(text).split(' ').filter(Boolean);
  return { words: words.length > MOST_WORDS ? [] : words, script: scriptOf(text) };
}

/** Candidates by each word as it is stored or, where it isn't, by what is a slip or two away. */
export function plainCandidates(reader: WordReader, typed: TypedLetters): Candidate[] {
  const { words } = typed;
  const { index } = reader;
  if (words.length === 0) return [];
  const readings = words.map((word) => reader.plainly(word));
  // A title of usual words alone is among too many to be fetched by them; without its article it is the rest of one.
  const rest = index.endingWith(words.join(' '), MOST_COMPARED);
  const more = [...index.equalRunTogether(words), ...rest];
  return compared(index, typed, [readings, ...asTwo(reader, words, readings)], more);
}

/** Candidates among entries that were found otherwise. */
export function candidatesAmong(entries: readonly Entry[], { words, script }: TypedLetters): Candidate[] {
  return words.length === 0 ? [] : entries.flatMap((entry) => candidateOf(words, script, entry));
}

/** Candidates by everything that each word may be. */
export function wideCandidates(reader: WordReader, typed: TypedLetters): Candidate[] {
  const readings = typed.words.map((word) => reader.widely(word));
  return compared(reader.index, typed, [readings], []);
}

/** The words with one that means nothing read as two. */
function asTwo(reader: WordReader, words: readonly string[], readings: readonly Readings[]): Readings[][] {
  return words.flatMap((word, at) => {
    if (readings[at]?.size !== 0) return [];
    const two = reader.asTwo(word);
    return two ? [[...readings.slice(0, at), ...two, ...readings.slice(at + 1)]] : [];
  });
}

function compared(
  index: IndexOfForms,
  typed: TypedLetters,
  ways: readonly (readonly Readings[])[],
  more: readonly number[],
): Candidate[] {
  const places = new Set([...more, ...ways.flatMap((readings) => shortlist(index, readings, MOST_COMPARED))]);
  const entries = [...places].map((place) => index.table.at(place));
  return bestFirst(candidatesAmong(entries, typed));
}

/** The places of candidates as they are asked about: those first that have all the words, articles too (*The Voice* for *the voices*). */
export function placesToAsk(candidates: readonly Candidate[]): number[] {
  return [...candidates].sort((a, b) => a.missed - b.missed).map(({ entry }) => entry.place);
}

/** Candidates in order, each entry once. */
export function bestFirst(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => better(a, b) || a.entry.place - b.entry.place);
  const seen = new Set<number>();
  return sorted.filter(({ entry: { place } }) => !seen.has(place) && seen.add(place));
}
