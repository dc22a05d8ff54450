import type { House } from '../commands/house.ts';
import type { Outcome } from '../commands/response.ts';
import { readLine } from './reading/read-line.ts';
import { Session } from './session.ts';
import { type ConsoleOutput, type ConsoleSetting, Writer } from './streams.ts';
import { printable } from './text/printable.ts';
import { replyText } from './text/reply-text.ts';

/** What the process ends with, by what became of the line. */
export const EXIT_CODES = {
  found: 0,
  choice: 0,
  'not-found': 1,
  usage: 2,
  fault: 3,
} as const satisfies Record<Outcome | 'usage', number>;

export interface AnswerOnceSetting extends ConsoleSetting {
  readonly output: ConsoleOutput;
  readonly errors: ConsoleOutput;
}

/** Answers one line as text and resolves to the exit code; what is wrong with the line goes to `errors`. */
export async function answerOnce(
  line: string,
  house: () => House,
  setting: AnswerOnceSetting,
): Promise<number> {
  const reply = await new Session(house, setting).send(readLine(line));
  if (reply.kind === 'problem') {
    await new Writer(setting.errors).write(`${printable(reply.message)}\n`);
    return EXIT_CODES.usage;
  }
  await new Writer(setting.output).write(replyText(reply, setting.output));
  return EXIT_CODES[reply.response.outcome];
}
