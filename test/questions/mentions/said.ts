import { type Sentence, textOf } from '../../../src/questions/mentions/sentence.ts';
import type { Meaning, ValueCandidate } from '../../../src/questions/reading/meaning.ts';
import type { Piece } from '../../../src/questions/reading/pieces.ts';
import { wordsOf } from '../../../src/questions/words.ts';

export function sentence(text: string): Sentence {
  return { text, words: wordsOf(text) };
}

/** A value by its relations, each with its text: `country Italy, release Italy`. */
export function valueInBrief(candidates: readonly ValueCandidate[]): string {
  return candidates
    .map(({ relation, condition }) =>
      [relation, condition && 'text' in condition ? condition.text : ''].join(' '),
    )
    .join(', ');
}

function meaningInBrief(meaning: Meaning): string {
  if (meaning.is === 'set' && meaning.query.op === 'entities') return meaning.query.references.join(' or ');
  return meaning.is === 'value' ? valueInBrief(meaning.candidates) : meaning.is;
}

/** Pieces of a sentence: the words as they were typed, and what each may mean. */
export function piecesInBrief(
  whole: Sentence,
  pieces: readonly Piece[],
): [typed: string, ...meanings: string[]][] {
  return pieces.map(({ from, to, meanings }) => [textOf(whole, from, to), ...meanings.map(meaningInBrief)]);
}
