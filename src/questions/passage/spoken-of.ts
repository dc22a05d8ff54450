import type { Asked } from '../ask.ts';
import { type Sentence, textOf } from '../mentions/sentence.ts';
import { bySurname } from '../mentions/surnames.ts';
import type { Cutting, Piece } from '../reading/pieces.ts';
import { areTags } from '../reading/tags.ts';
import type { Target } from '../relations/relation.ts';
import { isSentenceEnd, type Part } from './parts.ts';

/** What is named, or given as a value, beside the question of a text. */
export interface SpokenOf {
  /** As it was typed. */
  readonly text: string;
  /** What it may be; a value is of films, and nothing that a record describes. */
  readonly kinds: readonly Target[];
}

/** When people watch films; each is a title, too. */
const WHEN =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:yesterday|today|tonight|tomorrow|(?:last|this|the)?\s*(?:night|evening|morning|afternoon|week|weekend|month|year))$/i;
/** Signs that stand alone behind a name. */
const SIGNS = /[^\p{L}\p{N}!?.)]+$/u;

/** What people do with films, so that a word beside it may be one’s title. */
const WATCHING =
  /^(?:saw|see|seen|seeing|watch|watched|watching|rewatch|rewatched|rewatching|show|shows|showed|showing|screen|screened|screening|play|playing|love|loved|loves|like|liked|adore|adored|enjoy|enjoyed|hate|hated|film|movie|picture|cinema|club|favourite|favorite)$/;

function typed(sentence: Sentence, { from, to }: Piece): string {
  return textOf(sentence, from, to).replace(SIGNS, '');
}

function isOutside({ from, to }: Piece, part: Part): boolean {
  return to <= part.from || from >= part.to;
}

function kindsNamed({ meanings }: Piece): readonly Target[] {
  return meanings.flatMap((meaning) => (meaning.is === 'set' ? meaning.kinds : []));
}

function beginsSentence(sentence: Sentence, { from }: Piece): boolean {
  return from === 0 || isSentenceEnd(sentence, from);
}

/** The sentence that a piece stands in. */
function sentenceAround(sentence: Sentence, { from, to }: Piece): Part {
  let [start, end] = [from, to];
  while (start > 0 && !isSentenceEnd(sentence, start)) start -= 1;
  while (end < sentence.words.length && !isSentenceEnd(sentence, end)) end += 1;
  return { from: start, to: end };
}

/** Behind these a word is no title of one word, but a thing of many, or what somebody does. */
const BEFORE_OTHERS = /^(?:the|a|an|my|our|your|his|her|no|some|any|only|very|i|you|we|they|he|she|to)$/;
const BEFORE_TITLES = /^(?:in|of|by|between|called|titled|is|are|was|were|did|does|has)$/;

/** Whether a name has more words than one, so that it is hardly anything else. */
function isPlainlyNamed({ from, to, hasSigns }: Piece, { words }: Sentence): boolean {
  return (hasSigns ?? false) || words.slice(from, to).filter(({ text }) => text !== '').length > 1;
}

/** Whether a single word that is a title may well be one: where a sentence begins with it, asks, or is of watching films. */
function mayBeATitle(sentence: Sentence, { pieces }: Cutting, part: Part, piece: Piece): boolean {
  const before = sentence.words[piece.from - 1]?.text ?? '';
  if (beginsSentence(sentence, piece) || BEFORE_TITLES.test(before)) return true;
  if (BEFORE_OTHERS.test(before)) return false;
  const { from, to } = sentenceAround(sentence, piece);
  const isAsked = pieces.some(
    (other) => other.asker && from <= other.from && other.to <= to && isOutside(other, part),
  );
  return isAsked || sentence.words.slice(from, to).some(({ text }) => WATCHING.test(text));
}

/** Names without those of one word, which may be something else, where others of their kind have more; one of a list is none of those. */
function likeliest(sentence: Sentence, named: readonly Piece[]): Piece[] {
  const plain = named.filter((piece) => isPlainlyNamed(piece, sentence));
  const isOfKind = (piece: Piece) => (other: Piece) =>
    kindsNamed(other).some((kind) => kindsNamed(piece).includes(kind));
  const isOfList = (piece: Piece) =>
    plain.some(
      (other) => isListed(sentence, piece.to, other.from) || isListed(sentence, other.to, piece.from),
    );
  return named.filter((piece) => plain.includes(piece) || isOfList(piece) || !plain.some(isOfKind(piece)));
}

