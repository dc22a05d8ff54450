import type { Answer } from './answer.ts';
import type { Asked } from './ask.ts';
import { type Sentence, textOf } from './mentions/sentence.ts';
import type { Cutting } from './reading/pieces.ts';
import { questionsAbout } from './suggesting/about.ts';
import { answerable } from './suggesting/answerable.ts';
import { recognisedIn } from './suggesting/recognised.ts';
import { thing } from './suggesting/things.ts';

/** So many questions are offered in place of one that was not followed. */
const MOST_INSTEAD = 3;

/** What of a sentence was not followed, what was recognised in it, and what can be asked about that. */
export function notFollowed(sentence: Sentence, cutting: Cutting | undefined, asked: Asked): Answer {
  const words = (cutting?.pieces ?? [])
    .filter(({ isUnknown }) => isUnknown)
    .map(({ from, to }) => textOf(sentence, from, to));
  const recognised = recognisedIn(cutting);
  const [surest] = recognised;
  const instead: string[] = [];
  if (surest === undefined) return { outcome: 'not followed', words, recognised, instead };
  for (const { text } of questionsAbout(thing(surest, asked), asked)) {
    if (instead.length === MOST_INSTEAD) break;
    if (answerable(text, asked, surest) === 'answered') instead.push(text);
  }
  return { outcome: 'not followed', words, recognised, instead };
}
