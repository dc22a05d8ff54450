import type { Asked } from '../ask.ts';
import { type Sentence, textOf } from '../mentions/sentence.ts';
import type { Cutting } from '../reading/pieces.ts';
import { clausesThatAsk } from './clauses.ts';
import { corrected } from './corrections.ts';
import { asksForList, asListing } from './listing.ts';
import { asks, isAsked, type Part, sentencesOf, sentencesThatAsk } from './parts.ts';
import { type Told, withNames } from './pronouns.ts';
import { describedBeside, namedBeside, type SpokenOf, surnamesBeside, valuesIn } from './spoken-of.ts';

/** *It is by Averbakh, isn’t it*: what is said and asked for. */
const CONFIRMED =
  /[\s,]+(?:isn['’]?t (?:it|he|she)|wasn['’]?t (?:it|he|she)|aren['’]?t they|didn['’]?t (?:it|he|she|they)|doesn['’]?t (?:it|he|she)|is it not|was it not|or not|innit)$|,\s*(?:right|correct|yes|no)$|(?<!^(?:who|what|which|when|where|how)\b.*)\s(?:no|right)$/iu;

function confirmed({ text }: Sentence): string[] {
  const said = text.replace(CONFIRMED, '');
  return said === text ? [] : [`is it true that ${said}`];
}

/** What is spoken of joined to a question that has no pronoun for it: *Alien: who plays in it*, but *Skyfall, Dr. No: which came first*. */
function joined(question: string, named: readonly SpokenOf[]): string[] {
  const names = named.map(({ text }) => text).join(' and ');
  return named.length > 1
    ? [`${question} ${names}`, `${names} ${question}`]
    : [`${names} ${question}`, `${question} ${names}`];
}

function sentencesBeside(sentence: Sentence, cutting: Cutting, part: Part): Part[] {
  const before = { from: 0, to: part.from };
  const behind = { from: part.to, to: sentence.words.length };
  return [before, behind].flatMap((each) => sentencesOf(sentence, cutting, each));
}

/** The values beside a part; those of other questions only where the part is not about a name. */
function valuesBeside(sentence: Sentence, cutting: Cutting, part: Part, isOfNames = false): SpokenOf[] {
  const parts = sentencesBeside(sentence, cutting, part);
  return valuesIn(sentence, cutting, isOfNames ? parts.filter((each) => !isAsked(sentence, each)) : parts);
}

/** A question that stands by itself, with what else is asked beside it. */
export interface Restated {
  readonly text: string;
  readonly besides: readonly string[];
}

const LEADING_ON = /^(?:and|but|so|also|then)$/;

/** What else is asked: other sentences that begin as questions do, or lead on to one, with names for their pronouns. */
function askedBeside(sentence: Sentence, cutting: Cutting, part: Part): string[] {
  return sentencesBeside(sentence, cutting, part).flatMap(({ from, to }) => {
    const start = LEADING_ON.test(sentence.words[from]?.text ?? '') ? from + 1 : from;
    if (!asks(sentence.words[start]) || asksForList(textOf(sentence, from, to))) return [];
    const other = { from: start, to };
    return [withNames(sentence, other, namedBeside(sentence, cutting, other)).text];
  });
}

/** The names that a part has itself. */
function namesIn(sentence: Sentence, { pieces }: Cutting, { from, to }: Part): string[] {
  return pieces
    .filter((piece) => from <= piece.from && piece.to <= to && piece.meanings.some(({ is }) => is === 'set'))
    .map((piece) => textOf(sentence, piece.from, piece.to));
}

/** A question with what is spoken of joined to it, and by itself, if nothing that it may be about is lost so. */
function joinedOrAlone(question: string, named: readonly SpokenOf[], mayBeAlone: boolean): string[] {
  if (named.length > 0) return joined(question, named);
  return mayBeAlone ? [question] : [];
}

/** Whether a question leaves out what was said beside it: no name is passed over that it may be about, and no value. */
function leavesOut(text: string, values: readonly SpokenOf[]): boolean {
  const told = text.toLowerCase();
  return values.some((value) => !told.includes(value.text.toLowerCase()));
}

/** A part that asks, with what is spoken of beside it. */
interface Asking {
  readonly part: Part;
  /** The part with names in the place of its pronouns. */
  readonly told: Told;
  /** Names beside it that it does not have itself. */
  readonly named: readonly SpokenOf[];
  readonly surnames: readonly SpokenOf[];
  readonly hasName: boolean;
}

function askingIn(sentence: Sentence, cutting: Cutting, part: Part, asked: Asked): Asking {
  const inside = namesIn(sentence, cutting, part);
  // *Tarkovsky* is *Andrei Tarkovsky*, but *The Voice* not *The Voice of Sokurov*.
  const isElsewhere = ({ text }: SpokenOf) => !inside.some((name) => ` ${name}`.endsWith(` ${text}`));
  const named = namedBeside(sentence, cutting, part).filter(isElsewhere);
  const surnames = surnamesBeside(sentence, cutting, part, asked).filter(isElsewhere);
  const described = describedBeside(sentence, part);
  const spokenOf = [...described, ...valuesBeside(sentence, cutting, part), ...surnames, ...named];
  const told = withNames(sentence, part, spokenOf);
  return { part, told, named, surnames, hasName: inside.length > 0 };
}

/** Whether a question would be answered as if some of what was said were not: a pronoun of nobody, a value that narrows it. */
function isHalf(sentence: Sentence, cutting: Cutting, { part, told, named, hasName }: Asking): boolean {
  if (told.named.length < told.pronouns && !hasName) return true;
  // What else is said of a film is no condition: *Jaws is from 1974, I think. When did it come out?*
  if (named.some(({ text, kinds }) => kinds.includes('film') && told.named.includes(text))) return false;
  const isOfNames = told.named.length > 0 || (named.length > 0 && !hasName);
  return leavesOut(told.text, valuesBeside(sentence, cutting, part, isOfNames));
}

/** What a part may ask by itself; a sentence may have its own name where others have others. */
function textsOf({ told, named, surnames, hasName }: Asking, isSentence: boolean): string[] {
  if (told.named.length > 0) return [told.text];
  const joinable = hasName ? [] : [...surnames, ...named];
  return joinedOrAlone(told.text, joinable, named.length === 0 || isSentence);
}

function restatedFrom(
  sentence: Sentence,
  cutting: Cutting,
  part: Part,
  isSentence: boolean,
  asked: Asked,
): Restated[] {
  const asking = askingIn(sentence, cutting, part, asked);
  if (isHalf(sentence, cutting, asking)) return [];
  const besides = askedBeside(sentence, cutting, part);
  const others = sentencesBeside(sentence, cutting, part);
  const isList = others.some(({ from, to }) => asksForList(textOf(sentence, from, to)));
  return textsOf(asking, isSentence).map((text) => ({
    text: (isList ? asListing(text) : undefined) ?? text,
    besides,
  }));
}

/** What a text may ask that was typed anew or asks for certainty, and whose end is no part of its question. */
function retyped(sentence: Sentence, cutting: Cutting): Restated[] {
  const texts = [...corrected(sentence, cutting), ...confirmed(sentence)];
  return texts.map((text) => ({ text, besides: [] }));
}

/** Whether some of a text was taken back, or whether it asks for no more than certainty. */
export function isRetyped(sentence: Sentence, cutting: Cutting): boolean {
  return retyped(sentence, cutting).length > 0;
}

/**
 * What a text asks that has several sentences, or was typed anew, as questions that stand by themselves, the likeliest first:
 * *We saw Alien. Who directed it?* asks *Who directed Alien*.
 */
export function restated(sentence: Sentence, cutting: Cutting, asked: Asked): Restated[] {
  const parts = sentencesThatAsk(sentence, cutting);
  return [
    ...retyped(sentence, cutting),
    ...parts.flatMap((part) => restatedFrom(sentence, cutting, part, true, asked)),
  ];
}

/** The same of a text whose question is only a part of its sentence: *I saw Alien who directed it*. */
export function restatedInPart(sentence: Sentence, cutting: Cutting, asked: Asked): Restated[] {
  return clausesThatAsk(sentence, cutting).flatMap((part) =>
    restatedFrom(sentence, cutting, part, false, asked),
  );
}
