import { isVowel, type Sound, type SoundSet, soundSets } from './alphabet.ts';
// The sounds are numbered as the tables name them, so all of them have to be read before the first comparison.
import './sounded.ts';

/**
 * How far sounds are from each other that languages or listeners take for one another: pairs that differ by voice
 * alone (b p, d t), by place (s S), that alphabets spell alike (v f w), or that a language lacks and replaces (h x, l r).
 * 0 is the same, 1 has nothing in common. After the classes of phonetic coding (Kondrak, ALINE, 2000).
 */
const CLOSE: Readonly<Record<string, number>> = {
  ao: 0.3, ae: 0.3, ei: 0.2, ou: 0.2, iu: 0.35, eo: 0.4, au: 0.45, ai: 0.45, eu: 0.4, io: 0.5,
  iy: 0.05, ey: 0.4, uy: 0.5, ay: 0.5, oy: 0.5, Jy: 0.35, Zy: 0.4, hy: 0.6, gy: 0.6, uv: 0.15, ov: 0.35,
  bp: 0.4, bv: 0.35, fv: 0.35, fp: 0.45, bm: 0.8, mn: 0.45, ly: 0.7, lr: 0.4, ln: 0.7,
  gk: 0.35, kx: 0.25, hx: 0.1, hk: 0.4, gh: 0.3, gx: 0.35, ck: 0.7, Jg: 0.4, Ck: 0.5, Sx: 0.6, fh: 0.6,
  dt: 0.35, st: 0.6, ct: 0.45, Ct: 0.5, dz: 0.5, Jd: 0.5,
  sz: 0.3, SZ: 0.3, Ss: 0.35, Zz: 0.4, CS: 0.35, CJ: 0.3, Cc: 0.35, JZ: 0.15, cs: 0.25, cz: 0.35, Sc: 0.35, Jz: 0.4, Js: 0.6,
}; // biome-ignore format: a table

const OTHER_VOWEL = 0.45;
const OTHER = 1;
const VOWEL_FOR_CONSONANT = 1.2;
/** What it costs that a letter may also be heard otherwise. */
const DOUBT = 0.006;

/** What leaving a plain sound out costs: vowels and breaths are the first to go. */
function plainGap(sound: string): number {
  if (isVowel(sound) || sound === 'h') return 0.4;
  if (sound === 'y') return 0.35;
  return sound === 'v' ? 0.9 : 1;
}

function plainDistance(left: string, right: string): number {
  if (left === right) return 0;
  const close = CLOSE[[left, right].sort().join('')];
  if (close !== undefined) return close;
  if (isVowel(left) !== isVowel(right)) return VOWEL_FOR_CONSONANT;
  return isVowel(left) ? OTHER_VOWEL : OTHER;
}

function distance(left: SoundSet, right: SoundSet): number {
  const distances = left.plain.flatMap((one) => right.plain.map((other) => plainDistance(one, other)));
  const nearest = Math.min(...distances);
  return nearest > 0 || left === right ? nearest : DOUBT * (left.plain.length + right.plain.length - 2);
}

const SILENCE = 0.05;
const UNWRITTEN_VOWEL = 0.2;

function gap({ plain, maybeSilent }: SoundSet): number {
  return maybeSilent ? SILENCE : Math.min(...plain.map(plainGap));
}

/** A vowel costs next to nothing where the other script doesn't write it. */
function gapUnwritten(set: SoundSet): number {
  const isUnwritten = set.maybeSilent || set.plain.every((sound) => isVowel(sound) || sound === 'y');
  return isUnwritten ? UNWRITTEN_VOWEL : gap(set);
}

const sets = soundSets();
const COUNT = sets.length;
const DISTANCES = Float64Array.from({ length: COUNT * COUNT }, (_, cell) => {
  const [left, right] = [sets[Math.floor(cell / COUNT)], sets[cell % COUNT]];
  return left && right ? distance(left, right) : OTHER;
});

/** What leaving out each sound costs, by its number. */
export const GAPS: Readonly<Float64Array> = Float64Array.from(sets, gap);
/** The same for sounds that stand against a script which writes no short vowels. */
export const GAPS_UNWRITTEN: Readonly<Float64Array> = Float64Array.from(sets, gapUnwritten);

/** How far two written sounds are from each other where each is heard as it suits best: 0 to 1.2. */
export function soundDistance(left: Sound, right: Sound): number {
  return DISTANCES[left * COUNT + right] ?? OTHER;
}

/** How much of a name a sound is: vowels less than consonants, what may be silent next to nothing. */
export function weightOf(sounds: readonly Sound[]): number {
  const LEAST = 0.3;
  return sounds.reduce((sum, sound) => sum + Math.min(1, (GAPS[sound] ?? 1) + LEAST), 0);
}

/** The kinds of consonants that are hardly ever taken for another kind, each by a capital letter. */
const CLASSES: Readonly<Record<string, string>> = {
  p: 'P', b: 'P', f: 'P', v: 'P', t: 'T', d: 'T', s: 'S', z: 'S', S: 'S', Z: 'S', C: 'S', J: 'S', c: 'S',
  k: 'K', g: 'K', x: 'K', m: 'N', n: 'N', l: 'L', r: 'L',
}; // biome-ignore format: a table

/** Every kind of consonant. */
export const ALL_KINDS: readonly string[] = [...new Set(Object.values(CLASSES))];

/** The kinds that a written sound may be of, at most two; empty for vowels, glides, breaths and silence. */
export const KINDS: readonly (readonly string[])[] = sets.map(({ plain, maybeSilent }) => {
  const kinds = plain.map((sound) => CLASSES[sound] ?? '');
  return [...new Set(maybeSilent ? [...kinds, ''] : kinds)].slice(0, 2);
});
