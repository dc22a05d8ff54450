import { InteractionResponseType } from 'discord-api-types/v10';
import type { Choice, Options } from '../commands/command.ts';
import { COMMANDS } from '../commands/commands.ts';
import { splitOptions } from '../commands/split-options.ts';
import type { OfferedChoices } from './offered-choices.ts';
import { readUnfinished } from './reading/read-unfinished.ts';
import type { SuggestReading } from './reading/reading.ts';
import type { Session } from './session.ts';

/** What node:readline's completer gives: the completions, and the end of the line that they stand for. */
export type Completion = [completions: string[], completed: string];

function commonBeginning(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) while (!text.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/** Completions that node:readline only lists where what they begin with would lose something typed. */
function completion(completions: string[], typed: string): Completion {
  const beginning = commonBeginning(completions);
  const goesOn = beginning.toLowerCase().startsWith(typed.toLowerCase());
  return [completions, goesOn || completions.length === 1 ? typed : beginning];
}

function optionsOf(command: string): Options {
  return COMMANDS.find(({ name }) => name.en === command)?.options ?? {};
}

/** The options not named yet whose names begin as the last word, each after what was typed before it. */
function optionNames({ command, option, typed, options: given }: SuggestReading): string[] {
  const word = /\S+$/u.exec(typed)?.[0];
  if (word === undefined) return [];
  const before = typed.slice(0, typed.length - word.length);
  return Object.keys(optionsOf(command))
    .filter((name) => name !== option && !Object.hasOwn(given, name) && name.startsWith(word))
    .map((name) => `${before}${name}:`);
}

/** A suggestion as it is put into the line: its name, or its value where the name would read as something else. */
function inserted(reading: SuggestReading, choice: Choice, offered: OfferedChoices): string {
  const name = offered.offer(reading, choice);
  return splitOptions(name, Object.keys(optionsOf(reading.command))).length === 1 ? name : choice.value;
}

/** Completes a line with the same suggestions that Discord would show. */
export async function complete(line: string, session: Session, offered: OfferedChoices): Promise<Completion> {
  const reading = readUnfinished(line);
  if (reading.kind === 'problem') return [[], line];
  if (reading.kind === 'choices') {
    const values = reading.choices.map(({ value }) => `${value} `);
    return completion(values, reading.typed);
  }
  const reply = await session.send(reading);
  if (reply.kind === 'problem') return [[], line];
  const { body } = reply.response;
  const choices =
    body.type === InteractionResponseType.ApplicationCommandAutocompleteResult
      ? (body.data.choices ?? [])
      : [];
  const names = choices.map(({ name, value }) => inserted(reading, { name, value: String(value) }, offered));
  return completion([...names, ...optionNames(reading)], reading.typed);
}
