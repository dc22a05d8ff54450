import type { Asked } from '../ask.ts';
import { phrasesFrom, wordsNear } from '../lexicon/lexicon.ts';
import { valuesNear } from '../lexicon/slips.ts';
import { type Piece, piecesOfPhrase } from '../reading/pieces.ts';
import type { Word } from '../words.ts';
import type { Sentence, Stretch } from './sentence.ts';
import { valuePiece } from './value-pieces.ts';

const COST_OF_SLIP = 0.8;

/** So many words of a phrase stand before one with a slip, at most. */
const MOST_BEFORE = 3;

/** *Relased*, *how manny*: phrases of the lexicon of which a word has a slip. */
function misspeltCues({ from, to }: Stretch, { words }: Sentence): Piece[] {
  return words.slice(from, to).flatMap((word, index) => {
    const at = from + index;
    return wordsNear(word.text).flatMap((text) => phrasesWith(words.with(at, { ...word, text }), at));
  });
}

/** *Japaneese*, *thrillr*: a genre, a language or a country’s adjective with a slip. */
function misspeltValues({ from, to }: Stretch, { words }: Sentence, { search }: Asked): Piece[] {
  return words.slice(from, to).flatMap((word, index) => {
    const stretch = { from: from + index, to: from + index + 1 };
    return valuesNear(word.text).flatMap((text) => {
      const piece = valuePiece(words.with(stretch.from, { ...word, text }), stretch, [], search.browse);
      return piece ? [{ ...piece, cost: piece.cost + COST_OF_SLIP }] : [];
    });
  });
}

function phrasesWith(words: readonly Word[], at: number): Piece[] {
  const starts = Array.from({ length: Math.min(at, MOST_BEFORE) + 1 }, (_, before) => at - before);
  return starts.flatMap((from) =>
    phrasesFrom(words, from)
      .filter(({ to }) => to > at)
      .flatMap((phrase) => piecesOfPhrase({ from, ...phrase }, words[from]?.text ?? ''))
      .map((piece) => ({ ...piece, cost: piece.cost + COST_OF_SLIP })),
  );
}

/** What words that nothing explains may say but for a slip: phrases of the lexicon, genres, languages, countries. */
export function slipsIn(unknown: Stretch, sentence: Sentence, asked: Asked): Piece[] {
  return [...misspeltCues(unknown, sentence), ...misspeltValues(unknown, sentence, asked)];
}
