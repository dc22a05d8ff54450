/**
 * How romanisations and languages write one sound, longest first: the ISO 9, BGN/PCGN and passport spellings of
 * Russian and Ukrainian, and the French, German and English ones of the same sounds.
 */
const SPELLINGS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/dzh|dj|zh/g, 'j'],
  [/chr/g, 'kr'],
  [/kh/g, 'h'],
  [/ck/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/ts|tz/g, 'c'],
  [/dz/g, 'z'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/au/g, 'o'],
  [/[yji]a/g, 'a'],
  [/[yji]u/g, 'u'],
  [/[yj][oe]/g, 'e'],
  [/c(?=[aouklrt]|$)/g, 'k'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** The same words come again and again; so many are remembered. */
const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, string>();

/** A word of normal form as it roughly sounds, so that *Awerbach* and *Averbakh* come close: `"tarkovskii"` → `"tarkovski"`. */
export function sounding(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  let sound = word;
  for (const [written, replacement] of SPELLINGS) sound = sound.replace(written, replacement);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, sound);
  return sound;
}
