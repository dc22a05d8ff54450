import {
  type OfferedCommand,
  type OfferedOption,
  offeredCommands,
} from '../../../../src/commands/offered-commands.ts';
import { type Box, boxOfLine, type CommandBox } from '../../../../src/preview/page/box/box.ts';

/** The bot's own commands, as a member who reads English is offered them. */
export const COMMANDS: readonly OfferedCommand[] = offeredCommands('en-GB');

export function commandNamed(name: string): OfferedCommand {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`There is no command ${name}.`);
  return command;
}

export function optionNamed(command: string, name: string): OfferedOption {
  const option = commandNamed(command).options.find((candidate) => candidate.name === name);
  if (!option) throw new Error(`/${command} has no option ${name}.`);
  return option;
}

/** A command as a whole line fills it in. */
export function filledIn(line: string): CommandBox {
  const box = boxOfLine(line, COMMANDS);
  if (box.kind !== 'command') throw new Error(`“${line}” is no command.`);
  return box;
}

/** What a box holds, as it is read: plain text, or the command's name and each option with its text. */
export function asRead(box: Box): string {
  if (box.kind === 'text') return box.text;
  const options = box.filled.map(({ option, text }) => `[${option.shownAs}:${text}]`);
  return [`/${box.command.shownAs}`, ...options].join(' ');
}
