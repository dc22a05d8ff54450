import type { Piece } from '../reading/pieces.ts';
import { type Sentence, textOf } from './mentions.ts';

/** More words are no subject of a film, but a sentence of their own. */
const MOST_WORDS = 8;
const COST = 2;

/** *About the war in Tajikistan*: the rest of a question, as the words of a subject. */
export function subjectsIn(sentence: Sentence): Piece[] {
  const { words } = sentence;
  const from = words.findLastIndex(({ text }) => text === 'about') + 1;
  const length = words.length - from;
  if (from < 2 || length < 1 || length > MOST_WORDS) return [];
  const condition = { by: 'words', text: textOf(sentence, from, words.length) } as const;
  const candidates = [{ relation: 'topic', condition } as const];
  return [{ from, to: words.length, cost: COST, meanings: [{ is: 'value', candidates }] }];
}
