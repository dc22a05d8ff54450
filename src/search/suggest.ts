import { normalForm } from '../data/normal-form.ts';
import type { Reference } from '../data/reference.ts';
import { lettersOf, plainCandidates } from './by-letters.ts';
import { beginsWords, type Fit, Gathering, RANK, type Typed } from './gathering.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import { WordReader } from './read-words.ts';
import { scriptOf } from './script.ts';
import { withoutHyphens } from './stored/forms.ts';
import { soundingBeginnings } from './suggest-by-ear.ts';
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

/** A year that is being typed after a title: `the voice 19`, `the voice (1982)`. */
const YEAR_BEGINNING = /^(?<title>.*\S)\s+\(?(?<digits>\d{1,4})\)?$/su;

/** So many places of the rarest word are looked at for the other words. */
const MOST_IN_ANY_ORDER = 200;

/** Entries of which the typed words begin words in any order: *sokurov al*. */
function takeInAnyOrder(index: IndexOfForms, { words }: Typed, gathering: Gathering): void {
  const stretches = words.map((word) => index.starts.beginningWith(word));
  const [rarest] = stretches.sort((a, b) => a.to - a.from - (b.to - b.from));
  if (!rarest || rarest.from === rarest.to) return;
  let left = MOST_IN_ANY_ORDER;
  for (const beginning of index.starts.best(rarest)) {
    if (left === 0 || gathering.isFull) return;
    left -= 1;
    if (beginsWords(words, index.table.form(beginning.form))) {
      gathering.takeOne(beginning, RANK.startOfLaterWord);
    }
  }
}

/** Shorter words become too many others. */
const LETTERS_FOR_A_SLIP = 4;
/** So many words that a slip makes of the last one are tried. */
const MOST_SLIPS = 8;

/** Entries that begin so once a slip in the last word is mended. */
function takeWithASlip(index: IndexOfForms, { words }: Typed, gathering: Gathering): void {
  const last = words.at(-1) ?? '';
  // A number that differs is another number.
  if (last.length < LETTERS_FOR_A_SLIP || /\d/.test(last)) return;
  for (const other of index.vocabulary.oneSlipFrom(last).slice(0, MOST_SLIPS)) {
    const mended = [...words.slice(0, -1), other].join(' ');
    for (const { entry } of index.starts.best(index.starts.beginningWith(mended))) {
      if (gathering.isFull) return;
      gathering.takeLoosely(entry);
    }
  }
}

/** Fewer letters sound like the beginning of too much. */
const LETTERS_TO_HEAR = 5;

function typedNow(text: string): Typed {
  const folded = normalForm(text);
  const words = folded.split(' ').filter(Boolean);
  return { text, folded, words, script: scriptOf(text) };
}

function takeHeard(index: IndexOfForms, { text }: Typed, gathering: Gathering): void {
  for (const place of soundingBeginnings(index, text)) gathering.takeLoosely(place);
}

/** Takes what begins so, letter by letter, and while there is room what does once a slip is mended. */
function takeBeginnings(index: IndexOfForms, typed: Typed, gathering: Gathering): void {
  const { text, folded } = typed;
  if (folded === '') {
    for (const place of index.equalTo(text)) gathering.takeLoosely(place);
    return;
  }
  gathering.take(index.starts.equalTo(folded), ({ isLaterWord }) => (isLaterWord ? undefined : RANK.equal));
  for (const start of new Set([folded, normalForm(withoutHyphens(text))])) {
    gathering.take(index.starts.beginningWith(start), ({ isLaterWord }) =>
      isLaterWord ? RANK.startOfLaterWord : RANK.startOfTitle,
    );
  }
  if (gathering.fits.size === 0) takeInAnyOrder(index, typed, gathering);
  if (gathering.isFull) return;
  takeWithASlip(index, typed, gathering);
  // In its own script what begins otherwise is another name; carried into another it may be the same.
  const isCarriedOver = typed.script !== 'Latin' && folded.length >= LETTERS_TO_HEAR;
  if (isCarriedOver && gathering.fits.size > 0) takeHeard(index, typed, gathering);
}

/** Takes what is near, letter by letter or to the ear. */
function takeNear(index: IndexOfForms, typed: Typed, gathering: Gathering): void {
  for (const { entry } of plainCandidates(new WordReader(index), lettersOf(typed.text)))
    gathering.takeLoosely(entry.place);
  takeHeard(index, typed, gathering);
}

/** So many of one beginning are looked at for those of a year. */
const MOST_OF_ALL_YEARS = 500;

type Take = (index: IndexOfForms, typed: Typed, gathering: Gathering) => void;

function gathered(index: IndexOfForms, text: string, most: number, take: Take): Fit[] {
  const typed = typedNow(text);
  if (typed.words.length > MOST_WORDS) return [];
  const gathering = new Gathering(index, typed, most);
  take(index, typed, gathering);
  return [...gathering.fits.values()];
}

/** What begins like a text or, where nothing does and it ends with the digits of a year, like the rest, from such years; else what is near either. */
function fitting(index: IndexOfForms, text: string, most: number): Fit[] {
  const { title, digits } = YEAR_BEGINNING.exec(text)?.groups ?? {};
  for (const take of [takeBeginnings, takeNear]) {
    const whole = gathered(index, text, most, take);
    if (whole.length > 0) return whole;
    if (!title || !digits) continue;
    const ofYears = gathered(index, title, MOST_OF_ALL_YEARS, take).filter(({ place }) =>
      index.table.years(place).some((year) => String(year).startsWith(digits)),
    );
    if (ofYears.length > 0) return ofYears.slice(0, most);
  }
  return [];
}

/**
 * What may be meant by a text that is still being typed: whole titles that start so, then later words, then what
 * is only near; within each the most looked-for first. An empty text gets those most looked for.
 */
export function suggestIn(index: IndexOfForms, typed: string, most: number): Suggestion[] {
  const text = typed.trim();
  if (text === '') {
    return Array.from({ length: Math.min(most, index.table.size) }, (_, place) => ({
      reference: index.table.reference(place),
      matched: undefined,
      begins: true,
      rank: 0,
    }));
  }
  return fitting(index, labelStarts(text).at(-1) ?? text, most).map(({ place, matched, rank }) => ({
    reference: index.table.reference(place),
    matched,
    begins: rank < RANK.withSlips,
    rank,
  }));
}
