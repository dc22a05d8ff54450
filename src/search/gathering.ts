import type { IndexOfForms } from './index-of-forms.ts';
import type { Form } from './stored/entry-table.ts';
import type { Beginning, Stretch } from './stored/word-starts.ts';

/** How well a beginning fits; the lower, the better. */
export const RANK = { equal: 0, startOfTitle: 1, startOfLaterWord: 2, withSlips: 3 } as const;

/** A text that is still being typed. */
export interface Typed {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly script: string;
}

/** An entry that fits what is being typed, and what matched, if it may be shown. */
export interface Fit {
  readonly place: number;
  readonly rank: number;
  readonly matched: string | undefined;
}

/** True when each typed word begins a word of the form, no two of them the same one; the longest choose first. */
export function beginsWords(typed: readonly string[], form: Form): boolean {
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
export class Gathering {
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
