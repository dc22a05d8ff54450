import { soundOf, soundSets } from '../../../src/search/by-ear/alphabet.ts';
import { type SoundedWord, sounded } from '../../../src/search/by-ear/sounded.ts';

/** A word in letters of the plain sounds, what may be several in brackets, `-` where it may be silent. */
function wordPlainly({ sounds, spare }: SoundedWord): string {
  const letters = sounds.map((sound) => {
    const { plain, maybeSilent } = soundSets()[sound] ?? { plain: [], maybeSilent: false };
    const all = plain.join('') + (maybeSilent ? '-' : '');
    return all.length > 1 ? `[${all}]` : all;
  });
  return (spare ? '~' : '') + letters.join('');
}

/** How a name is heard, its words parted by blanks, with `~` before those that may stay away. */
export function plainly(text: string): string {
  return sounded(text).map(wordPlainly).join(' ');
}

/** The sounds of a word in letters of the plain sounds, one each. */
export function soundsOf(letters: string): number[] {
  return [...letters].map(soundOf);
}
