import { type Sound, soundOf } from '../alphabet.ts';

/**
 * The parts of a syllable in the order of their code points, as they are read after the Revised Romanization (2000)
 * and McCune–Reischauer (1939), which differ on voicing. Foreign p and f, b and v, r and l are one letter each.
 */
const INITIALS = 'kg k n td t lr m bpv p sS s : CJZz CJ Cc k t fp fh'.split(' ').map(read);
const VOWELS = 'a ae y.a y.e eo e y.eo y.e o v.a v.ae v.e y.o u v.eo v.e v.i y.u eou- ui i'
  .split(' ')
  .map(read);
const FINALS = ': gk k k n n n dt lr k m l l l p l m bp p Sstz s n Jt Ct k t p h'.split(' ').map(read);

/** https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G24646 */
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = INITIALS.length * VOWELS.length * FINALS.length;

function read(sounds: string): Sound[] {
  return sounds === ':' ? [] : sounds.split('.').map(soundOf);
}

/**
 * South Korean drops or softens an r that begins a word (the rule of initial sounds of its orthography, art. 10–12),
 * while romanised names often keep it: 이 is *Lee*, 임 *Lim*, 노 *Roh*.
 */
const DROPPED_R = soundOf('lr-');
const SOFTENED_R = soundOf('nlr');
const SILENT_INITIAL = 11;
const N_INITIAL = 2;
/** ya, yae, yeo, ye, yo, yu and i. */
const AFTER_A_DROPPED_R = new Set([2, 3, 6, 7, 12, 17, 20]);

function beginning(number: number): Sound[] {
  const [vowel, initial] = [
    Math.floor(number / FINALS.length) % VOWELS.length,
    Math.floor(number / FINALS.length / VOWELS.length),
  ];
  if (initial === N_INITIAL) return [SOFTENED_R, ...syllable(number).slice(1)];
  const isDropped = initial === SILENT_INITIAL && AFTER_A_DROPPED_R.has(vowel);
  return isDropped ? [DROPPED_R, ...syllable(number)] : syllable(number);
}

function syllable(number: number): Sound[] {
  const [final, rest] = [number % FINALS.length, Math.floor(number / FINALS.length)];
  const [vowel, initial] = [rest % VOWELS.length, Math.floor(rest / VOWELS.length)];
  return [...(INITIALS[initial] ?? []), ...(VOWELS[vowel] ?? []), ...(FINALS[final] ?? [])];
}

/** The sounds of a word in Hangul, which is written by syllables. */
export function hangul(word: string): Sound[] {
  return [...word.normalize('NFC')].flatMap((letter, index) => {
    const number = (letter.codePointAt(0) ?? 0) - FIRST_SYLLABLE;
    if (number < 0 || number >= SYLLABLES) return [];
    return index === 0 ? beginning(number) : syllable(number);
  });
}