/** Whether what stands right behind a name says that it is part of a longer one, as of *Tokyo Story* only *Tokyo* is known. */
function isPartOfAName(sentence: Sentence, { pieces }: Cutting, { to }: Piece): boolean {
  const next = pieces.find(({ from }) => from === to);
  const relations = next?.meanings.filter((each) => each.is === 'relation') ?? [];
  const isNoun = relations.length > 0 && relations.every((each) => each.isNoun);
  return isNoun && !isSentenceEnd(sentence, to) && !(sentence.words[to - 1]?.isOwner ?? false);
}

/** Whether nothing but *and* or *or* stands between two words: *Rashomon, Ikiru and Yojimbo*. */
function isListed({ words }: Sentence, from: number, to: number): boolean {
  return from <= to && words.slice(from, to).every(({ text }) => /^(?:and|or|)$/.test(text));
}

/** The names that are spoken of outside of a part of a text, in their order. */
export function namedBeside(sentence: Sentence, cutting: Cutting, part: Part): SpokenOf[] {
  const named: Piece[] = [];
  for (const piece of cutting.pieces) {
    if (!isOutside(piece, part) || kindsNamed(piece).length === 0) continue;
    if (WHEN.test(typed(sentence, piece)) || isPartOfAName(sentence, cutting, piece)) continue;
    const isNext = named.some(({ to }) => isListed(sentence, to, piece.from));
    if (isNext || isPlainlyNamed(piece, sentence) || mayBeATitle(sentence, cutting, part, piece))
      named.push(piece);
  }
  return likeliest(sentence, named).map((piece) => ({
    text: typed(sentence, piece),
    kinds: kindsNamed(piece),
  }));
}

/** People outside of a part of a text who are named by their surnames: words that nothing explains, or tags. */
export function surnamesBeside(sentence: Sentence, cutting: Cutting, part: Part, asked: Asked): SpokenOf[] {
  const areTagsAlone = ({ meanings }: Piece) =>
    meanings.length > 0 && meanings.every((each) => each.is === 'value' && areTags(each.candidates));
  return cutting.pieces
    .filter((piece) => isOutside(piece, part) && ((piece.isUnknown ?? false) || areTagsAlone(piece)))
    .map((piece) => typed(sentence, piece))
    .filter((text) => !WHEN.test(text) && bySurname(text, asked).length > 0)
    .map((text) => ({ text, kinds: ['person'] }));
}

/** The values in some parts of a text: languages, years, genres, countries; tags are everyday words. */
export function valuesIn(sentence: Sentence, cutting: Cutting, parts: readonly Part[]): SpokenOf[] {
  return cutting.pieces
    .filter(({ from, to }) => parts.some((part) => part.from <= from && to <= part.to))
    .filter(({ meanings }) => meanings.some((each) => each.is === 'value' && !areTags(each.candidates)))
    .filter(({ meanings }) => !meanings.some(({ is }) => is === 'set'))
    .map((piece) => ({ text: typed(sentence, piece), kinds: ['value'] }));
}

/** Words for somebody whom a text may describe rather than name. */
const SOMEBODY =
  /^(?:whoever|guy|man|woman|bloke|chap|person|gentleman|lady|director|writer|screenwriter|author|actor|actress|filmmaker|star)$/;
const DETERMINER = /^(?:the|that|this|a|an|same|very)$/;

/** Who is described beside a part of a text, up to the end of what is said of them: *the man who directed Inception*. */
export function describedBeside({ text, words }: Sentence, part: Part): SpokenOf[] {
  const at = words.findIndex((word, index) => index < part.from && SOMEBODY.test(word.text));
  if (at === -1) return [];
  const from = DETERMINER.test(words[at - 1]?.text ?? '') ? at - 1 : at;
  const said = text.slice(words[from]?.from ?? 0, words[part.from]?.from ?? text.length);
  const [described = ''] = said.split(/[,;:?!…]|\.(?:\s|$)/u);
  return described.trim().includes(' ') ? [{ text: described.trim(), kinds: ['person'] }] : [];
}
