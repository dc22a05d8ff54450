import { idOf, kindOf, type Reference } from '../../data/reference.ts';
import { INDEX_NAMES } from '../../search/indexes.ts';
import type { Asked } from '../ask.ts';
import { isPlain, phrasesFrom, saysSomething } from '../lexicon/lexicon.ts';
import { filmsOf, type Meaning, namedSet, type ValueCandidate } from '../reading/meaning.ts';
import type { Piece } from '../reading/pieces.ts';
import type { RelationName } from '../relations/relation.ts';
import type { Word } from '../words.ts';
import { valuesCalled } from './values.ts';

/** A name of more words is looked for no further. */
const MOST_WORDS = 24;
/** A value of more words is a sentence, which nobody repeats. */
const MOST_WORDS_OF_VALUE = 7;

const COST_OF_MENTION = 1;
/** What each further word saves, so that of two names the longer is meant. */
const SAVED_BY_WORD = 0.03;
/** So many everyday words in a row may be no title, but what somebody says. */
const MOST_EVERYDAY_WORDS = 3;

/** What it costs to take *directed by John Ford* for the film of that title. */
const COST_OF_BEING_SAID = 0.6;

/** Tags are everyday words, too. */
const COST_OF_TAG = 0.15;

/** What it costs to take words that say something else for a title, as *The Voice* may be; so many words hardly do. */
function costOfEveryday(words: number): number {
  return [0.9, 0.7, 0.35][words - 1] ?? 0.2;
}

/** Words of a question with the text that they stand in. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The text of some words, as it was typed. */
export function textOf({ text, words }: Sentence, from: number, to: number): string {
  return text.slice(words[from]?.from ?? 0, words[to - 1]?.to ?? 0);
}

const KINDS = ['film', 'person', 'company', 'festival'] as const;

