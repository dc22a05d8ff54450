import type { Asked } from '../../../src/questions/ask.ts';
import type { Sentence } from '../../../src/questions/mentions/sentence.ts';
import type { Cutting } from '../../../src/questions/reading/pieces.ts';
import { understand } from '../../../src/questions/reading/understand.ts';
import { withoutClosing, wordsOf } from '../../../src/questions/words.ts';
import { HARBOUR } from '../harbour.ts';

/** A text as it was typed, without its closing punctuation, and how it is cut into what it says. */
export function passage(typed: string, asked: Asked = HARBOUR): [Sentence, Cutting] {
  const text = withoutClosing(typed);
  const sentence = { text, words: wordsOf(text) };
  const { cutting } = understand(sentence, asked);
  if (!cutting) throw new Error(`“${typed}” has no words`);
  return [sentence, cutting];
}
