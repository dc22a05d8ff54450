import type { Asked } from '../ask.ts';
import { saysSomething } from '../lexicon/lexicon.ts';
import type { Piece } from '../reading/pieces.ts';
import { costOfMention, SAVED_BY_WORD } from './costs.ts';
import { type Meant, ofYear, setsOf } from './named.ts';
import { arePlain, type Sentence, type Stretch, textOf } from './sentence.ts';

/** So many everyday words in a row may be no title, but what somebody says. */
const MOST_EVERYDAY_WORDS = 3;

/** What it costs to take *directed by John Ford* for the film of that title. */
const COST_OF_BEING_SAID = 0.6;

/** What it costs to take words that say something else for a title, as *The Voice* may be; so many words hardly do. */
function costOfEveryday(words: number): number {
  return [0.9, 0.7, 0.35][words - 1] ?? 0.2;
}

const YEAR = /^\d{4}$/;

function costOf({ words }: Sentence, { from, to }: Stretch, isOfEveryday: boolean): number {
  const isSaid = words[from + 1]?.text === 'by' && saysSomething(words[from]?.text ?? '');
  const everyday = isOfEveryday ? costOfEveryday(to - from) : 0;
  return costOfMention(to - from) + everyday + (isSaid ? COST_OF_BEING_SAID : 0);
}

/** What some words name, and the same with a year behind it. */
export function namedPieces(
  sentence: Sentence,
  stretch: Stretch,
  { references, hasSigns }: Meant,
  everyday: readonly boolean[],
  asked: Asked,
): Piece[] {
  const { from, to } = stretch;
  const isOfEveryday = !hasSigns && everyday.slice(from, to).every(Boolean);
  const isEveryday =
    isOfEveryday && to - from <= MOST_EVERYDAY_WORDS && (to - from === 1 || arePlain(sentence, stretch));
  const cost = costOf(sentence, stretch, isOfEveryday);
  const piece = {
    from,
    to,
    cost,
    meanings: setsOf(references, textOf(sentence, from, to), asked),
    isEveryday,
    hasSigns,
  };
  const year = sentence.words[to]?.text ?? '';
  const dated = YEAR.test(year) ? ofYear(references, Number(year), asked) : [];
  if (dated.length === 0) return [piece];
  const meanings = setsOf(dated, textOf(sentence, from, to + 1), asked);
  return [piece, { from, to: to + 1, cost: cost - SAVED_BY_WORD, meanings, isEveryday: false }];
}
