import type { Sentence } from '../mentions/sentence.ts';
import type { Word } from '../words.ts';
import type { Part } from './parts.ts';
import type { SpokenOf } from './spoken-of.ts';

/** What a pronoun may stand for, and whether what follows is its. */
interface Pronoun {
  readonly isOfPeople?: boolean;
  readonly isOfThings?: boolean;
  readonly isOwner?: boolean;
  readonly isOfMany?: boolean;
  /** Whether it must stand for something that was spoken of, though for several. */
  readonly isMeant?: boolean;
}

const OF_PEOPLE = { isOfPeople: true } as const;
const OF_THINGS = { isOfThings: true } as const;
/** Somebody, or several things; of one film, people at large: *what do they speak in it*. */
const OF_ANY = { isOfPeople: true, isOfThings: true, isOfMany: true } as const;

const OF_SEVERAL = { isOfThings: true, isOfMany: true, isMeant: true } as const;

const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  it: OF_THINGS,
  its: { ...OF_THINGS, isOwner: true },
  he: OF_PEOPLE,
  she: OF_PEOPLE,
  him: OF_PEOPLE,
  his: { ...OF_PEOPLE, isOwner: true },
  her: OF_PEOPLE,
  they: OF_ANY,
  them: OF_ANY,
  their: { ...OF_ANY, isOwner: true },
  those: OF_SEVERAL,
  these: OF_SEVERAL,
};

const THINGS = /^(?:one|film|movie|picture|flick|title|language|year|genre|decade|country)$/;
const PEOPLE = /^(?:guy|man|woman|person|director|actor|actress|writer|filmmaker)$/;
const POINTING = /^(?:this|that)$/;
/** Behind these, *that* and *this* stand for something by themselves. */
const VERB = /^(?:have|has|is|was|come|came|get|cost|last|run|belong|belongs|star|stars|play|made|make)$/;
const OF_FILMS = /^(?:film|movie|picture|flick)$/;

/** Words behind which *her* is whom it is about, and owns nothing. */
const AFTER_OBJECT = /^(?:in|with|and|as|or|to|for|by|on|at|from|too|also|star|act|play|direct|write)$/;

interface Place extends Pronoun {
  readonly from: number;
  readonly to: number;
}

function pronounAt(words: readonly Word[], at: number, end: number): Place | undefined {
  const text = words[at]?.text ?? '';
  const next = at + 1 < end ? (words[at + 1]?.text ?? '') : '';
  if (POINTING.test(text) || (text === 'the' && OF_FILMS.test(next))) {
    if (THINGS.test(next)) return { from: at, to: at + 2, ...OF_THINGS };
    if (PEOPLE.test(next)) return { from: at, to: at + 2, ...OF_PEOPLE };
    return next === '' || VERB.test(next) ? { from: at, to: at + 1, ...OF_THINGS } : undefined;
  }
  // *Those films*: no pronoun, but which.
  const isWhich = /^(?:those|these)$/.test(text) && next !== '' && !VERB.test(next);
  const pronoun = isWhich ? undefined : PRONOUNS[text];
  const isOwner = text === 'her' && next !== '' && !AFTER_OBJECT.test(next);
  return pronoun && { from: at, to: at + 1, ...pronoun, ...(isOwner && { isOwner }) };
}

function pronounsIn(words: readonly Word[], { from, to }: Part): Place[] {
  const places: Place[] = [];
  for (let at = from; at < to; at += 1) {
    const place = at < (places.at(-1)?.to ?? from) ? undefined : pronounAt(words, at, to);
    if (place) places.push(place);
  }
  return places;
}

/** Names as they stand for a pronoun; undefined where it stands for none of them. */
function nameFor(pronoun: Pronoun, spokenOf: readonly SpokenOf[]): string | undefined {
  const { isOfPeople = false, isOfThings = false, isOwner = false, isOfMany = false } = pronoun;
  const fitting = spokenOf.filter(
    ({ kinds }) =>
      (isOfPeople && kinds.includes('person')) || (isOfThings && kinds.some((kind) => kind !== 'person')),
  );
  const people = fitting.filter(({ kinds }) => kinds.includes('person'));
  const many = fitting.length > 1 ? fitting : people;
  const meant = isOfMany ? many : fitting.slice(-1);
  if (meant.length === 0) return undefined;
  return `${meant.map(({ text }) => text).join(' and ')}${isOwner ? '’s' : ''}`;
}

/** A part of a text with the names that its pronouns stand for in their place. */
export interface Told {
  readonly text: string;
  /** How many pronouns were found that must stand for a name, and what those stand for that do. */
  readonly pronouns: number;
  readonly named: readonly string[];
}

/** Puts names in the place of the pronouns that stand for them in a part of a text. */
export function withNames({ text, words }: Sentence, part: Part, spokenOf: readonly SpokenOf[]): Told {
  const pronouns = pronounsIn(words, part);
  let told = '';
  let from = words[part.from]?.from ?? 0;
  const named: string[] = [];
  for (const place of pronouns) {
    const name = nameFor(place, spokenOf);
    if (name === undefined) continue;
    told += text.slice(from, words[place.from]?.from) + name;
    from = words[place.to - 1]?.to ?? from;
    named.push(name);
  }
  const end = words[part.to - 1]?.end ?? 0;
  return {
    text: told + text.slice(from, end),
    pronouns: pronouns.filter(({ isOfMany, isMeant }) => !isOfMany || isMeant).length,
    named,
  };
}
