import { type Asked, type Asking, ask } from '../../../src/questions/ask.ts';
import { answersOf } from '../../../src/tools/ask/answers-of.ts';
import type { Posed } from '../sets/posed.ts';

/** What became of a question. */
export interface Reply<Question extends Posed = Posed> {
  readonly posed: Question;
  /** In order, as scripts get them. */
  readonly given: readonly string[];
  /** The question as it was understood; undefined where it was not followed. */
  readonly reading: string | undefined;
  /** How long the answer took, in microseconds, without putting it into words. */
  readonly took: number;
}

const MICROSECONDS = 1000;

function replyTo<Question extends Posed>(posed: Question, asked: Asked, asking: Asking): Reply<Question> {
  const started = performance.now();
  const answer = ask(posed.question, asked, asking);
  const took = MICROSECONDS * (performance.now() - started);
  const reading = answer.outcome === 'not followed' ? undefined : answer.reading;
  return { posed, given: answersOf(answer, asked.catalogue), reading, took };
}

/** Asks one question after another. */
export function repliesTo<Question extends Posed>(
  questions: readonly Question[],
  asked: Asked,
  asking: Asking = {},
): Reply<Question>[] {
  return questions.map((posed) => replyTo(posed, asked, asking));
}

/** Whether just what was expected was given, in whatever order, by a question that was understood. */
export function isExact({ posed, given, reading }: Reply): boolean {
  const expected = new Set(posed.expected);
  const found = new Set(given);
  return (
    reading !== undefined &&
    found.size === expected.size &&
    [...found].every((answer) => expected.has(answer))
  );
}

/** Whether the first answer is among those expected, which is what MetaQA's hits@1 counts. */
export function isHit({ posed, given: [first] }: Reply): boolean {
  return first !== undefined && posed.expected.includes(first);
}

/** Whether there is an answer, be it right or wrong. */
export function isAnswered({ given }: Reply): boolean {
  return given.length > 0;
}

/** Which part of some replies pass a test; NaN where there are none. */
export function shareOf(replies: readonly Reply[], test: (reply: Reply) => boolean): number {
  return replies.filter(test).length / replies.length;
}
