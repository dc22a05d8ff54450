import type { Sentence } from '../mentions/sentence.ts';
import type { Cutting, Piece } from '../reading/pieces.ts';
import { areTags } from '../reading/tags.ts';
import { asks, between, boundariesIn, type Part, sentencesOf } from './parts.ts';

/** What parts the clauses of a sentence. */
const CLAUSE = /,/u;
/** Behind these, and behind a noun, *which* and *who* begin no question. */
const RELATIVE = /^(?:in|of|for|by|with|to|from|at|on|and|or|as|the|than)$/;

/** Whether a word that asks begins a question in the middle of a sentence. */
function asksInside({ words }: Sentence, { pieces }: Cutting, at: number): boolean {
  if (!asks(words[at]) || RELATIVE.test(words[at - 1]?.text ?? '')) return false;
  const before = pieces.find(({ to }) => to === at);
  return before?.meanings.every(({ is }) => is === 'set') ?? true;
}

/** Words with which people speak of themselves, of whom they ask, and of what they have just named; and mere calls. */
const TALK =
  /^(?:i|im|id|ill|ive|we|weve|me|us|my|our|you|your|u|it|its|he|she|they|them|somebody|someone|anybody|anyone|everybody|please|pls|plz|thanks|need|looking|want|help|hi|hello|hey|dear|lol|lmao+|haha|gimme|bro|yo|dude|man|guys|ok|okay|so|oh|hm+|well|wait|question|anyway|right|yes|no)$/;
const DETERMINER = /^(?:the|a|an|any|some|all|every|of|for)$/;

/** Whether a piece says something that a question is about; tags are everyday words. */
function isTelling({ meanings, asker }: Piece): boolean {
  return asker !== undefined || meanings.some((each) => each.is !== 'value' || !areTags(each.candidates));
}

function isTalk({ words }: Sentence, { from, to }: Part): boolean {
  return words.slice(from, to).some(({ text }) => TALK.test(text));
}

/** What talk of oneself begins with behind a question. */
const TALK_BEHIND =
  /^(?:so|because|cause|cos|as|if|i|im|ive|id|we|its|before|please|pls|plz|thanks|for|to|lol|and)$/;
const OURS = /^(?:my|our|your)$/;

/** Whether a question may begin with a piece behind talk: with what asks, or names things; *how do I direct traffic* is none. */
function mayBegin({ words }: Sentence, { meanings, asker, from }: Piece): boolean {
  const isNoun = meanings.some((each) => each.is === 'things' || (each.is === 'relation' && each.isNoun));
  return (asker !== undefined || isNoun) && !OURS.test(words[from - 1]?.text ?? '');
}

/** *I need the films of …*: where in a sentence the talk before it ends. */
function endOfTalkBefore(sentence: Sentence, inside: readonly Piece[], whole: Part): number {
  const { words } = sentence;
  const at = inside.findIndex(isTelling);
  const first = inside[at];
  if (!first || !mayBegin(sentence, first)) return whole.from;
  let start = first.from;
  while (start > whole.from && DETERMINER.test(words[start - 1]?.text ?? '')) start -= 1;
  // *I need sad films*: what stands right before them may say something of them.
  const isKnown =
    TALK.test(words[start - 1]?.text ?? '') ||
    !inside.some(({ to, isUnknown }) => to === start && (isUnknown ?? false));
  return isKnown && isTalk(sentence, { from: whole.from, to: start }) ? start : whole.from;
}

/** *… so that I can show them*: where in a sentence the talk behind it begins. */
function startOfTalkBehind(sentence: Sentence, inside: readonly Piece[], whole: Part): number {
  const end = inside.findLast(isTelling)?.to ?? whole.to;
  const isBegun = TALK_BEHIND.test(sentence.words[end]?.text ?? '');
  return isBegun && isTalk(sentence, { from: end, to: whole.to }) ? end : whole.to;
}

const PRONOUN = /^(?:it|its|he|she|him|his|her|they|them|their|that|this)$/;

/** Whether what a part leaves of its sentence is talk, or names what the part may speak of: no word of the question is lost. */
function isAllTalk(sentence: Sentence, cutting: Cutting, whole: Part, part: Part): boolean {
  const left = [
    { from: whole.from, to: part.from },
    { from: part.to, to: whole.to },
  ].filter(({ from, to }) => from < to);
  const { words } = sentence;
  const isBehindComma = CLAUSE.test(between(sentence, part.from));
  const mayBeNamed = isBehindComma || words.slice(part.from, part.to).some(({ text }) => PRONOUN.test(text));
  const isNaming = ({ from, to }: Part) =>
    mayBeNamed &&
    to <= part.from &&
    cutting.pieces.some(
      (piece) => from <= piece.from && piece.to <= to && piece.meanings.some(({ is }) => is === 'set'),
    );
  return left
    .flatMap((each) => clausesOf(sentence, cutting, each))
    .every((each) => isTalk(sentence, each) || isNaming(each));
}

function clausesOf(sentence: Sentence, cutting: Cutting, part: Part): Part[] {
  const starts = boundariesIn(sentence, cutting, part, (at) => CLAUSE.test(between(sentence, at)));
  return [part.from, ...starts].map((from, index) => ({ from, to: starts[index] ?? part.to }));
}

/** So many parts are tried. */
const MOST_PARTS = 12;

/**
 * What may be the question of a sentence that says more, the longest first: what stands between commas and brackets, within talk
 * of oneself, or begins as questions do behind other words.
 */
export function clausesThatAsk(sentence: Sentence, cutting: Cutting): Part[] {
  const { words } = sentence;
  const parts = sentencesOf(sentence, cutting, { from: 0, to: words.length }).flatMap((whole) => {
    const clauses = boundariesIn(sentence, cutting, whole, (at) => CLAUSE.test(between(sentence, at)));
    const asking = boundariesIn(sentence, cutting, whole, (at) => asksInside(sentence, cutting, at));
    const inside = cutting.pieces.filter(({ from, to }) => whole.from <= from && to <= whole.to);
    const starts = new Set([whole.from, ...clauses, ...asking, endOfTalkBefore(sentence, inside, whole)]);
    const ends = [...new Set([...clauses, whole.to, startOfTalkBehind(sentence, inside, whole)])];
    return [...starts]
      .flatMap((from) => ends.map((to) => ({ from, to })))
      .filter((part) => isAllTalk(sentence, cutting, whole, part));
  });
  const length = ({ from, to }: Part) => to - from;
  return parts
    .filter((part) => length(part) > 1 && length(part) < words.length)
    .sort((one, other) => length(other) - length(one))
    .slice(0, MOST_PARTS);
}
