import { normalForm } from '../data/normal-form.ts';
import type { Reference } from '../data/reference.ts';
import type { Entry, Form } from './entries.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import { bestAlignment } from './resolve.ts';
import { scriptOf } from './script.ts';
import { labelStarts, MOST_WORDS } from './typed-text.ts';

/** Something that may be meant by what has been typed so far, and the stored form that matched, if it may be shown. */
export interface Suggestion {
  readonly reference: Reference;
  readonly matched: string | undefined;
  /** Whether what was typed begins its words, letter by letter. */
  readonly begins: boolean;
  /** How well it fits, to merge suggestions of several indexes; the lower, the better. */
  readonly rank: number;
}

/** How well a beginning fits; the lower, the better. */
const RANK = { equal: 0, startOfTitle: 1, startOfLaterWord: 2, withSlips: 3 } as const;

interface Fit {
  readonly rank: number;
  readonly form: Form | undefined;
}

/** A year that is being typed after a title: `the voice 19`, `the voice (1982)`. */
const YEAR_BEGINNING = /^(?<title>.*\S)\s+\(?(?<digits>\d{1,4})\)?$/su;

/** True when each typed word begins a word of the form, no two of them the same one. */
function beginsWords(typed: readonly string[], form: Form): boolean {
  const free = [...form.words];
  return typed.every((word) => {
    const position = free.findIndex((candidate) => candidate.startsWith(word));
    if (position < 0) return false;
    free.splice(position, 1);
    return true;
  });
}

function fitOfForm(folded: string, words: readonly string[], form: Form): number | undefined {
  if (form.folded === folded) return RANK.equal;
  if (form.folded.startsWith(folded)) return RANK.startOfTitle;
  return beginsWords(words, form) ? RANK.startOfLaterWord : undefined;
}

/** The form that fits best; of equal ones one that may be shown, and in the script that is being typed. */
function fitOf(folded: string, words: readonly string[], script: string, entry: Entry): Fit | undefined {
  const fits = entry.forms.flatMap((form) => {
    const rank = fitOfForm(folded, words, form);
    return rank === undefined ? [] : [{ rank, form }];
  });
  const [best] = fits.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(b.form.shown) - Number(a.form.shown) ||
      Number(b.form.script === script) - Number(a.form.script === script),
  );
  if (best) return best;
  const slipped = bestAlignment(words, script, entry);
  return slipped && { rank: RANK.withSlips, form: undefined };
}

function fitting(index: IndexOfForms, typed: string): (Fit & { entry: Entry })[] {
  const folded = normalForm(typed);
  const words = folded.split(' ').filter(Boolean);
  const script = scriptOf(typed);
  if (words.length > MOST_WORDS) return [];
  const likely = new Set([
    ...index.equalTo(typed),
    ...index.startingWith(typed),
    ...index.candidates(words, { beginnings: true }),
  ]);
  const found = [...likely].flatMap((entry) => {
    const fit = fitOf(folded, words, script, entry);
    return fit ? [{ ...fit, entry }] : [];
  });
  const lengthOf = ({ form }: Fit) => form?.folded.length ?? 0;
  return found.sort(
    (a, b) => a.rank - b.rank || b.entry.weight - a.entry.weight || lengthOf(a) - lengthOf(b),
  );
}

function fittingWithYear(index: IndexOfForms, typed: string): (Fit & { entry: Entry })[] {
  const whole = fitting(index, typed);
  const { title, digits } = YEAR_BEGINNING.exec(typed)?.groups ?? {};
  if (whole.length > 0 || !title || !digits) return whole;
  return fitting(index, title).filter(({ entry }) =>
    entry.years.some((year) => String(year).startsWith(digits)),
  );
}

/**
 * What may be meant by a text that is still being typed: whole titles that start so, then later words, then what
 * is only near; within each the most looked-for first. An empty text gets those most looked for.
 */
export function suggestIn(index: IndexOfForms, typed: string, most: number): Suggestion[] {
  const text = typed.trim();
  if (text === '') {
    return index.entries
      .slice(0, most)
      .map(({ reference }) => ({ reference, matched: undefined, begins: true, rank: 0 }));
  }
  return fittingWithYear(index, labelStarts(text).at(-1) ?? text)
    .slice(0, most)
    .map(({ entry, form, rank }) => ({
      reference: entry.reference,
      matched: form?.shown ? form.text : undefined,
      begins: rank < RANK.withSlips,
      rank,
    }));
}
