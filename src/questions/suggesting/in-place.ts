import type { Asked } from '../ask.ts';
import { phrasesFrom } from '../lexicon/lexicon.ts';
import { numberAt } from '../lexicon/numbers.ts';
import { mentionsIn } from '../mentions/mentions.ts';
import { wordsOf } from '../words.ts';
import { aboutEach, type Candidate } from './about.ts';
import { closed } from './phrasings.ts';
import { beginsSomething, thingsBeginning } from './things.ts';

/** An ending of a text that may be a title or name, and what stands before it. */
interface Ending {
  readonly before: string;
  readonly text: string;
}

/**
 * Endings before which every word is explained, by what questions are asked with or by names, the longest first; an
 * empty one where every word is.
 */
function endings(typed: string, asked: Asked): Ending[] {
  const words = wordsOf(typed);
  const isReached = [true, ...words.map(() => false)];
  const pieces = [
    ...mentionsIn({ text: typed, words }, asked),
    ...words.flatMap((_, from) => {
      const number = numberAt(words, from);
      return [...phrasesFrom(words, from), ...(number ? [number] : [])].map(({ to }) => ({ from, to }));
    }),
  ];
  for (const { from, to } of pieces.sort((one, other) => one.from - other.from)) {
    if (isReached[from]) isReached[to] = true;
  }
  return [...words.map(({ from }) => from), typed.length].flatMap((from, at) =>
    isReached[at] ? [{ before: typed.slice(0, from), text: typed.slice(from).trim() }] : [],
  );
}

function* completed({ before, text }: Ending, asked: Asked): Generator<Candidate> {
  for (const { reference, called } of thingsBeginning(text, asked)) {
    yield { text: closed(`${before}${called}`), about: reference };
  }
}

const ARTICLE = /(?:^|\s)(?:the|a|an)\s*$/iu;

/** A text whose longest endings that begin titles or names are replaced by each in full. */
export function* completedInPlace(typed: string, asked: Asked): Generator<Candidate> {
  const beginning = endings(typed, asked)
    .slice(1)
    .filter(({ text }) => text !== '' && beginsSomething(text, asked));
  const [longest, ...others] = beginning;
  if (!longest) return;
  yield* completed(longest, asked);
  // What a longer ending begins with its article is no title without it.
  const other = others.find(({ before }) => !ARTICLE.test(before));
  if (other) yield* completed(other, asked);
}

/** Questions about what a text is near to; where only its ending is not explained, the text with what that is near to. */
export function mended(typed: string, asked: Asked): Iterable<Candidate> {
  const last = endings(typed, asked).at(-1);
  if (!last || last.text === '') return [];
  return last.before === '' ? aboutEach(thingsBeginning(typed, asked), asked) : completed(last, asked);
}
