import type { Asked } from './ask.ts';
import { looselyIn } from './mentions/loosely.ts';
import type { Sentence } from './mentions/sentence.ts';
import { subjectsIn } from './mentions/subjects.ts';
import { hasSentences } from './passage/parts.ts';
import { isRetyped, type Restated, restated, restatedInPart } from './passage/restated.ts';
import type { Question } from './query.ts';
import type { Cutting } from './reading/pieces.ts';
import { type Understanding, understand } from './reading/understand.ts';
import { wordsOf } from './words.ts';

/** What was made of a sentence, and whether by taking the rest of it for a subject. */
export interface Stage extends Understanding {
  readonly isOfSubject: boolean;
}

/** What was made of a text at once, with what else its question may be by itself; whether there is nothing else to try. */
interface AtOnce extends Understanding {
  readonly parted: readonly Restated[];
  readonly isOnlyThis: boolean;
}

const NOT_OF_SUBJECT = { isOfSubject: false } as const;
/** So many ways to put a question by itself are read with their names taken loosely, which takes up to some milliseconds. */
const MOST_READ_LOOSELY = 2;

/** What a text asks as it is written; or its question by itself, where it has more sentences than one: of several, nothing. */
export function readAtOnce(sentence: Sentence, asked: Asked): AtOnce {
  const plainly = understand(sentence, asked);
  const { cutting, understood } = plainly;
  if (!cutting) return { ...plainly, parted: [], isOnlyThis: true };
  const isParted = understood.length === 0 || hasSentences(sentence, cutting) || isRetyped(sentence, cutting);
  const parted = isParted ? restated(sentence, cutting, asked) : [];
  const byItself = byThemselves(parted, asked);
  return { ...(byItself ?? plainly), cutting, parted, isOnlyThis: byItself !== undefined };
}

/**
 * What a text may ask, in the order in which it is tried: as it is written, or its question by itself; then with its names taken
 * loosely; then with what it is about.
 */
export function* stages(sentence: Sentence, asked: Asked): Generator<Stage> {
  const { understood, cutting, parted, isOnlyThis } = readAtOnce(sentence, asked);
  yield { understood, cutting, ...NOT_OF_SUBJECT };
  if (isOnlyThis || !cutting) return;
  if (understood.length === 0) yield* unlikely(sentence, cutting, parted, asked);
  const subjects = subjectsIn(sentence);
  if (subjects.length > 0) yield { ...understand(sentence, asked, subjects), isOfSubject: true };
}

/** What a text may ask that is not understood as it is written. */
function* unlikely(
  sentence: Sentence,
  cutting: Cutting,
  parted: readonly Restated[],
  asked: Asked,
): Generator<Stage> {
  const inPart = restatedInPart(sentence, cutting, asked);
  const first = byThemselves(inPart, asked);
  if (first) return yield { ...first, cutting, ...NOT_OF_SUBJECT };
  const loosely = readLoosely(sentence, cutting, asked);
  if (loosely) yield { ...loosely, ...NOT_OF_SUBJECT };
  if (loosely && loosely.understood.length > 0) return;
  for (const { text, besides } of [...parted, ...inPart].slice(0, MOST_READ_LOOSELY)) {
    const question = sentenceOf(text);
    const { cutting: cut } = understand(question, asked);
    const read = cut && besides.length === 0 ? readLoosely(question, cut, asked) : undefined;
    if (read && read.understood.length > 0) return yield { ...read, ...NOT_OF_SUBJECT };
  }
}

function sentenceOf(text: string): Sentence {
  return { text, words: wordsOf(text) };
}

/** What is made of the first of some questions that is understood: nothing, where something else is asked beside it. */
function byThemselves(questions: readonly Restated[], asked: Asked): Understanding | undefined {
  for (const { text, besides } of questions) {
    const read = understand(sentenceOf(text), asked);
    const [likeliest] = read.understood;
    if (!likeliest) continue;
    const isHalf = besides.some((other) => asksElse(other, likeliest.question, asked));
    return isHalf ? { ...read, understood: [] } : read;
  }
  return undefined;
}

/** Whether a text is a question of its own, and another one: an answer to one of the two would be half an answer. */
function asksElse(text: string, question: Question, asked: Asked): boolean {
  const [other] = understand(sentenceOf(text), asked).understood;
  return other !== undefined && JSON.stringify(other.question) !== JSON.stringify(question);
}

/** A sentence with its names taken loosely; undefined where none can be. */
function readLoosely(sentence: Sentence, cutting: Cutting, asked: Asked): Understanding | undefined {
  if (!cutting.pieces.some((piece) => piece.isUnknown)) return undefined;
  const found = looselyIn(sentence, cutting, asked);
  return found.length > 0 ? understand(sentence, asked, found) : undefined;
}
