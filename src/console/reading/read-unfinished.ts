import type { Command } from '../../commands/command.ts';
import type { GivenOptions } from '../../commands/request.ts';
import { type OptionText, splitOptions } from '../../commands/split-options.ts';
import { commandTyped, suggestCommands } from './command-names.ts';
import { suggestFlags } from './flags.ts';
import { problem } from './problem.ts';
import { readOption } from './read-command.ts';
import type { UnfinishedReading } from './reading.ts';

/** The options as far as they can be read; what isn't finished need not be right yet. */
function optionsSoFar(command: Command, given: readonly OptionText[]): GivenOptions {
  return Object.fromEntries(
    given.flatMap((option) => {
      const value = readOption(command, option);
      return value === undefined || typeof value === 'object' ? [] : [[option.name, value]];
    }),
  );
}

function readOptionsSoFar(command: Command, text: string): UnfinishedReading {
  const given = splitOptions(text, Object.keys(command.options));
  const [first = ''] = Object.keys(command.options);
  const focused = given.at(-1) ?? { name: first, text: '' };
  const typed = focused.text;
  const option = command.options[focused.name];
  if (option?.type === 'flag') return { kind: 'choices', choices: suggestFlags(typed), typed };
  if (!option) return { kind: 'choices', choices: [], typed };
  const tooLong = readOption(command, focused);
  if (typeof tooLong === 'object') return tooLong;
  const options = optionsSoFar(command, given);
  return { kind: 'suggest', command: command.name.en, option: focused.name, typed, options };
}

/** What can be suggested at the end of a line: commands, until a blank ends the name, then the last option's. */
export function readUnfinished(line: string): UnfinishedReading {
  const text = line.trimStart();
  if (text !== '' && !text.startsWith('/')) {
    return problem('usage', 'There are suggestions only for a command, which begins with a slash.');
  }
  const nameEnd = text.search(/\s/);
  if (nameEnd === -1) return { kind: 'choices', choices: suggestCommands(text), typed: text };
  const command = commandTyped(text.slice(1, nameEnd));
  return 'kind' in command ? command : readOptionsSoFar(command, text.slice(nameEnd));
}
