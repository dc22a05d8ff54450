import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Catalogue } from '../../data/catalogue.ts';
import type { Answer } from '../../questions/answer.ts';
import { answersOf } from './answers-of.ts';
import { linesAsTheyArrive } from './input-lines.ts';

/** Line ends to some readers, as Python's `splitlines`, which JSON leaves as they are. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;
/** In milliseconds: whoever waits for answers gets those that are there no later. */
const LONGEST_KEPT = 200;

/** What a question was answered, and from what. */
export interface Answered {
  readonly answer: Answer;
  readonly catalogue: Catalogue;
}

function lineOf(question: string, { answer, catalogue }: Answered): string {
  const reading = answer.outcome === 'not followed' ? null : answer.reading;
  const json = JSON.stringify({ question, answers: answersOf(answer, catalogue), reading });
  return `${json.replace(OTHER_LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** Writes no faster than the other side reads. */
async function write(text: string, output: Writable): Promise<void> {
  if (text !== '' && !output.write(text)) await once(output, 'drain');
}

/**
 * Answers each line of an input with one line of JSON, in order, as they arrive. Answers are kept for a moment and written
 * together, for each writing costs as much as an answer. Rejects where the output fails.
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array | string>,
  output: Writable,
  answerTo: (question: string) => Answered,
): Promise<void> {
  for await (const lines of linesAsTheyArrive(input)) {
    let kept = '';
    let since = performance.now();
    for (const line of lines) {
      kept += lineOf(line, answerTo(line));
      if (performance.now() - since < LONGEST_KEPT) continue;
      await write(kept, output);
      [kept, since] = ['', performance.now()];
    }
    await write(kept, output);
  }
}
