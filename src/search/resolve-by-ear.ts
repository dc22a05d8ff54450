import { normalForm } from '../data/normal-form.ts';
import { isReference } from '../data/reference.ts';
import { gapsFor, WITHOUT_VOWELS } from './by-ear/closeness.ts';
import { heardName, likeness } from './by-ear/likeness.ts';
import { otherGivenNames } from './by-ear/short-names.ts';
import { type SoundedWord, sounded } from './by-ear/sounded.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import { WordReader } from './read-words.ts';
import { scriptOf } from './script.ts';
import { type Readings, shortlist } from './shortlist.ts';
import type { Entry } from './stored/entry-table.ts';
import { isLight } from './words/light-words.ts';

/**
 * From here on names that sound alike are taken for one, and from there on asked about. What that means for 8,000
 * people, and for the names of those who are not there, is in `bench/RESULTS.md`.
 */
const CERTAIN = 0.93;
/** The same where the script leaves vowels out, or is the record's own: more names are written alike there. */
const CERTAIN_AMONG_MANY = 0.96;
const WORTH_ASKING = 0.75;
/** The same in a script that is only read by its nearest Latin letters. */
const WORTH_ASKING_UNREAD = 0.78;

/** Scripts that say how they sound; Han characters have many readings, and others are read by their nearest letters. */
const SPELT_BY_SOUND = new Set([
  'Latin',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Arabic',
  'Katakana',
  'Hiragana',
  'Hangul',
]);

/** A single word in the script of the record is heard too easily in another: Lenfilms is no Lenfilm. */
function saysEnough({ forms }: Entry, script: string, text: string): boolean {
  return forms.every((form) => form.script !== script) || sounded(text).length > 1;
}

function likenessNeeded({ forms }: Entry, script: string): number {
  const amongMany = WITHOUT_VOWELS.has(script) || forms.some((form) => form.script === script);
  return amongMany ? CERTAIN_AMONG_MANY : CERTAIN;
}

/** What was heard: the places of entries that it must be, and those that it may be, the most alike first. */
export interface Heard {
  readonly certain: readonly number[];
  readonly near: readonly { readonly entry: Entry; readonly likeness: number }[];
}

/** A name may be spelt in many ways in one script, a title only where it was carried into another. */
function isSpeltFreely({ kind, forms }: Entry, script: string): boolean {
  return kind === 'person' || kind === 'company' || forms.every((form) => form.script !== script);
}

/** So many are compared sound by sound. */
const MOST_COMPARED = 100;
const OTHER_GIVEN_NAME = 0.8;

/** What stands in a script that parts no words may go on: 東京 in 東京物語. */
const BEGINNING = 0.6;
const MOST_BEGINNING = 20;

function wordsBeginning(index: IndexOfForms, written: string): string[] {
  const words = new Set<string>();
  const stretch = index.starts.beginningWith(normalForm(written));
  for (const place of index.starts.bestPlaces(stretch)) {
    words.add(index.starts.wordAt(place));
    if (words.size === MOST_BEGINNING) break;
  }
  return [...words];
}

/** The stored words that a word may be to the ear, those a slip away, and the other forms of a given name. */
export function readByEar(index: IndexOfForms, { sounds, script, written }: SoundedWord): Readings {
  const folded = normalForm(written);
  const readings = new Map(new WordReader(index).plainly(folded));
  if (isLight(folded, 'person')) return readings;
  const others = otherGivenNames(written).map((word) => ({ word, likeness: OTHER_GIVEN_NAME }));
  for (const { word, likeness: alike } of [
    ...others,
    ...index.vocabulary.soundingLike(sounds, gapsFor(script), readings.has(folded)),
  ]) {
    readings.set(word, Math.max(alike, readings.get(word) ?? 0));
  }
  if (BY_SYLLABLES.has(script))
    for (const word of wordsBeginning(index, written)) readings.set(word, BEGINNING);
  return readings;
}

/** Scripts in which a name of several words is often written as one, a letter a syllable. */
const BY_SYLLABLES = new Set(['Han', 'Hangul']);
const MOST_SYLLABLES = 4;

/** A short word of a script that writes syllables as all the words that may be in it: 박찬욱 as 박, 찬, 욱, 박찬, 찬욱. */
function wordsWithin(word: SoundedWord): SoundedWord[] {
  const syllables = [...word.written];
  if (!BY_SYLLABLES.has(word.script) || syllables.length > MOST_SYLLABLES) return [word];
  const pieces = syllables.flatMap((_, from) =>
    syllables.slice(from).map((_, length) => syllables.slice(from, from + length + 1).join('')),
  );
  return pieces.flatMap(sounded);
}

/** What can be looked for by ear: no initial, and a patronymic only where there is nothing else. */
function tellingWords(words: readonly SoundedWord[]): SoundedWord[] {
  const isInitial = ({ script, written }: SoundedWord) =>
    !BY_SYLLABLES.has(script) && [...written].length === 1;
  const telling = words.filter((word) => !word.spare && !isInitial(word));
  return telling.length > 0 ? telling : [...words];
}

/** Entries with words that sound like those of a text, at most 80; none for a reference, which was never said. */
export function entriesByEar(index: IndexOfForms, text: string): Entry[] {
  if (isReference(text.trim())) return [];
  const spoken = tellingWords(sounded(text));
  const words = spoken.length === 1 ? spoken.flatMap(wordsWithin) : spoken;
  const readings = words.map((word) => readByEar(index, word));
  return shortlist(index, readings, MOST_COMPARED).map((place) => index.table.at(place));
}

/** Those of some entries that a text means by ear, as a whole, the most alike first and of those the most looked-for. */
export function heardAmong(entries: readonly Entry[], text: string): Heard {
  const script = scriptOf(text);
  const typed = heardName(sounded(text));
  const heard = entries
    .filter((entry) => isSpeltFreely(entry, script))
    .map((entry) => {
      const alike = entry.forms.map((form) => likeness(typed, heardName(sounded(form.text))));
      return { entry, likeness: Math.max(...alike) };
    })
    .filter((each) => each.likeness >= (script === 'Other' ? WORTH_ASKING_UNREAD : WORTH_ASKING))
    .sort((a, b) => b.likeness - a.likeness || a.entry.place - b.entry.place);
  const [best] = heard;
  const isCertain =
    best !== undefined && best.likeness >= likenessNeeded(best.entry, script) && SPELT_BY_SOUND.has(script);
  const alike = isCertain ? heard.filter((each) => each.likeness === best.likeness) : [];
  const isPlain = alike.every(({ entry }) => saysEnough(entry, script, text));
  return {
    certain: isPlain ? alike.map(({ entry }) => entry.place) : [],
    near: heard,
  };
}
