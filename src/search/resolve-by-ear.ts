import { isReference } from '../data/reference.ts';
import { WITHOUT_VOWELS } from './by-ear/likeness.ts';
import type { Entry } from './entries.ts';
import type { IndexOfForms } from './index-of-forms.ts';
import { scriptOf } from './script.ts';

/**
 * From here on names that sound alike are taken for one, and from there on asked about. What that means for 8,000
 * people, and for the names of those who are not there, is in `bench/RESULTS.md`.
 */
const CERTAIN = 0.92;
/** The same where the script leaves vowels out, or is the record's own: more names are written alike there. */
const CERTAIN_AMONG_MANY = 0.96;
const WORTH_ASKING = 0.78;

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
  return forms.every((form) => form.script !== script) || /\S\s+\S/u.test(text.trim());
}

function likenessNeeded({ forms }: Entry, script: string): number {
  const amongMany = WITHOUT_VOWELS.has(script) || forms.some((form) => form.script === script);
  return amongMany ? CERTAIN_AMONG_MANY : CERTAIN;
}

/** What was heard: entries that it must be, and those that it may be. */
interface Heard {
  readonly certain: readonly Entry[];
  readonly near: readonly Entry[];
}

/** What is heard in a reference, as a suggestion gives it: it was never said. */
const NOTHING_HEARD: Heard = { certain: [], near: [] };

/** A name may be spelt in many ways in one script, a title only where it was carried into another. */
function isSpeltFreely({ kind, forms }: Entry, script: string): boolean {
  return kind === 'person' || kind === 'company' || forms.every((form) => form.script !== script);
}

/** What a text means by ear, as a whole; nothing where it sounds like nothing that is there. */
export function heardIn(index: IndexOfForms, text: string): Heard {
  if (isReference(text.trim())) return NOTHING_HEARD;
  const script = scriptOf(text);
  const heard = index
    .soundingLike(text)
    .filter(({ entry, likeness }) => likeness >= WORTH_ASKING && isSpeltFreely(entry, script));
  const [best] = heard;
  const isCertain =
    best !== undefined && best.likeness >= likenessNeeded(best.entry, script) && SPELT_BY_SOUND.has(script);
  const alike = isCertain ? heard.filter(({ likeness }) => likeness === best.likeness) : [];
  const near = heard.map(({ entry }) => entry);
  const isPlain = alike.every(({ entry }) => saysEnough(entry, script, text));
  return { certain: isPlain ? alike.map(({ entry }) => entry) : [], near };
}
