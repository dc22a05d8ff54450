import type { Asked } from '../ask.ts';
import { isPlain } from '../lexicon/lexicon.ts';
import type { Piece } from '../reading/pieces.ts';
import { setsOf } from './named.ts';
import { type Sentence, textOf } from './sentence.ts';

/** So many words before it a festival’s name may begin, as *Amsterdam International Documentary Film Festival*. */
const MOST_WORDS = 5;
const COST = 1.2;

/** Festivals by the name of their town and the word *festival*, as people shorten their names: *the Hong Kong film festival*. */
export function festivalsIn(sentence: Sentence, asked: Asked): Piece[] {
  const { words } = sentence;
  return words.flatMap(({ text: word }, at) => {
    if (word !== 'festival') return [];
    for (let from = Math.max(0, at - MOST_WORDS); from < at; from += 1) {
      if (isPlain(words[from]?.text ?? '')) continue;
      const text = textOf(sentence, from, at + 1);
      const resolution = asked.search.resolve(text, ['festivals']);
      if (resolution.outcome === 'none' || resolution.references.length > 1) continue;
      return [{ from, to: at + 1, cost: COST, meanings: setsOf(resolution.references, text, asked) }];
    }
    return [];
  });
}
