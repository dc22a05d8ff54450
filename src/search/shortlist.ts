import type { IndexOfForms } from './index-of-forms.ts';

/** The stored words that a typed word may be, each with how alike they are, up to 1 for the same. */
export type Readings = ReadonlyMap<string, number>;

/** So many places of a word are looked at; of one that stands in more those of the most looked-for. */
const MOST_PLACES = 1500;
/** A word that stands in a tenth of all, as an article does, is looked at in nothing that has none of the others. */
const LEAST_TELLING = Math.log(1 + 10);
/** In so few places every word is looked at, whatever it tells. */
const FEW_PLACES = 50;
/** So many forms for each that is asked for, those with the most telling words, are read as a whole. */
const READ_FOR_EACH = 2;

interface Word {
  readonly readings: Readings;
  readonly places: number;
  /** How much it tells: the fewer have it, the more. */
  readonly weight: number;
}

function placesOf(index: IndexOfForms, readings: Readings): number {
  let places = 0;
  for (const word of readings.keys()) {
    const { from, to } = index.starts.ofWord(word);
    places += to - from;
  }
  return places;
}

/** What can tell entries apart by the words in them: those that stand in the fewest places first. */
function rarestFirst(index: IndexOfForms, typed: readonly Readings[]): Word[] {
  return typed
    .map((readings) => {
      const places = placesOf(index, readings);
      return { readings, places, weight: Math.log(1 + index.table.size / Math.max(1, places)) };
    })
    .filter(({ places }) => places > 0)
    .sort((a, b) => a.places - b.places);
}

/** Adds to each form that has a word how much that says, the likeliest words first. */
function addWord(index: IndexOfForms, { readings, weight }: Word, scores: Map<number, number>): void {
  let left = MOST_PLACES;
  for (const [word, likeness] of [...readings].sort(([, one], [, other]) => other - one)) {
    const stretch = index.starts.ofWord(word);
    const isFew = stretch.to - stretch.from <= left;
    for (const { form } of isFew ? index.starts.each(stretch) : index.starts.best(stretch)) {
      if (left === 0) return;
      left -= 1;
      scores.set(form, (scores.get(form) ?? 0) + likeness * weight);
    }
  }
}

/** The forms that have some of the words, with how much that says. */
function formsWith(index: IndexOfForms, words: readonly Word[]): Map<number, number> {
  const scores = new Map<number, number>();
  const [rarest, ...others] = words;
  if (rarest) addWord(index, rarest, scores);
  for (const word of others) {
    if (word.places <= FEW_PLACES || word.weight >= LEAST_TELLING) addWord(index, word, scores);
  }
  return scores;
}

/** How much of what was typed stands in a form, the rare words counting most; what it has besides counts a little against it. */
function scoreOf(form: string, typed: readonly Word[]): number {
  const BESIDES = 0.05;
  const words = form.split(' ');
  let score = -BESIDES * words.length;
  for (const { readings, weight } of typed) {
    let alike = 0;
    for (const word of words) alike = Math.max(alike, readings.get(word) ?? 0);
    score += alike * weight;
  }
  return score;
}

function highestFirst([one, score]: [number, number], [other, otherScore]: [number, number]): number {
  return otherScore - score || one - other;
}

/**
 * The places of the entries that have most of the typed words, at most `most`: fetched by the rarest words, the others
 * checked in the forms' own letters.
 */
export function shortlist(index: IndexOfForms, typed: readonly Readings[], most: number): number[] {
  const words = rarestFirst(index, typed);
  const likely = [...formsWith(index, words)].sort(highestFirst).slice(0, READ_FOR_EACH * most);
  const scores = new Map<number, number>();
  for (const [form] of likely) {
    const entry = index.table.entryOfForm[form] ?? 0;
    const score = scoreOf(index.table.folded.at(form), words);
    scores.set(entry, Math.max(score, scores.get(entry) ?? Number.NEGATIVE_INFINITY));
  }
  return [...scores]
    .sort(highestFirst)
    .slice(0, most)
    .map(([entry]) => entry);
}

/**
 * Whether some form has every one of the words, in whatever order; also true where the rarest of them stands in too many to
 * be read.
 */
export function mayHaveAll(index: IndexOfForms, typed: readonly Readings[]): boolean {
  const [rarest, ...others] = rarestFirst(index, typed);
  if (!rarest || others.length + 1 < typed.length) return false;
  if (rarest.places > MOST_PLACES || others.length === 0) return true;
  for (const word of rarest.readings.keys()) {
    for (const { form } of index.starts.each(index.starts.ofWord(word))) {
      const words = index.table.folded.at(form).split(' ');
      if (others.every(({ readings }) => words.some((other) => readings.has(other)))) return true;
    }
  }
  return false;
}
