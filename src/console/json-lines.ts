import type { House } from '../commands/house.ts';
import { inputLines } from './input-lines.ts';
import { readLine } from './reading/read-line.ts';
import { type Reply, Session } from './session.ts';
import { type ConsoleInput, type ConsoleOutput, type ConsoleSetting, Writer } from './streams.ts';

/** Line ends to some readers, as Python's `splitlines`, which JSON leaves as they are. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

function jsonOf(reply: Reply): string {
  const value =
    reply.kind === 'problem' ? { error: { code: reply.code, message: reply.message } } : reply.response.body;
  return JSON.stringify(value).replace(
    OTHER_LINE_ENDS,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export interface AnswerLinesSetting extends ConsoleSetting {
  readonly input: ConsoleInput;
  readonly output: ConsoleOutput;
}

/** Answers each line with one line of JSON, as Discord would get it, until the input ends or nobody reads on. */
export async function answerLines(house: () => House, setting: AnswerLinesSetting): Promise<void> {
  const session = new Session(house, setting);
  const writer = new Writer(setting.output);
  for await (const line of inputLines(setting.input)) {
    const reply = await session.send(readLine(line));
    if (!(await writer.write(`${jsonOf(reply)}\n`))) return;
  }
}
