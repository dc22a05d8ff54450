import { normalForm } from '../data/normal-form.ts';

/** A word of a question, where it stands in the text, and its normal form. */
export interface Word {
  /** Normal form; empty for signs that stand alone, as *$*, which may be a title. */
  readonly text: string;
  readonly from: number;
  /** Where it ends, without an *’s* behind it. */
  readonly to: number;
  /** Where it ends with that. */
  readonly end: number;
  /** Whether what follows is its: *the film’s*, *the actors’*. */
  readonly isOwner: boolean;
}

const LETTERS = String.raw`[\p{L}\p{M}\p{N}]`;
/** Words with the apostrophes inside them; or signs between blanks. */
const WORD = new RegExp(
  String.raw`${LETTERS}+(?:[.’'ʼ‘]${LETTERS}+)*(?:['’](?=\s|$))?|(?<=^|\s)[^\s\p{L}\p{N}]+(?=\s|$)`,
  'gu',
);
const OWNER = /(?:['’ʼ‘]s|(?<=s)['’])$/iu;
/** What may follow the last word without changing the question. */
const CLOSING = /[\s?!.,;:…"'”’»)\]]+$/u;

const AND = /^[+&]$/;

/** More words are no question, and would take long to read. */
const MOST_WORDS = 60;

/** A question without its closing punctuation. */
export function withoutClosing(question: string): string {
  return question.trim().replace(CLOSING, '');
}

/** The words of a question in their order; none where there are more than a question has. */
export function wordsOf(question: string): Word[] {
  const words: Word[] = [];
  for (const match of question.matchAll(WORD)) {
    const [whole] = match;
    // An apostrophe alone is a sign, and belongs to nothing before it.
    const bare = whole.replace(OWNER, '').replace(/['’]$/u, '') || whole;
    words.push({
      text: AND.test(bare) ? 'and' : normalForm(bare),
      from: match.index,
      to: match.index + bare.length,
      end: match.index + whole.length,
      isOwner: bare.length < whole.length,
    });
    if (words.length > MOST_WORDS) return [];
  }
  return words;
}
