import { idOf, kindOf, type Reference } from '../../data/reference.ts';
import { INDEX_NAMES } from '../../search/indexes.ts';
import type { Asked } from '../ask.ts';
import type { Meaning } from '../reading/meaning.ts';
import { namedSet } from '../reading/word-meanings.ts';
import { type Sentence, textOf } from './sentence.ts';

const KINDS = ['film', 'person', 'company', 'festival'] as const;

/** Whether all of some people play in more than twice as many films as they directed. */
function areChieflyCast(people: readonly Reference[], { catalogue }: Asked): boolean {
  return people.every((person) => {
    const roles = catalogue
      .appearancesOf(person)
      .flatMap((appearance) => (appearance.as === 'credit' ? appearance.credit.role : []));
    const timesAs = (role: string) => roles.filter((each) => each === role).length;
    return timesAs('actor') > 2 * timesAs('director');
  });
}

/** Sets of what is called so, one for each kind. */
export function setsOf(references: readonly Reference[], typed: string, asked: Asked): Meaning[] {
  return KINDS.flatMap((kind): Meaning[] => {
    const ofKind = references.filter((reference) => kindOf(reference) === kind);
    if (ofKind.length === 0) return [];
    const set = namedSet(kind, ofKind, typed);
    return kind === 'person' && areChieflyCast(ofKind, asked) ? [{ ...set, isChieflyCast: true }] : [set];
  });
}

const SIGNS_BEFORE = /[^\s\p{L}\p{N}]*$/u;
const SIGNS_BEHIND = /^[^\s\p{L}\p{N}]*/u;

/** The text of some words with the signs at both ends, which titles may have: *Moulin Rouge!*. */
function withSigns(sentence: Sentence, from: number, to: number): string {
  const { text, words } = sentence;
  const before = SIGNS_BEFORE.exec(text.slice(0, words[from]?.from ?? 0))?.[0] ?? '';
  const behind = SIGNS_BEHIND.exec(text.slice(words[to - 1]?.end ?? 0))?.[0] ?? '';
  return `${before}${text.slice(words[from]?.from ?? 0, words[to - 1]?.end ?? 0)}${behind}`;
}

/** What some words name, and whether the signs around them, too, are those of a title: *Say Anything...*. */
export interface Meant {
  readonly references: readonly Reference[];
  readonly hasSigns: boolean;
}

/** What is named so by letter where anything is, else all that is equal in normal form. */
export function meant(sentence: Sentence, from: number, to: number, { search }: Asked): Meant {
  const text = textOf(sentence, from, to);
  const named = search.named(text, INDEX_NAMES);
  const whole = withSigns(sentence, from, to);
  if (whole !== text) {
    // Its last letters may be an owner’s, as in *McCool’s*; and signs tell *Moulin Rouge!* from *Moulin Rouge*.
    const signed = search.named(whole, INDEX_NAMES);
    const literal = signed.filter((each) => each.literally);
    if (literal.length > 0) return { references: referencesOf(literal), hasSigns: true };
    if (named.length === 0) return { references: referencesOf(signed), hasSigns: false };
  }
  const literally = named.filter((each) => each.literally);
  return { references: referencesOf(literally.length > 0 ? literally : named), hasSigns: false };
}

function referencesOf(named: ReturnType<Asked['search']['named']>): Reference[] {
  return named.map(({ reference }) => reference);
}

/** The films among some that are of a year. */
export function ofYear(references: readonly Reference[], year: number, { catalogue }: Asked): Reference[] {
  return references.filter(
    (reference) =>
      kindOf(reference) === 'film' &&
      catalogue.film(idOf(reference))?.years.some(({ value }) => value === year),
  );
}
