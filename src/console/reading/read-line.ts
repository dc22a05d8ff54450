import { COMMANDS_IN_WORDS, commandTyped } from './command-names.ts';
import { type Problem, problem } from './problem.ts';
import { readCommand } from './read-command.ts';
import { readPress } from './read-press.ts';
import { readUnfinished } from './read-unfinished.ts';
import type { CommandReading, PressReading, Reading } from './reading.ts';

/** What a line means that a person has finished: a command to send or a component to press. */
export function readFinished(line: string): CommandReading | PressReading | Problem {
  const text = line.trim();
  if (text.startsWith('[')) return readPress(text);
  const [, name, rest = ''] = /^\/(\S+)(.*)$/su.exec(text) ?? [];
  if (name === undefined) return problem('usage', `A line begins with a command: ${COMMANDS_IN_WORDS}.`);
  const command = commandTyped(name);
  return 'kind' in command ? command : readCommand(command, rest);
}

/** What any line means; one that ends in a TAB asks for suggestions there. */
export function readLine(line: string): Reading {
  return line.endsWith('\t') ? readUnfinished(line.slice(0, -1)) : readFinished(line);
}
