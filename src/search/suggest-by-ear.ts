import { gapsFor } from './by-ear/closeness.ts';
import { type SoundedWord, sounded } from './by-ear/sounded.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import { readByEar } from './resolve-by-ear.ts';
import { type Readings, shortlist } from './shortlist.ts';

/** Words less alike than that are not what somebody is about to type. */
const LEAST_ALIKE = 0.7;
const MOST_COMPARED = 60;

/** The stored words that begin like one of which only the beginning may have been typed. */
function readBeginning(index: IndexOfForms, word: SoundedWord): Readings {
  const begins = index.dictionary.beginningLike(word.sounds, gapsFor(word.script));
  const readings = new Map(readByEar(index, word));
  for (const { word: other, likeness } of begins) {
    readings.set(other, Math.max(likeness, readings.get(other) ?? 0));
  }
  return readings;
}

/** How alike all the typed words are to words of a form; 0 where one is to none. */
function likenessOf(words: readonly string[], typed: readonly Readings[]): number {
  const alike = typed.map((readings) =>
    words.reduce((most, word) => Math.max(most, readings.get(word) ?? 0), 0),
  );
  if (alike.some((likeness) => likeness < LEAST_ALIKE)) return 0;
  return alike.reduce((sum, likeness) => sum + likeness, 0) / alike.length;
}

/** The places of entries whose words sound like those that were typed, of the last only its beginning; the most alike first. */
export function heardBeginning(index: IndexOfForms, text: string): number[] {
  const words = sounded(text).filter(({ spare }) => !spare);
  const last = words.at(-1);
  // A number is not heard, and would be passed over.
  if (!last || /\p{N}/u.test(text)) return [];
  const typed = [...words.slice(0, -1).map((word) => readByEar(index, word)), readBeginning(index, last)];
  const heard = shortlist(index, typed, MOST_COMPARED).map((place) => {
    const { forms } = index.table.at(place);
    return { place, likeness: Math.max(...forms.map((form) => likenessOf(form.words, typed))) };
  });
  return heard
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.place - b.place)
    .map(({ place }) => place);
}
