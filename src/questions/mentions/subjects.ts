import type { Piece } from '../reading/pieces.ts';
import type { RelationName } from '../relations/relation.ts';
import { type Sentence, textOf } from './sentence.ts';

/** More words are no subject of a film, but a sentence of their own. */
const MOST_WORDS = 8;
/** Where nothing else had an answer, the whole is likelier meant than its words. */
const COST = 0.9;

/** What the rest of a question belongs to, by the word before it. */
const RELATIONS: Readonly<Record<string, RelationName>> = {
  about: 'topic',
  on: 'based on',
  upon: 'based on',
};

/** *About the war in Tajikistan*, *based on diaries*: the rest of a question, as words of a subject or of a source work. */
export function subjectsIn(sentence: Sentence): Piece[] {
  const { words } = sentence;
  const at = words.findLastIndex(
    ({ text }, index) =>
      text === 'about' || (/^(?:on|upon)$/.test(text) && words[index - 1]?.text === 'based'),
  );
  const from = at + 1;
  const length = words.length - from;
  const relation = RELATIONS[words[at]?.text ?? ''];
  if (at < 1 || length < 1 || length > MOST_WORDS || !relation) return [];
  const condition = { by: 'words', text: textOf(sentence, from, words.length) } as const;
  return [
    {
      from,
      to: words.length,
      cost: COST,
      meanings: [{ is: 'value', candidates: [{ relation, condition }] }],
    },
  ];
}
