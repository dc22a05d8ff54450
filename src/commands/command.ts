import type { Wording } from '../replies/wording/wording.ts';
import type { House } from './house.ts';
import { inLocale, type Localized } from './localized.ts';
import type { Circumstances, GivenOptions, PressRequest } from './request.ts';
import { type Answer, sentence } from './response.ts';

/** What a command answers with: the house, the words of the asker's language, and who asks. */
export interface Context {
  readonly house: House;
  readonly words: Wording;
  readonly circumstances: Circumstances;
}

/** The same, for the answer of one command. */
export interface AskedContext extends Context {
  /** The command's name. */
  readonly command: Localized;
}

/** A suggestion as Discord takes it, both at most 100 characters. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What was chosen in a select, and the message that it, or a button, sits on. */
export type Pressed = Pick<PressRequest, 'values' | 'message'>;

/** Text to type, with suggestions at every keystroke, for which the other options may count as they are so far. */
export interface TextOption {
  readonly type: 'text';
  readonly name: Localized;
  readonly description: Localized;
  readonly required: boolean;
  readonly suggest: (typed: string, context: Context, given: GivenOptions) => readonly Choice[];
}

/** Yes or no; no when left out. */
export interface FlagOption {
  readonly type: 'flag';
  readonly name: Localized;
  readonly description: Localized;
  readonly required: false;
}

export type Options = Readonly<Record<string, TextOption | FlagOption>>;

type ValueOf<Option extends TextOption | FlagOption> = Option extends FlagOption
  ? boolean
  : Option extends { readonly required: true }
    ? string
    : string | undefined;

/** The values that a command gets, inferred from the options that it declares. */
type ValuesOf<Declared extends Options> = {
  readonly [Name in keyof Declared]: ValueOf<Declared[Name]>;
};

/** What Discord is told of a command, and how its own custom_ids are answered. */
interface Declaration<Declared extends Options> {
  readonly name: Localized;
  readonly description: Localized;
  /** By the options' English names, as Discord sends them. */
  readonly options: Declared;
  /** What may be typed for the first option, found in the built-in records; for /help. */
  readonly examples: readonly string[];
  /** Changes nothing, so that a mere link may send it. */
  readonly asksOnly: boolean;
  /** Answers a component whose custom_id begins with the command's name and a slash; gets what follows the slash. */
  readonly press?: (rest: string, context: Context, pressed: Pressed) => Answer | undefined;
}

/** A command as its file writes it: with values of the types that its own options declare. */
interface Definition<Declared extends Options> extends Declaration<Declared> {
  readonly answer: (values: ValuesOf<Declared>, context: AskedContext) => Answer;
}

/** A slash command as the rest of the house knows it: it takes options as they arrive and reads them itself. */
export interface Command extends Declaration<Options> {
  readonly answer: (given: GivenOptions, context: Context) => Answer;
}

type ReadValues = Readonly<Record<string, string | boolean | undefined>>;

function readValues(options: Options, given: GivenOptions): ReadValues {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type }]) => {
      const value = given[name];
      if (type === 'flag') return [name, value === true];
      return [name, typeof value === 'string' && value.trim() !== '' ? value : undefined];
    }),
  );
}

function missingIn(options: Options, values: ReadValues): TextOption | FlagOption | undefined {
  const missing = Object.entries(options).find(
    ([name, { required }]) => required && values[name] === undefined,
  );
  return missing?.[1];
}

function areComplete<Declared extends Options>(
  values: ReadValues,
  options: Declared,
): values is ReadValues & ValuesOf<Declared> {
  return missingIn(options, values) === undefined;
}

/**
 * Makes a command of its definition. Discord checks options before it sends them; other surfaces, and commands
 * that have changed since, do not, so that a missing one is asked for in a sentence.
 */
export function defineCommand<const Declared extends Options>(definition: Definition<Declared>): Command {
  const { options } = definition;
  return {
    ...definition,
    answer(given, context) {
      const values = readValues(options, given);
      if (areComplete(values, options)) {
        return definition.answer(values, { ...context, command: definition.name });
      }
      const name = missingIn(options, values)?.name;
      const named = name ? inLocale(name, context.circumstances.locale) : '';
      return sentence('fault', context.words.missingOption(named));
    },
  };
}
