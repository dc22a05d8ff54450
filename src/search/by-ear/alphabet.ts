/**
 * The plain sounds that names are heard in, each by one letter: vowels `a e i o u`; the glide `y` of *yes*;
 * `b p v f m n l r k g h t d s z`; and `x` as in *loch*, `S` *ship*, `Z` *measure*, `C` *church*, `J` *judge*,
 * `c` *tsar*.
 */
export const PLAIN_SOUNDS = [...'aeiouybpvfmnlrkgxhtdszSZCJc'];

const VOWELS = new Set('aeiou');

/** What a letter may be besides its sounds: silent. */
const SILENT = '-';

/** A sound as it is written, by number: a letter of many may stand for one of several, *c* for `k` or `s`. */
export type Sound = number;

/** What a written sound may be. */
export interface SoundSet {
  readonly plain: readonly string[];
  readonly maybeSilent: boolean;
}

const numbers = new Map<string, Sound>();
const sets: SoundSet[] = [];

/** The number of a set of plain sounds, as `ks` for *k* or *s*, and `-` for none at all. */
export function soundOf(letters: string): Sound {
  const plain = [...new Set(letters)].filter((letter) => letter !== SILENT).sort();
  const maybeSilent = letters.includes(SILENT);
  const key = plain.join('') + (maybeSilent ? SILENT : '');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  if (plain.length === 0 || plain.some((letter) => !PLAIN_SOUNDS.includes(letter))) {
    throw new Error(`“${letters}” has something that is no sound`);
  }
  numbers.set(key, sets.length);
  sets.push({ plain, maybeSilent });
  return sets.length - 1;
}

/** Every set that a table has named so far, by its number. */
export function soundSets(): readonly SoundSet[] {
  return sets;
}

/** Whether a plain sound is a vowel. */
export function isVowel(plain: string): boolean {
  return VOWELS.has(plain);
}
