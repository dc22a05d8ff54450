import type { Sound } from './alphabet.ts';
import { type Gaps, gapsFor, soundDistance, weightOf } from './closeness.ts';
import { heardDistance } from './distance.ts';
import { otherGivenNames } from './short-names.ts';
import { type SoundedWord, sounded } from './sounded.ts';

/** A word as it is compared, with how much of the name it is. */
interface Weighed {
  readonly sounds: readonly Sound[];
  readonly weight: number;
  /** The same given name in its other forms, *Bill* and *William*. */
  readonly others: readonly (readonly Sound[])[];
  readonly initial: boolean;
  /** Whether leaving it out says little: what stands beside the name, or a patronymic. */
  readonly spare: boolean;
}

/** A name as it is compared by ear. */
export interface HeardName {
  readonly words: readonly Weighed[];
  readonly weight: number;
  /** All of it in one, and with the first word last, for scripts and romanisations that part words otherwise. */
  readonly joined: readonly (readonly Sound[])[];
  /** What its script leaves unwritten costs little in the other name. */
  readonly gaps: Gaps;
  readonly withoutSpaces: boolean;
}

const WITHOUT_SPACES = new Set(['Han', 'Hangul', 'Hiragana', 'Katakana']);
const WITH_INITIALS = new Set(['Latin', 'Cyrillic', 'Greek']);
function weighed(word: SoundedWord): Weighed {
  const { sounds, script, written, spare } = word;
  const initial = WITH_INITIALS.has(script) && [...written].length === 1;
  const others = otherGivenNames(written).flatMap((name) => sounded(name).map((other) => other.sounds));
  return { sounds, weight: weightOf(sounds), others, initial, spare };
}

/** What is left out of the name's weight where nothing answers to it. */
const SHARE = { spare: 0.1, initial: 0.3 } as const;

function shareOf({ weight, initial, spare }: Weighed): number {
  if (spare) return SHARE.spare * weight;
  return initial ? SHARE.initial * weight : weight;
}

/** A name, made ready to be compared. */
export function heardName(found: readonly SoundedWord[]): HeardName {
  const words = found.map(weighed);
  const inOrder = found.map(({ sounds }) => sounds);
  const turned = [...inOrder.slice(1), ...inOrder.slice(0, 1)];
  return {
    words,
    weight: words.reduce((sum, word) => sum + shareOf(word), 0),
    joined: inOrder.length > 1 ? [inOrder.flat(), turned.flat()] : [inOrder.flat()],
    gaps: gapsFor(found[0]?.script ?? 'Other'),
    withoutSpaces: found.some(({ script }) => WITHOUT_SPACES.has(script)),
  };
}

interface Match {
  readonly typed: Weighed;
  readonly stored: Weighed;
  readonly cost: number;
  readonly likeness: number;
}

/** Words less alike than that have nothing to do with each other. */
const LEAST_ALIKE = 0.4;
const OTHER_FORM = 0.5;
const INITIAL = { cost: 0.3, likeness: 0.7, within: 0.1 } as const;

function alike(typed: readonly Sound[], stored: readonly Sound[], gaps: Gaps, extra = 0) {
  const cost = heardDistance(typed, stored, gaps) + extra;
  return { cost, likeness: 1 - cost / Math.max(weightOf(typed), weightOf(stored)) };
}

function matchWords(typed: Weighed, stored: Weighed, gaps: Gaps): Match {
  const [first = 0, other = 0] = [typed.sounds[0], stored.sounds[0]];
  if ((typed.initial || stored.initial) && soundDistance(first, other) < INITIAL.within) {
    const areBoth = typed.initial && stored.initial;
    return { typed, stored, ...(areBoth ? { cost: 0, likeness: 1 } : INITIAL) };
  }
  const ways = [
    alike(typed.sounds, stored.sounds, gaps),
    ...stored.others.map((form) => alike(typed.sounds, form, gaps, OTHER_FORM)),
    ...typed.others.map((form) => alike(form, stored.sounds, gaps, OTHER_FORM)),
  ];
  const best = ways.reduce((nearest, way) => (way.likeness > nearest.likeness ? way : nearest));
  return { typed, stored, ...best };
}

/** Each typed word with the stored one that it is most like, no word twice. */
function pairUp(typed: HeardName, stored: HeardName): Match[] {
  const matches = typed.words
    .flatMap((word) => stored.words.map((other) => matchWords(word, other, typed.gaps)))
    .filter(({ likeness }) => likeness > LEAST_ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Weighed>();
  return matches.filter((match) => {
    if (taken.has(match.typed) || taken.has(match.stored)) return false;
    taken.add(match.typed).add(match.stored);
    return true;
  });
}

/** What a word costs that has no counterpart: typed ones are meant, of stored ones some are often left out. */
const UNANSWERED = {
  typed: 0.5,
  typedSpare: 0.1,
  stored: 0.5,
  storedAside: 0.05,
  storedInitial: 0.15,
} as const;

function missingTyped({ weight, spare }: Weighed): number {
  return weight * (spare ? UNANSWERED.typedSpare : UNANSWERED.typed);
}

function missingStored({ weight, spare, initial }: Weighed): number {
  if (spare) return weight * UNANSWERED.storedAside;
  return weight * (initial ? UNANSWERED.storedInitial : UNANSWERED.stored);
}

function wordByWord(typed: HeardName, stored: HeardName): number {
  const matches = pairUp(typed, stored);
  const answered = new Set(matches.flatMap((match) => [match.typed, match.stored]));
  const left = (words: readonly Weighed[]) => words.filter((word) => !answered.has(word));
  const costs = [
    ...matches.map(({ cost }) => cost),
    ...left(typed.words).map(missingTyped),
    ...left(stored.words).map(missingStored),
  ];
  const meant = typed.words.reduce(
    (sum, word) =>
      sum + (word.spare && answered.has(word) ? word.weight : shareOf({ ...word, initial: false })),
    0,
  );
  return 1 - costs.reduce((sum, cost) => sum + cost, 0) / Math.max(meant, stored.weight);
}

/** Words that are parted otherwise are a little less alike than those that are not. */
const PARTED_OTHERWISE = 0.01;

function asOne(typed: HeardName, stored: HeardName): number {
  const [whole = []] = typed.joined;
  const costs = stored.joined.map((sounds) => heardDistance(whole, sounds, typed.gaps));
  return 1 - Math.min(...costs) / Math.max(typed.weight, stored.weight) - PARTED_OTHERWISE;
}

/**
 * How alike two names are to the ear, from 1 for the same to 0; below 0.4 they have nothing to do with each other.
 * Words may come in any order, an initial stands for its name, and a patronymic or title may be missing.
 */
export function likeness(typed: HeardName, stored: HeardName): number {
  if (typed.weight === 0 || stored.weight === 0) return 0;
  const byWords = wordByWord(typed, stored);
  const isParted = typed.withoutSpaces || typed.words.length !== stored.words.length;
  return Math.max(0, isParted ? Math.max(byWords, asOne(typed, stored)) : byWords);
}
