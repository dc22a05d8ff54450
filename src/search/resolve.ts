import { normalForm } from '../data/normal-form.ts';
import type { Reference } from '../data/reference.ts';
import { type Alignment, align } from './alignment.ts';
import type { Entry, Form } from './entries.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import { isLight } from './light-words.ts';
import { heardIn } from './resolve-by-ear.ts';
import { scriptOf } from './script.ts';
import { CUT, labelStarts, MOST_WORDS, partYear, type TypedTitle } from './typed-text.ts';

/** What a typed text means: things that it fits equally well, or none, with those that come near. */
export type Resolution =
  | { readonly outcome: 'found'; readonly exact: boolean; readonly references: readonly Reference[] }
  | { readonly outcome: 'none'; readonly near: readonly Reference[] };

interface Candidate extends Alignment {
  readonly entry: Entry;
}

const MOST_NEAR = 5;

function alignForm(
  words: readonly string[],
  script: string,
  form: Form,
  entry: Entry,
): Alignment | undefined {
  const acrossScripts = !entry.forms.some((other) => other.script === script);
  return align(words, form.words, {
    isLight: (word) => isLight(word, entry.kind === 'festival'),
    acrossScripts,
  });
}

function better(left: Alignment, right: Alignment): number {
  return (
    Number(right.certain) - Number(left.certain) ||
    Number(right.complete) - Number(left.complete) ||
    left.edits - right.edits
  );
}

/** The best way in which any form of an entry takes all the words. */
export function bestAlignment(words: readonly string[], script: string, entry: Entry): Alignment | undefined {
  const alignments = entry.forms.flatMap((form) => alignForm(words, script, form, entry) ?? []);
  return alignments.sort(better)[0];
}

/** A part of a name stands for the whole; a part of a title is as likely to be another film's title. */
function answers({ entry, certain, complete }: Candidate): boolean {
  return certain && (complete || entry.kind !== 'film');
}

function ofYear(entries: readonly Entry[], year: number | undefined): readonly Entry[] {
  return year === undefined ? entries : entries.filter((entry) => entry.years.includes(year));
}

function found(entries: readonly Entry[], exact: boolean): Resolution {
  return { outcome: 'found', exact, references: entries.map(({ reference }) => reference) };
}

function candidatesFor(index: IndexOfForms, text: string): Candidate[] {
  const words = normalForm(text).split(' ').filter(Boolean);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const script = scriptOf(text);
  return index
    .candidates(words, { beginnings: false })
    .flatMap((entry) => {
      const alignment = bestAlignment(words, script, entry);
      return alignment ? [{ entry, ...alignment }] : [];
    })
    .sort((a, b) => better(a, b) || b.entry.weight - a.entry.weight);
}

function onlyNear(entries: readonly Entry[]): Resolution {
  const references = new Set(entries.map(({ reference }) => reference));
  return { outcome: 'none', near: [...references].slice(0, MOST_NEAR) };
}

function entriesOf(candidates: readonly Candidate[]): Entry[] {
  return candidates.map(({ entry }) => entry);
}

/** What a text means by ear where its letters fit nothing; what comes near either way is worth a question. */
function resolveByEar(index: IndexOfForms, { text, year }: TypedTitle, near: readonly Entry[]): Resolution {
  const heard = heardIn(index, text);
  const certain = ofYear(heard.certain, year);
  return certain.length > 0 ? found(certain, false) : onlyNear([...ofYear(heard.near, year), ...near]);
}

function resolveLoosely(index: IndexOfForms, { text, year }: TypedTitle): Resolution {
  const candidates = candidatesFor(index, text);
  const ofThatYear = candidates.filter(({ entry }) => ofYear([entry], year).length > 0);
  const fitting = ofThatYear.filter(answers);
  const [best] = fitting;
  if (!best) return resolveByEar(index, { text, year }, entriesOf(candidates));
  // Where a doubtful match is nearer than the best that is certain (Voyager, Voyageur), only the asker can tell.
  const isNearer = (candidate: Candidate) =>
    candidate.edits < best.edits && answers({ ...candidate, certain: true });
  if (ofThatYear.some(isNearer))
    return onlyNear(entriesOf([...candidates].sort((a, b) => a.edits - b.edits)));
  return found(entriesOf(fitting.filter((candidate) => better(best, candidate) === 0)), false);
}

/** Entries with a form that is equal to a title, or starts with it where the title was cut. */
function equalTo(index: IndexOfForms, text: string): readonly Entry[] {
  return text.endsWith(CUT) ? index.startingWith(text) : index.equalTo(text);
}

/** What is equal to a text that may have a year or be a label: the longest start that is. */
function equalWithYear(index: IndexOfForms, starts: readonly string[]): readonly Entry[] {
  for (const { text, year } of starts.map(partYear)) {
    const equal = ofYear(equalTo(index, text), year);
    if (equal.length > 0) return equal;
  }
  return [];
}

/**
 * What a text means in one index: the reference of a suggestion, else a form that is equal, with or without a
 * year, else one that fits word by word. A year narrows; where none of that year fits, the others come near.
 */
export function resolveIn(index: IndexOfForms, typed: string): Resolution {
  const chosen = index.entry(typed.trim());
  if (chosen) return found([chosen], true);
  const whole = index.equalTo(typed);
  if (whole.length > 0) return found(whole, true);
  const starts = labelStarts(typed);
  const equal = equalWithYear(index, starts);
  if (equal.length > 0) return found(equal, true);
  const shortest = starts.at(-1) ?? typed;
  const title = partYear(shortest);
  if (title.year !== undefined) {
    // The number may belong to the title (Blade Runner 2049), and then it decides.
    const withNumber = resolveLoosely(index, { text: shortest, year: undefined });
    if (withNumber.outcome === 'found') return withNumber;
  }
  const ofOtherYears = equalTo(index, title.text);
  if (ofOtherYears.length === 0) return resolveLoosely(index, title);
  const ofThatYear = ofYear(entriesOf(candidatesFor(index, title.text)), title.year);
  return onlyNear([...ofOtherYears, ...ofThatYear]);
}

/** What a text means in several indexes: all that is equal in any of them, else all that fits loosely. */
export function combine(resolutions: readonly Resolution[]): Resolution {
  const hits = resolutions.filter((resolution) => resolution.outcome === 'found');
  const exact = hits.some((hit) => hit.exact);
  const references = hits.filter((hit) => hit.exact === exact).flatMap((hit) => hit.references);
  if (references.length > 0) return { outcome: 'found', exact, references };
  const near = resolutions.flatMap((resolution) => (resolution.outcome === 'none' ? resolution.near : []));
  return { outcome: 'none', near: near.slice(0, MOST_NEAR) };
}
