import { normalForm } from '../data/normal-form.ts';
import type { Reference } from '../data/reference.ts';
import { lettersOf, plainCandidates } from './by-letters.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import { scriptOf } from './script.ts';
import type { Form } from './stored/entry-table.ts';
import { withoutHyphens } from './stored/forms.ts';
import type { Beginning, Stretch } from './stored/word-starts.ts';
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

/** How well a beginning fits; the lower, the better. */
const RANK = { equal: 0, startOfTitle: 1, startOfLaterWord: 2, withSlips: 3 } as const;

interface Typed {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly script: string;
}

/** An entry that fits what is being typed, and what matched, if it may be shown. */
interface Fit {
  readonly place: number;
  readonly rank: number;
  readonly matched: string | undefined;
}

/** A year that is being typed after a title: `the voice 19`, `the voice (1982)`. */
const YEAR_BEGINNING = /^(?<title>.*\S)\s+\(?(?<digits>\d{1,4})\)?$/su;

/** True when each typed word begins a word of the form, no two of them the same one; the longest choose first. */
function beginsWords(typed: readonly string[], form: Form): boolean {
  const free = [...form.words];
  const longestFirst = [...typed].sort((a, b) => b.length - a.length);
  return longestFirst.every((word) => {
    const position = free.findIndex((candidate) => candidate.startsWith(word));
    if (position < 0) return false;
    free.splice(position, 1);
    return true;
  });
}

function rankOf({ folded, words }: Typed, form: Form): number | undefined {
  if (form.folded === folded) return RANK.equal;
  if (form.folded.startsWith(folded)) return RANK.startOfTitle;
  return beginsWords(words, form) ? RANK.startOfLaterWord : undefined;
}

/**
 * What to show for an entry of which a form was found: that form, unless it may not be shown or another fits as well in
 * the script that is being typed. Undefined where nothing that fits may be shown.
 */
function shownFor({ table }: IndexOfForms, { entry, form }: Beginning, typed: Typed): string | undefined {
  const isTypedScript = (other: number) => typed.script === 'Other' || table.script(other) === typed.script;
  if (table.isShown(form) && isTypedScript(form)) return table.text(form);
  const rank = rankOf(typed, table.form(form));
  const others = table.formsOf(entry).filter((other) => other !== form && table.isShown(other));
  const fitsAsWell = (other: number) => rankOf(typed, table.form(other)) === rank;
  const inTypedScript = others.filter(isTypedScript).find(fitsAsWell);
  if (inTypedScript !== undefined) return table.text(inTypedScript);
  const best = table.isShown(form) ? form : others.find(fitsAsWell);
  return best === undefined ? undefined : table.text(best);
}

/** Takes entries in the order in which they are found, each once, until there are enough. */
class Gathering {
  readonly fits = new Map<number, Fit>();
  readonly #index: IndexOfForms;
  readonly #typed: Typed;
  readonly #most: number;

  constructor(index: IndexOfForms, typed: Typed, most: number) {
    this.#index = index;
    this.#typed = typed;
    this.#most = most;
  }

  get isFull(): boolean {
    return this.fits.size >= this.#most;
  }

  /** Takes what stands in a stretch, the best first, for as long as `rankOf` gives it a rank. */
  take(stretch: Stretch, rankOf: (beginning: Beginning) => number | undefined): void {
    if (stretch.from === stretch.to) return;
    for (const beginning of this.#index.starts.best(stretch)) {
      if (this.isFull) return;
      const rank = rankOf(beginning);
      if (rank === undefined) return;
      this.takeOne(beginning, rank);
    }
  }

  takeOne(beginning: Beginning, rank: number): void {
    if (this.isFull || this.fits.has(beginning.entry)) return;
    const matched = shownFor(this.#index, beginning, this.#typed);
    this.fits.set(beginning.entry, { place: beginning.entry, rank, matched });
  }

  /** Takes an entry that fits otherwise than by the beginning of its words. */
  takeLoosely(place: number): void {
    if (this.isFull || this.fits.has(place)) return;
    this.fits.set(place, { place, rank: RANK.withSlips, matched: undefined });
  }
}

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
  if (last.length < LETTERS_FOR_A_SLIP) return;
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
  for (const { entry } of plainCandidates(index, lettersOf(typed.text))) gathering.takeLoosely(entry.place);
  takeHeard(index, typed, gathering);
}

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
    const ofYears = gathered(index, title, most, take).filter(({ place }) =>
      index.table.years(place).some((year) => String(year).startsWith(digits)),
    );
    if (ofYears.length > 0) return ofYears;
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
