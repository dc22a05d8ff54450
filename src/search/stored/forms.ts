import { normalForm } from '../../data/normal-form.ts';
import type { Written } from '../entries.ts';

/** A title or name in one of the spellings by which it is found. */
export interface FormToStore extends Written {
  readonly folded: string;
}

/** Hyphens within words, which some leave out: *Spider-Man*, *Spiderman*. */
const HYPHENS = /(?<=[\p{L}\p{M}\p{N}])[-‐‑–－](?=[\p{L}\p{N}])/gu;
const HYPHEN = /[-‐‑–－]/u;
/** Scripts that part no words: each letter may begin what somebody looks for. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** A title or name as it is found: in its normal form and, where it has hyphens, with the words that they join as one. */
export function formsToStore({ text, shown }: Written): FormToStore[] {
  const form = { text, shown, folded: normalForm(text) };
  const joined = withoutHyphens(text);
  return joined === text ? [form] : [form, { ...form, folded: normalForm(joined) }];
}

/** A text with the words that hyphens part run together. */
export function withoutHyphens(text: string): string {
  return !HYPHEN.test(text) ? text : text.replace(HYPHENS, '');
}

/** Where in the normal form of a text somebody may begin to type: at each word, and at each letter of Han, kana or Hangul. */
export function wordStartsOf(text: string, folded: string): number[] {
  if (folded === '') return [];
  const starts = [0];
  for (let blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1))
    starts.push(blank + 1);
  if (!WITHOUT_SPACES.test(text)) return starts;
  const written = normalForm(text) === folded ? text : withoutHyphens(text);
  return [...new Set([...starts, ...letterStarts(written, folded)])].sort((a, b) => a - b);
}

function letterStarts(text: string, folded: string): number[] {
  const letters = [...text.normalize('NFC')];
  return letters.flatMap((letter, index) => {
    if (!WITHOUT_SPACES.test(letter)) return [];
    const before = normalForm(letters.slice(0, index).join('')).length;
    const start = folded[before] === ' ' ? before + 1 : before;
    return start < folded.length ? [start] : [];
  });
}