/** Sets of what is called so, one for each kind. */
export function setsOf(references: readonly Reference[], typed: string): Meaning[] {
  return KINDS.flatMap((kind) => {
    const ofKind = references.filter((reference) => kindOf(reference) === kind);
    return ofKind.length > 0 ? [namedSet(kind, ofKind, typed)] : [];
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
interface Meant {
  readonly references: readonly Reference[];
  readonly hasSigns: boolean;
}

/** What is named so by letter where anything is, else all that is equal in normal form. */
function meant(sentence: Sentence, from: number, to: number, { search }: Asked): Meant {
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

/** Which words say something to the lexicon, so that a title made of them may be no title. */
export function everydayWords(words: readonly Word[]): boolean[] {
  const everyday = words.map(() => false);
  for (const at of words.keys()) {
    for (const { to } of phrasesFrom(words, at)) everyday.fill(true, at, to);
  }
  return everyday;
}

const YEAR = /^\d{4}$/;

/** The films among some that are of a year. */
function ofYear(references: readonly Reference[], year: number, { catalogue }: Asked): Reference[] {
  return references.filter(
    (reference) =>
      kindOf(reference) === 'film' &&
      catalogue.film(idOf(reference))?.years.some(({ value }) => value === year),
  );
}

/** All titles, names and values in a sentence, each with what it may mean. */
export function mentionsIn(sentence: Sentence, asked: Asked): Piece[] {
  const { words } = sentence;
  const everyday = everydayWords(words);
  return words.flatMap((_, from) => mentionsFrom(sentence, from, everyday, asked));
}

function mentionsFrom(sentence: Sentence, from: number, everyday: readonly boolean[], asked: Asked): Piece[] {
  const { words } = sentence;
  const pieces: Piece[] = [];
  const last = Math.min(words.length, from + MOST_WORDS);
  let mayBeNamed = true;
  for (let to = from + 1; to <= last; to += 1) {
    const text = textOf(sentence, from, to);
    if (mayBeNamed) {
      const named = meant(sentence, from, to, asked);
      if (named.references.length > 0)
        pieces.push(...namedPieces(sentence, from, to, named, everyday, asked));
      mayBeNamed = asked.search.beginsAForm(text, INDEX_NAMES);
    }
    if (to - from <= MOST_WORDS_OF_VALUE && isLikeAValue(words, from, to, everyday)) {
      const value = valuePiece(words, from, to, everyday, asked);
      if (value) addTo(pieces, value);
    } else if (!mayBeNamed) break;
  }
  return pieces;
}

/** What words that say something else may name, too: *history* films. */
const EVERYDAY_VALUES: readonly RelationName[] = ['genre', 'colour', 'format', 'language'];

/** Values begin and end with words that say something, and of several one says nothing else. */
function isLikeAValue(
  words: readonly Word[],
  from: number,
  to: number,
  everyday: readonly boolean[],
): boolean {
  return (
    !isPlain(words[from]?.text ?? '') &&
    !isPlain(words[to - 1]?.text ?? '') &&
    (to - from === 1 || everyday.slice(from, to).some((each) => !each))
  );
}

/** *Dramas*, *the documentary*: a genre is a word for its films. */
function genreAsThings(candidate: ValueCandidate): Meaning[] {
  if (candidate.relation !== 'genre') return [];
  return [{ is: 'things', kind: 'film', filters: [filmsOf(candidate)], extremes: [] }];
}

function arePlain({ words }: Sentence, from: number, to: number): boolean {
  return words.slice(from, to).every(({ text }) => isPlain(text));
}

function alsoNamed(meaning: Meaning): Meaning {
  return meaning.is === 'value' ? { ...meaning, isAlsoNamed: true } : meaning;
}

/** Adds a value to what the same words name, or beside it. */
function addTo(pieces: Piece[], value: Piece): void {
  const at = pieces.findIndex(({ to }) => to === value.to);
  const named = pieces[at];
  if (named) pieces[at] = { ...named, meanings: [...named.meanings, ...value.meanings.map(alsoNamed)] };
  else pieces.push(value);
}

function namedPieces(
  sentence: Sentence,
  from: number,
  to: number,
  { references, hasSigns }: Meant,
  everyday: readonly boolean[],
  asked: Asked,
): Piece[] {
  const { words } = sentence;
  const typed = textOf(sentence, from, to);
  const isOfEveryday = !hasSigns && everyday.slice(from, to).every(Boolean);
  const cost =
    COST_OF_MENTION -
    SAVED_BY_WORD * (to - from) +
    (isOfEveryday ? costOfEveryday(to - from) : 0) +
    (words[from + 1]?.text === 'by' && saysSomething(words[from]?.text ?? '') ? COST_OF_BEING_SAID : 0);
  const isEveryday =
    isOfEveryday && to - from <= MOST_EVERYDAY_WORDS && (to - from === 1 || arePlain(sentence, from, to));
  const piece = { from, to, cost, meanings: setsOf(references, typed), isEveryday };
  const year = words[to]?.text ?? '';
  const dated = YEAR.test(year) ? ofYear(references, Number(year), asked) : [];
  if (dated.length === 0) return [piece];
  return [
    piece,
    {
      from,
      to: to + 1,
      cost: cost - SAVED_BY_WORD,
      meanings: setsOf(dated, textOf(sentence, from, to + 1)),
      isEveryday: false,
    },
  ];
}

function valuePiece(
  words: readonly Word[],
  from: number,
  to: number,
  everyday: readonly boolean[],
  { search }: Asked,
): Piece | undefined {
  const text = words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
  const isEveryday = everyday.slice(from, to).every(Boolean);
  const isTagged = /^(?:about|tagged)$/.test(words[from - 1]?.text ?? '');
  const candidates = valuesCalled(text, search.browse).filter(
    ({ relation }) => !isEveryday || isTagged || EVERYDAY_VALUES.includes(relation),
  );
  if (candidates.length === 0) return undefined;
  const isOnlyTag = candidates.every(({ relation }) => relation === 'tag' || relation === 'topic');
  const cost = COST_OF_MENTION - SAVED_BY_WORD * (to - from) + (isOnlyTag ? COST_OF_TAG : 0);
  return {
    from,
    to,
    cost,
    meanings: [{ is: 'value', candidates }, ...(isEveryday ? [] : candidates.flatMap(genreAsThings))],
  };
}
