import type { Command } from '../../commands/command.ts';
import { LONGEST_TEXT } from '../../commands/request.ts';
import { type OptionText, splitOptions } from '../../commands/split-options.ts';
import { FLAG_WORDS, readFlag } from './flags.ts';
import { type Problem, problem, quoted } from './problem.ts';
import type { CommandReading } from './reading.ts';

function usageOf({ name, options }: Command): string {
  const shown = Object.entries(options).map(([option, { type, required }]) => {
    const text = `${option}:${type === 'flag' ? 'true' : '…'}`;
    return required ? text : `[${text}]`;
  });
  return [`/${name.en}`, ...shown].join(' ');
}

/** An option's value, undefined where it is left empty. */
export function readOption({ options }: Command, given: OptionText): string | boolean | undefined | Problem {
  const text = given.text.trim();
  if (options[given.name]?.type === 'flag') {
    const message = `${quoted(given.name)} is ${FLAG_WORDS}, not ${quoted(text)}.`;
    return readFlag(text) ?? problem('usage', message);
  }
  if (text.length > LONGEST_TEXT && [...text].length > LONGEST_TEXT) {
    return problem('usage', `${quoted(given.name)} holds at most ${LONGEST_TEXT} characters.`);
  }
  return text === '' ? undefined : text;
}

/** A command with what follows its name: options in any order, the first one's name left out if need be. */
export function readCommand(command: Command, text: string): CommandReading | Problem {
  const usage = usageOf(command);
  const options: Record<string, string | boolean> = {};
  const seen = new Set<string>();
  for (const given of splitOptions(text, Object.keys(command.options))) {
    if (given.name === '') return problem('usage', `/${command.name.en} takes nothing after it.`);
    if (seen.has(given.name)) return problem('usage', `${quoted(given.name)} is given twice: ${usage}`);
    seen.add(given.name);
    const value = readOption(command, given);
    if (typeof value === 'object') return value;
    if (value !== undefined) options[given.name] = value;
  }
  const missing = Object.keys(command.options).find(
    (name) => command.options[name]?.required && options[name] === undefined,
  );
  if (missing !== undefined) return problem('usage', `${quoted(missing)} is missing: ${usage}`);
  return { kind: 'command', command: command.name.en, options };
}
