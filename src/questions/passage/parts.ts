import { type Sentence, type Stretch, textOf } from '../mentions/sentence.ts';
import type { Cutting } from '../reading/pieces.ts';
import type { Word } from '../words.ts';
import { asksForList, asListing } from './listing.ts';

/** What parts sentences: their closing punctuation; smileys, too. */
const PARTING = /[.?!…](?:\s|$)|\.{2}|[:;]-?[()DP]|\n/u;
/** What parts a sentence from what it is about: *Alien: who made it*. */
const COLON = /[;:](?:\s|$)/u;
const DASHES = /^[-–—]+$/;
const SMILEY = /^[:;]-?[()DP]+$/;
const ASKED = /\?/;

const ASKING = /^(?:who|whos|whom|what|whats|which|wich|when|where|how)$/;
const ASKING_ANYTHING =
  /^(?:who|whos|whose|whom|what|whats|which|wich|when|where|wheres|how|has|have|did|does|was|were|is|are)$/;

/** A part of a text, as the words from one to the one before another. */
export type Part = Stretch;

/** The signs and blanks before a word. */
export function between({ text, words }: Sentence, at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.from ?? 0);
}

/** Whether signs that stand alone right before or behind a boundary are some. */
function areSigns({ text, words }: Sentence, at: number, signs: RegExp): boolean {
  return [words[at - 1], words[at]].some(
    (word) => word?.text === '' && signs.test(text.slice(word.from, word.end)),
  );
}

/** Whether a name stands on both sides, or its sign before: *Dr. No* is not parted, nor *is Moulin Rouge! a musical*. */
function isWithinName({ pieces }: Cutting, at: number): boolean {
  return pieces.some(
    ({ from, to, meanings, hasSigns }) =>
      (from < at || (at === from && hasSigns)) &&
      (at < to || (at === to && hasSigns)) &&
      meanings.some(({ is }) => is === 'set'),
  );
}

/** Whether a sentence ends right before a word. */
export function isSentenceEnd(sentence: Sentence, at: number): boolean {
  return PARTING.test(between(sentence, at)) || areSigns(sentence, at, SMILEY);
}

function isParted(sentence: Sentence, at: number): boolean {
  const isAtColon = COLON.test(between(sentence, at)) || areSigns(sentence, at, DASHES);
  return isAtColon || isSentenceEnd(sentence, at);
}

/** Whether a text has several sentences, and not only what colons or dashes part. */
export function hasSentences(sentence: Sentence, cutting: Cutting): boolean {
  const whole = { from: 0, to: sentence.words.length };
  return boundariesIn(sentence, cutting, whole, (at) => isSentenceEnd(sentence, at)).length > 0;
}

/** The words in a part of a text before which it may be parted, without parting a name. */
export function boundariesIn(
  { words }: Sentence,
  cutting: Cutting,
  { from, to }: Part,
  isOne: (at: number) => boolean,
): number[] {
  return words.flatMap((_, at) =>
    from < at && at < to && isOne(at) && !isWithinName(cutting, at) ? at : [],
  );
}

/** The sentences in a part of a text, in their order. */
export function sentencesOf(sentence: Sentence, cutting: Cutting, part: Part): Part[] {
  const { words } = sentence;
  const starts = boundariesIn(sentence, cutting, part, (at) => isParted(sentence, at));
  return [part.from, ...starts]
    .map((from, index) => ({ from, to: starts[index] ?? part.to }))
    .filter(({ from, to }) => words.slice(from, to).some(({ text }) => text !== ''));
}

/** Whether a question mark ends a sentence. */
export function isAsked(sentence: Sentence, { to }: Part): boolean {
  return to < sentence.words.length && ASKED.test(between(sentence, to));
}

/** Whether a question may begin with a word that is not answered yes or no. */
export function asks(word: Word | undefined): boolean {
  return ASKING.test(word?.text ?? '');
}

/**
 * The sentences of several that may be their question, the likeliest first: the last where it begins as questions do, others that
 * end in a question mark, the last. The last mark is gone from the text, as closing punctuation is.
 */
export function sentencesThatAsk(sentence: Sentence, cutting: Cutting): Part[] {
  const sentences = sentencesOf(sentence, cutting, { from: 0, to: sentence.words.length });
  const [last, ...others] = sentences.toReversed();
  if (!last || others.length === 0) return [];
  const asked = others.filter((each) => isAsked(sentence, each));
  const isListed = asksForList(textOf(sentence, last.from, last.to));
  const isOfOthers =
    isListed && asked.some(({ from, to }) => asListing(textOf(sentence, from, to)) !== undefined);
  const begins = isListed || ASKING_ANYTHING.test(sentence.words[last.from]?.text ?? '');
  return begins && !isOfOthers ? [last, ...asked] : [...asked, last];
}
