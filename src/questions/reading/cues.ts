import { phrasesFrom } from '../lexicon/lexicon.ts';
import { numberAt } from '../lexicon/numbers.ts';
import { textAt } from '../lexicon/years.ts';
import type { Word } from '../words.ts';
import type { ValueCandidate } from './meaning.ts';
import { type Piece, piecesOfPhrase } from './pieces.ts';
import { relationMeaning } from './word-meanings.ts';

const COST_OF_NUMBER = 0.6;
const SAVED_BY_WORD = 0.02;

/** *What was she in*, *with her in it*: at the end, *in* says that somebody plays in it. */
const INSIDE = /(?:^| )(?<inside>in(?: (?:it|them|that|this|there))?)$/;

function insideAtEnd(words: readonly Word[]): Piece[] {
  const { inside } = INSIDE.exec(textAt(words, 0, words.length).trim())?.groups ?? {};
  if (inside === undefined) return [];
  const from = words.length - inside.split(' ').length;
  return [{ from, to: words.length, cost: 0.1, meanings: [relationMeaning('performer', false, true)] }];
}

/** The pieces that phrases of the lexicon make; what no record tells is not taken word by word. */
function phrasesIn(words: readonly Word[]): Piece[] {
  const phrases = words.flatMap((_, from) => phrasesFrom(words, from).map((phrase) => ({ from, ...phrase })));
  const unheardOf = phrases.filter(({ cues }) => cues.some(({ is }) => is === 'unheard of'));
  return phrases
    .filter(({ from, to }) => !unheardOf.some((whole) => whole.from <= from && to <= whole.to))
    .flatMap((phrase) => piecesOfPhrase(phrase, words[phrase.from]?.text ?? ''));
}

function numbersIn(words: readonly Word[]): Piece[] {
  return words.flatMap((_, from) => {
    const number = numberAt(words, from);
    if (!number) return [];
    const { to, meaning } = number;
    const candidates: ValueCandidate[] =
      meaning.is === 'years'
        ? [{ relation: 'year', condition: meaning.condition }]
        : meaning.measures.map((relation) => ({ relation, range: meaning.range }));
    const cost = COST_OF_NUMBER - SAVED_BY_WORD * (to - from);
    return [{ from, to, cost, meanings: [{ is: 'value', candidates }] }];
  });
}

/** Every word and number of a sentence that the lexicon knows, with what it may mean. */
export function cuesIn(words: readonly Word[]): Piece[] {
  return [...insideAtEnd(words), ...phrasesIn(words), ...numbersIn(words)];
}
