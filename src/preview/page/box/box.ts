import type { OfferedCommand, OfferedOption } from '../../../commands/offered-commands.ts';
import type { GivenOptions } from '../../../commands/request.ts';
import { type OptionText, splitOptions } from '../../../commands/split-options.ts';

/** A suggestion: what is shown and the value behind it. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** An option that is being filled in. */
export interface FilledOption {
  readonly option: OfferedOption;
  /** As it stands in the box. */
  readonly text: string;
  /** The suggestion that the text was picked from, until it is typed on. */
  readonly picked?: Choice;
}

export interface TextBox {
  readonly kind: 'text';
  readonly text: string;
}

export interface CommandBox {
  readonly kind: 'command';
  readonly command: OfferedCommand;
  readonly filled: readonly FilledOption[];
}

/** What the message box holds: plain text, or a command with its options. */
export type Box = TextBox | CommandBox;

export const EMPTY_BOX: TextBox = { kind: 'text', text: '' };

/** What Discord suggests for yes and no. */
export const FLAG_CHOICES: readonly Choice[] = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

function flagIn(text: string): boolean | undefined {
  const choice = FLAG_CHOICES.find(({ value }) => value === text.trim().toLowerCase());
  return choice && choice.value === 'true';
}

/** A command as it is chosen: what it requires is there to be filled in. */
export function commandBox(command: OfferedCommand): CommandBox {
  const required = command.options.filter((option) => option.required);
  return { kind: 'command', command, filled: required.map((option) => ({ option, text: '' })) };
}

function namesOf({ name, shownAs }: OfferedCommand | OfferedOption): readonly string[] {
  return [name, shownAs];
}

/** The command that a line begins with, and what follows its name after a blank; undefined for any other text. */
function splitCommand(text: string, commands: readonly OfferedCommand[]) {
  const [, name = '', rest] = /^\/(\S+)\s(.*)$/su.exec(text) ?? [];
  const command = commands.find((candidate) => namesOf(candidate).includes(name.toLowerCase()));
  return command && rest !== undefined ? { command, rest } : undefined;
}

/**
 * What text becomes that is typed or pasted: a command as soon as a blank ends its name, its options filled from
 * what follows (`/film the voice private:true`; unnamed text fills the first), else plain text.
 */
export function boxOf(text: string, commands: readonly OfferedCommand[]): Box {
  const split = splitCommand(text, commands);
  if (!split) return { kind: 'text', text };
  const { command, rest } = split;
  const given = splitOptions(rest, command.options.flatMap(namesOf));
  return given.reduce<CommandBox>((box, each) => fillNamed(box, each), commandBox(command));
}

/** What a line means that nobody types on: a command's bare name is one, too. */
export function boxOfLine(line: string, commands: readonly OfferedCommand[]): Box {
  const text = line.trim();
  const [typed, ended] = [boxOf(text, commands), boxOf(`${text} `, commands)];
  return typed.kind === 'text' && ended.kind === 'command' ? ended : typed;
}

function fillNamed(box: CommandBox, { name, text }: OptionText): CommandBox {
  const option = box.command.options.find((candidate) => namesOf(candidate).includes(name));
  if (!option) return box;
  const added = withOption(box, option);
  return typedInto(
    added,
    added.filled.findIndex((filled) => filled.option === option),
    text,
  );
}

/**
 * The box after text was typed or pasted into one of its options: an option's name and a colon in it begin that
 * option (`the voice private:`), as on Discord.
 */
export function typedOn(box: CommandBox, at: number, text: string): CommandBox {
  // What no name begins has the empty one, and belongs to the option that is typed into.
  const parts = splitOptions(text, ['', ...box.command.options.flatMap(namesOf)]);
  const named = parts.filter(({ name }) => name !== '');
  const own = parts.find(({ name }) => name === '')?.text ?? '';
  const kept = typedInto(box, at, named.length > 0 ? own.trimEnd() : own);
  return named.reduce((filled, part) => fillNamed(filled, part), kept);
}

function replaced(box: CommandBox, at: number, filled: FilledOption): CommandBox {
  return { ...box, filled: box.filled.map((before, index) => (index === at ? filled : before)) };
}

/** The box after text was typed into one of its options. */
export function typedInto(box: CommandBox, at: number, text: string): CommandBox {
  const filled = box.filled[at];
  return filled ? replaced(box, at, { option: filled.option, text }) : box;
}

/** The box after a suggestion was picked for one of its options: its name shows, its value will be sent. */
export function pickedFor(box: CommandBox, at: number, picked: Choice): CommandBox {
  const filled = box.filled[at];
  return filled ? replaced(box, at, { option: filled.option, text: picked.name, picked }) : box;
}

/** The box with one more option to fill in; the same where it is there already. */
export function withOption(box: CommandBox, option: OfferedOption): CommandBox {
  if (box.filled.some((filled) => filled.option === option)) return box;
  return { ...box, filled: [...box.filled, { option, text: '' }] };
}

/** The box without an option; what is required, or none at all, takes the command along and leaves its name as text. */
export function withoutOption(box: CommandBox, at: number): Box {
  const filled = box.filled[at];
  if (!filled || filled.option.required) return { kind: 'text', text: `/${box.command.shownAs}` };
  return { ...box, filled: box.filled.filter((_, index) => index !== at) };
}

/** The options that can still be added. */
export function optionsLeft({ command, filled }: CommandBox): OfferedOption[] {
  return command.options.filter((option) => filled.every((other) => other.option !== option));
}

/** The first option that keeps a command from being sent, and why. */
export function problemIn({ filled }: CommandBox): { readonly at: number; readonly why: string } | undefined {
  const problems = filled.flatMap(({ option, text }, at) => {
    if (text.trim() === '')
      return option.required ? [{ at, why: 'This option is required. Specify a value.' }] : [];
    return option.type === 'flag' && flagIn(text) === undefined ? [{ at, why: 'Choose True or False.' }] : [];
  });
  return problems[0];
}

function sentValue({ option, text, picked }: FilledOption): string | boolean | undefined {
  if (option.type === 'flag') return flagIn(text);
  return picked?.value ?? (text.trim() === '' ? undefined : text.trim());
}

/** The options as they are sent; those left empty are left out. */
export function optionsGiven({ filled }: CommandBox): GivenOptions {
  return Object.fromEntries(
    filled.flatMap((each) => {
      const value = sentValue(each);
      return value === undefined ? [] : [[each.option.name, value]];
    }),
  );
}
