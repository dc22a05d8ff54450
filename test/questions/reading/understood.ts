import type { Asked } from '../../../src/questions/ask.ts';
import { understand } from '../../../src/questions/reading/understand.ts';
import { withoutClosing, wordsOf } from '../../../src/questions/words.ts';
import { HARBOUR } from '../harbour.ts';
import { inBrief } from '../in-brief.ts';

/** How a question may be understood, the likeliest first, in the notation of `inBrief`. */
export function understandings(question: string, asked: Asked = HARBOUR): string[] {
  const text = withoutClosing(question);
  const { understood } = understand({ text, words: wordsOf(text) }, asked);
  return understood.map((each) => inBrief(each.question, asked.catalogue));
}

/** What a question is understood as before all else; nothing where it is not followed. */
export function understoodAs(question: string, asked: Asked = HARBOUR): string | undefined {
  return understandings(question, asked)[0];
}

/** Rows of questions, each with what it is understood as. */
export type Table = readonly (readonly [question: string, understood: string | undefined])[];
