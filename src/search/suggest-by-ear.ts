import { gapsFor, weightOf } from './by-ear/closeness.ts';
import { heardBeginning } from './by-ear/distance.ts';
import { keysOf } from './by-ear/keys.ts';
import { type SoundedWord, sounded } from './by-ear/sounded.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import { readByEar } from './resolve-by-ear.ts';
import { type Readings, shortlist } from './shortlist.ts';
import type { Form } from './stored/entry-table.ts';

/** Words less alike than that are not what somebody is about to type. */
const LEAST_ALIKE = 0.7;
/** So many that have the words before the last are looked at for what begins like that. */
const MOST_COMPARED = 200;

/** The stored words that begin like one of which only the beginning may have been typed. */
function readBeginning(index: IndexOfForms, word: SoundedWord): Readings {
  const begins = index.vocabulary.beginningLike(word.sounds, gapsFor(word.script));
  const readings = new Map(readByEar(index, word));
  for (const { word: other, likeness } of begins) {
    readings.set(other, Math.max(likeness, readings.get(other) ?? 0));
  }
  return readings;
}

/** A word of one consonant sounds like the beginning of too many others. */
function tellsApart({ sounds }: SoundedWord): boolean {
  return keysOf(sounds).some((key) => key.length > 1);
}

/** What somebody types by ear: whole words, and one that may go on. */
interface Typing {
  readonly whole: readonly Readings[];
  readonly last: SoundedWord;
}

function likenessOfLast({ sounds, script }: SoundedWord, form: Form): number {
  const weight = weightOf(sounds);
  const costs = sounded(form.text).map((word) => heardBeginning(sounds, word.sounds, gapsFor(script)));
  return 1 - Math.min(...costs) / weight;
}

/** How alike all the typed words are to words of a form; 0 where one is to none. */
function likenessOf({ whole, last }: Typing, form: Form): number {
  const alike = whole.map((readings) => Math.max(0, ...form.words.map((word) => readings.get(word) ?? 0)));
  const all = [...alike, likenessOfLast(last, form)];
  if (Math.min(...all) < LEAST_ALIKE) return 0;
  return all.reduce((sum, likeness) => sum + likeness, 0) / all.length;
}

/** The places of entries whose words sound like those that were typed, of the last only its beginning; the most alike first. */
export function soundingBeginnings(index: IndexOfForms, text: string): number[] {
  const words = sounded(text).filter(({ spare }) => !spare);
  const last = words.at(-1);
  // A number is not heard, and would be passed over.
  if (!last || /\p{N}/u.test(text)) return [];
  const whole = words.slice(0, -1).map((word) => readByEar(index, word));
  if (whole.length === 0 && !tellsApart(last)) return [];
  const sought = whole.length > 0 ? whole : [readBeginning(index, last)];
  const heard = shortlist(index, sought, MOST_COMPARED).map((place) => {
    const { forms } = index.table.at(place);
    return { place, likeness: Math.max(...forms.map((form) => likenessOf({ whole, last }, form))) };
  });
  return heard
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.place - b.place)
    .map(({ place }) => place);
}
