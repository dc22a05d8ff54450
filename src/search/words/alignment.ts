import { editDistance } from './edit-distance.ts';
import { sounding } from './sounding.ts';

/** How the words that were typed lie on the words of a stored form. */
export interface Alignment {
  /** Letters that differ, in all words together. */
  readonly edits: number;
  /** Typed words, articles and the like, that fit nowhere. */
  readonly missed: number;
  /** Whether nothing of weight in the form was left out. */
  readonly complete: boolean;
  /** Whether every difference is small enough to be a slip and not another word. */
  readonly certain: boolean;
}

export interface AlignmentRules {
  readonly isLight: (word: string) => boolean;
  /** True where the form is in another script than what was typed, so that only its sound can be compared. */
  readonly acrossScripts: boolean;
}

/** The same word, a slip that can hardly be another word, or a difference that asks for a question. */
type Likeness = 'same' | 'slip' | 'doubtful';

interface WordMatch {
  readonly edits: number;
  readonly likeness: Likeness;
}

const HAS_DIGIT = /\d/;

/** So many letters of a whole title or name leave it unmistakable despite a slip in a short word: *the voise*. */
const LETTERS_FOR_A_SLIP = 8;
/** The same for a letter more or less, which also makes other titles: *The Voices*, but *spiritual voice*. */
const LETTERS_FOR_A_LOST_LETTER = 12;

/** How many letters may differ in a word of a length: for a slip, and for being worth a question. */
function allowance(length: number, acrossScripts: boolean): { slip: number; doubt: number } {
  if (acrossScripts) return { slip: Math.floor(length / 6), doubt: Math.floor(length / 3) };
  if (length >= 8) return { slip: 2, doubt: 2 };
  if (length === 7) return { slip: 1, doubt: 2 };
  if (length === 6) return { slip: 1, doubt: 1 };
  return { slip: 0, doubt: length >= 4 ? 1 : 0 };
}

function matchWords(typed: string, stored: string, rules: AlignmentRules): WordMatch | undefined {
  if (typed === stored) return { edits: 0, likeness: 'same' };
  if (HAS_DIGIT.test(typed) || HAS_DIGIT.test(stored)) return undefined;
  const lightSlip = rules.isLight(stored) && stored.length >= 3 && editDistance(typed, stored, 1) === 1;
  if (lightSlip) return { edits: 1, likeness: 'slip' };
  const lengths = [typed.length, stored.length];
  // A short word has few letters to recognise it by, however long the other is.
  const { slip } = allowance(Math.min(...lengths), rules.acrossScripts);
  const { doubt } = allowance(Math.max(...lengths), rules.acrossScripts);
  const heard = editDistance(sounding(typed), sounding(stored), doubt);
  const edits = Math.min(editDistance(typed, stored, doubt), Math.max(heard, 1));
  if (edits > doubt) return undefined;
  // An ending more or less makes another word or name (Voice, Voices; Filatov, Filatova), unless it isn't heard.
  const otherEnding = typed.startsWith(stored) || stored.startsWith(typed);
  const soundsTheSame = heard === 0;
  const isSlip = soundsTheSame || (edits <= slip && (rules.acrossScripts || !otherEnding));
  return { edits, likeness: isSlip ? 'slip' : 'doubtful' };
}

/** Whether words that differ are carried by all the rest: nothing left out, and few slips in many letters. */
function isCarriedByTheWhole(typed: readonly string[], stored: readonly string[], edits: number): boolean {
  if (typed.length !== stored.length) return false;
  const [typedLength, storedLength] = [typed.join('').length, stored.join('').length];
  if (typedLength === storedLength) return edits <= Math.floor(typedLength / LETTERS_FOR_A_SLIP);
  return edits === 1 && Math.min(typedLength, storedLength) >= LETTERS_FOR_A_LOST_LETTER;
}

/**
 * Lays each typed word on the stored word nearest to it, in any order. Undefined when a typed word of weight fits
 * nowhere: what was typed then means something else.
 */
export function align(
  typed: readonly string[],
  stored: readonly string[],
  rules: AlignmentRules,
): Alignment | undefined {
  if (typed.join('') === stored.join('')) return { edits: 0, missed: 0, complete: true, certain: true };
  const free = new Set(stored.keys());
  const matches: WordMatch[] = [];
  let saysSomething = false;
  for (const word of [...typed].sort((a, b) => b.length - a.length)) {
    const fits = [...free].flatMap((index) => {
      const match = matchWords(word, stored[index] ?? '', rules);
      return match ? [{ ...match, index }] : [];
    });
    const [best] = fits.sort((a, b) => a.edits - b.edits);
    if (best) {
      free.delete(best.index);
      matches.push(best);
      saysSomething ||= !rules.isLight(word) && !rules.isLight(stored[best.index] ?? '');
    } else if (!rules.isLight(word)) {
      return undefined;
    }
  }
  if (!saysSomething) return undefined;
  const edits = matches.reduce((sum, match) => sum + match.edits, 0);
  const slipsOnly = matches.every(({ likeness }) => likeness !== 'doubtful');
  return {
    edits,
    missed: typed.length - matches.length,
    certain: slipsOnly || isCarriedByTheWhole(typed, stored, edits),
    complete: [...free].every((index) => rules.isLight(stored[index] ?? '')),
  };
}
