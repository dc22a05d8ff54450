import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType as Kind,
} from 'discord-api-types/v10';

/** What a person puts into the options of a command, by their names. */
export type Typed = Readonly<Record<string, string | number | boolean>>;

/** The option a person is typing in, and what stands in it so far. */
export interface Typing {
  readonly option: string;
  readonly text: string;
}

/** An option as an interaction carries it. */
export interface SentOption {
  readonly name: string;
  readonly type: Kind;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

type Nested = APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption;

/** A command, or one of its subcommands, as a person reaches it: `film`, `festival awards`. */
export interface Reached {
  readonly subcommands: readonly Nested[];
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** Follows the words after the name of a command to the subcommand they mean. */
export function reach(command: APIApplicationCommand, words: readonly string[]): Reached {
  const subcommands: Nested[] = [];
  let options = command.options ?? [];
  for (const word of words) {
    const next = options.filter(isNested).find((option) => option.name === word);
    if (next === undefined) throw new Error(`/${command.name} has no subcommand ${word}`);
    subcommands.push(next);
    options = next.options ?? [];
  }
  if (options.some(isNested)) throw new Error(`/${[command.name, ...words].join(' ')} needs a subcommand`);
  return { subcommands, options: options.filter((option) => !isNested(option)) };
}

/** The options as the interaction carries them; throws where Discord would not let a person send. */
export function fill({ subcommands, options }: Reached, typed: Typed, typing?: Typing): SentOption[] {
  for (const name of Object.keys(typed)) {
    if (!options.some((option) => option.name === name)) throw new Error(`There is no option ${name}`);
  }
  const sent = options.flatMap((option) => fillOne(option, typed[option.name], typing));
  return subcommands.reduceRight<SentOption[]>(
    (inner, { name, type }) => [{ name, type, options: inner }],
    sent,
  );
}

/** The option that is being typed in; throws if the application offers no suggestions for it. */
export function optionTyped({ options }: Reached, name: string): APIApplicationCommandBasicOption {
  const option = options.find((candidate) => candidate.name === name);
  if (option === undefined) throw new Error(`There is no option ${name}`);
  if (!('autocomplete' in option) || option.autocomplete !== true) {
    throw new Error(`The option ${name} was registered without autocomplete`);
  }
  return option;
}

function fillOne(
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean | undefined,
  typing: Typing | undefined,
): SentOption[] {
  const { name, type } = option;
  // While a person types, the value is the text so far, whatever the type of the option.
  if (typing?.option === name) return [{ name, type, value: typing.text, focused: true }];
  if (value === undefined) {
    if (option.required === true && typing === undefined) throw new Error(`The option ${name} is required`);
    return [];
  }
  const objection = objectionTo(option, value);
  if (objection !== undefined) throw new Error(`The option ${name} does not take ${value}: ${objection}`);
  return [{ name, type, value }];
}

function objectionTo(option: APIApplicationCommandBasicOption, value: string | number | boolean) {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    return 'it is none of the choices';
  switch (option.type) {
    case Kind.String: {
      if (typeof value !== 'string') return 'it is no text';
      const { min_length = 0, max_length = 6000 } = option;
      return value.length < min_length || value.length > max_length ? 'its length' : undefined;
    }
    case Kind.Boolean:
      return typeof value === 'boolean' ? undefined : 'it is neither true nor false';
    case Kind.Integer:
    case Kind.Number: {
      if (typeof value !== 'number') return 'it is no number';
      if (option.type === Kind.Integer && !Number.isSafeInteger(value)) return 'it is not whole';
      const { min_value = -Infinity, max_value = Infinity } = option;
      return value < min_value || value > max_value ? 'its size' : undefined;
    }
    default:
      return `the stand-in cannot fill a ${Kind[option.type]} option yet`;
  }
}

function isNested(option: APIApplicationCommandOption): option is Nested {
  return option.type === Kind.Subcommand || option.type === Kind.SubcommandGroup;
}
