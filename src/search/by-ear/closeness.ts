import { isVowel, type Sound, type SoundSet, soundSets } from './alphabet.ts';
// The sounds are numbered as the tables name them, so all of them have to be read before the first comparison.
import './sounded.ts';

/**
 * How far sounds are from each other that languages or listeners take for one another: pairs that differ by voice
 * alone (b p, d t), by place (s S), that alphabets spell alike (v f w), or that a language lacks and replaces (h x, l r).
 * 0 is the same, 1 has nothing in common. After the classes of phonetic coding (Kondrak, ALINE, 2000).
 */
const PAIRS: readonly (readonly [distance: number, pairs: string])[] = [
  [0.05, 'iy'],
  [0.1, 'hx'],
  [0.15, 'uv JZ'],
  [0.2, 'ei ou'],
  [0.25, 'kx cs'],
  [0.3, 'ao ae gh sz SZ CJ'],
  [0.35, 'iu Jy ov bv fv gk gx dt Ss CS Cc cz Sc'],
  [0.4, 'eo eu ey Zy bp lr hk Jg Zz Jz'],
  [0.45, 'au ai fp mn ct'],
  [0.5, 'io uy ay oy Ck Ct dz Jd'],
  [0.6, 'hy gy Sx fh st Js'],
  [0.7, 'ly ln ck'],
  [0.8, 'bm'],
];
const CLOSE = new Map(
  PAIRS.flatMap(([distance, pairs]) => pairs.split(' ').map((pair) => [pair, distance] as const)),
);

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
  const close = CLOSE.get([left, right].sort().join(''));
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
function gapWithoutVowels(set: SoundSet): number {
  const isUnwritten = set.maybeSilent || set.plain.every((sound) => isVowel(sound) || sound === 'y');
  return isUnwritten ? UNWRITTEN_VOWEL : gap(set);
}

const UNWRITTEN_R = 0.5;

/** An r costs little where the other script leaves it out after a vowel. */
function gapWithoutR(set: SoundSet): number {
  const isR = set.plain.length === 1 && set.plain[0] === 'r';
  return isR ? Math.min(UNWRITTEN_R, gap(set)) : gap(set);
}

const sets = soundSets();
const COUNT = sets.length;
const DISTANCES = Float64Array.from({ length: COUNT * COUNT }, (_, cell) => {
  const [left, right] = [sets[Math.floor(cell / COUNT)], sets[cell % COUNT]];
  return left && right ? distance(left, right) : OTHER;
});

/** What leaving out each sound costs, by its number. */
export const GAPS: Gaps = Float64Array.from(sets, gap);

/** What leaving out each stored sound costs against what was typed in a script that does not write all of them. */
export type Gaps = Readonly<Float64Array>;

const GAPS_WITHOUT_VOWELS: Gaps = Float64Array.from(sets, gapWithoutVowels);
const GAPS_WITHOUT_R: Gaps = Float64Array.from(sets, gapWithoutR);

/** Scripts that leave short vowels out. */
export const WITHOUT_VOWELS: ReadonlySet<string> = new Set(['Hebrew', 'Arabic']);
/**
 * Scripts in which a foreign r that closes a syllable is mostly not written: Korea's rules for foreign words (1986, chapter
 * 3), Japan's (Cabinet notice 2 of 1991, a long vowel for *-er*), Xinhua's tables of names.
 */
const WITHOUT_R: ReadonlySet<string> = new Set(['Hangul', 'Katakana', 'Hiragana', 'Han']);

/** What stored sounds cost that have no counterpart in what was typed in a script. */
export function gapsFor(script: string): Gaps {
  if (WITHOUT_VOWELS.has(script)) return GAPS_WITHOUT_VOWELS;
  return WITHOUT_R.has(script) ? GAPS_WITHOUT_R : GAPS;
}

/** How far two written sounds are from each other where each is heard as it suits best: 0 to 1.2. */
export function soundDistance(left: Sound, right: Sound): number {
  return DISTANCES[left * COUNT + right] ?? OTHER;
}

/** How much of a name a sound is: vowels less than consonants, what may be silent next to nothing. */
export function weightOf(sounds: readonly Sound[]): number {
  const LEAST = 0.3;
  let weight = 0;
  for (const sound of sounds) weight += Math.min(1, (GAPS[sound] ?? 1) + LEAST);
  return weight;
}

/** The kinds of consonants that are hardly ever taken for another kind, each by a capital letter. */
const SOUNDS_OF_KIND = { P: 'pbfv', T: 'td', S: 'szSZCJc', K: 'kgx', N: 'mn', L: 'lr' };

/** Every kind of consonant. */
export const ALL_KINDS: readonly string[] = Object.keys(SOUNDS_OF_KIND);

function kindOf(sound: string): string {
  const [kind = ''] = Object.entries(SOUNDS_OF_KIND).find(([, sounds]) => sounds.includes(sound)) ?? [];
  return kind;
}

/** The kinds that a written sound may be of, at most two; empty for vowels, glides, breaths and silence. */
export const KINDS: readonly (readonly string[])[] = sets.map(({ plain, maybeSilent }) => {
  const kinds = plain.map(kindOf);
  return [...new Set(maybeSilent ? [...kinds, ''] : kinds)].slice(0, 2);
});
