import { ApplicationCommandType } from 'discord-api-types/v10';
import { COMMANDS_OF_TYPE } from '../limits.ts';
import type { Faults } from './faults.ts';
import { lengthOf } from './faults.ts';
import { asList, asObject, asText, type JsonObject } from './json.ts';
import { checkDescriptions, checkNames } from './localized.ts';
import { checkOptions } from './options.ts';

/** Holds all commands of one scope, as registered together, to Discord's limits. */
export function checkCommands(body: unknown, faults: Faults): void {
  const commands = asList(body).map(asObject);
  for (const [type, most] of COMMANDS_OF_TYPE) {
    const count = commands.filter((command) => typeOf(command) === type).length;
    if (count > most) faults.add('commands', '', `there are ${count} of type ${type}`);
  }
  faults.unique(
    'command-duplicate',
    commands.map((command, index) => ({
      path: `[${index}].name`,
      value: `${typeOf(command)} ${command.name}`,
    })),
  );
  for (const [index, command] of commands.entries()) checkCommand(command, `[${index}]`, faults);
}

function checkCommand(command: JsonObject, path: string, faults: Faults): void {
  const slash = typeOf(command) === ApplicationCommandType.ChatInput;
  if (slash) {
    checkNames('command-name', command, path, faults);
    checkDescriptions('command-description', command, path, faults);
  } else {
    const length = lengthOf(asText(command.name)?.trim() ?? '');
    if (length < 1 || length > 32) faults.add('command-name', `${path}.name`, `it has ${length}`);
    if (command.description)
      faults.add('command-description', `${path}.description`, 'only slash commands have one');
  }
  checkOptions(asList(command.options), `${path}.options`, faults);
  faults.count('command-size', path, sizeOf(command));
}

/**
 * The characters of a command as Discord counts them: names, descriptions and values of the command, its
 * options and choices; of a text and its translations only the longest.
 */
function sizeOf(node: JsonObject): number {
  const own =
    longest(node, 'name') +
    longest(node, 'description') +
    (node.value == null ? 0 : lengthOf(String(node.value)));
  const parts = [...asList(node.options), ...asList(node.choices)].map(asObject);
  return parts.reduce((sum, part) => sum + sizeOf(part), own);
}

function longest(node: JsonObject, field: 'name' | 'description'): number {
  const all = [node[field], ...Object.values(asObject(node[`${field}_localizations`]))];
  return Math.max(0, ...all.map((text) => lengthOf(asText(text) ?? '')));
}

function typeOf(command: JsonObject): unknown {
  return command.type ?? ApplicationCommandType.ChatInput;
}
