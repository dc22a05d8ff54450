import { kindOf, type Reference } from '../../data/reference.ts';
import { INDEX_NAMES } from '../../search/indexes.ts';
import type { Asked } from '../ask.ts';
import type { Cutting, Piece } from '../reading/pieces.ts';
import { everydayWords, type Sentence, setsOf, textOf } from './mentions.ts';

/** Names of more words are written in full, or by their last words. */
const MOST_WORDS = 6;
/** To look for what is misspelt takes up to a millisecond. */
const MOST_LOOKED_FOR = 24;
/** Fewer letters are near to too much. */
const LEAST_LETTERS = 4;
/** A surname of more people names none of them. */
const MOST_OF_A_NAME = 1;

const COST_OF_PART = 1.5;
const COST_OF_NEAR = 2;

/** Stretches of a sentence around the words that nothing explains, the longest first. */
function stretches({ words }: Sentence, { pieces }: Cutting, everyday: readonly boolean[]) {
  const unknown = new Set(pieces.flatMap(({ isUnknown, from }) => (isUnknown ? [from] : [])));
  const found: { from: number; to: number }[] = [];
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length;
      const within = words.slice(from, to).some((_, at) => unknown.has(from + at));
      const isBare = (at: number) => everyday[at] ?? true;
      // Names begin and end with words that say nothing else; so do titles but for an article.
      if (within && !isBare(to - 1) && (!isBare(from) || words[from]?.text === 'the')) found.push({ from, to });
    }
  }
  return found;
}

/** What has a name that ends so, if that is one thing; a part of a title is as likely another film’s. */
function byItsEnd(text: string, { search }: Asked): readonly Reference[] {
  const ending = search.ending(text, ['names'], MOST_OF_A_NAME + 1);
  return ending.length <= MOST_OF_A_NAME ? ending : [];
}

function near(text: string, { search }: Asked): readonly Reference[] {
  const resolution = search.resolve(text, INDEX_NAMES);
  if (resolution.outcome === 'none') return [];
  const people = resolution.references.filter((reference) => kindOf(reference) === 'person');
  return people.length > MOST_OF_A_NAME ? [] : resolution.references;
}

/** Titles and names that are misspelt or only named in part, around the words that nothing explains. */
export function looselyIn(sentence: Sentence, cutting: Cutting, asked: Asked): Piece[] {
  const everyday = everydayWords(sentence.words);
  const pieces: Piece[] = [];
  const taken: boolean[] = [];
  let left = MOST_LOOKED_FOR;
  for (const { from, to } of stretches(sentence, cutting, everyday)) {
    if (left === 0) break;
    if (taken.slice(from, to).some(Boolean)) continue;
    left -= 1;
    const piece = looselyAt(sentence, from, to, asked);
    if (!piece) continue;
    pieces.push(piece);
    taken.fill(true, from, to);
    for (let at = from; at < to; at += 1) taken[at] = true;
  }
  return pieces;
}

function looselyAt(sentence: Sentence, from: number, to: number, asked: Asked): Piece | undefined {
  const text = textOf(sentence, from, to);
  const part = byItsEnd(text, asked);
  if (part.length > 0) return { from, to, cost: COST_OF_PART, meanings: setsOf(part, text) };
  if (text.length < LEAST_LETTERS || /^\d+$/.test(text)) return undefined;
  const references = near(text, asked);
  if (references.length === 0) return undefined;
  // What is only near is taken for a film where the sentence is plainly about films.
  return { from, to, cost: COST_OF_NEAR, meanings: setsOf(references, text), isEveryday: true };
}
