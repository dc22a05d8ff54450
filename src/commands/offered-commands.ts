import type { Command, FlagOption, TextOption } from './command.ts';
import { COMMANDS } from './commands.ts';
import { inLocale } from './localized.ts';

/** An option as a person is offered it. */
export interface OfferedOption {
  /** In English, as it is sent. */
  readonly name: string;
  /** The name in the person's language. */
  readonly shownAs: string;
  readonly description: string;
  readonly type: 'text' | 'flag';
  readonly required: boolean;
}

/** A command as a person is offered it. */
export interface OfferedCommand {
  /** In English, as it is sent. */
  readonly name: string;
  /** The name in the person's language. */
  readonly shownAs: string;
  readonly description: string;
  /** What may be typed for the first option. */
  readonly examples: readonly string[];
  /** Whether a mere link may send it. */
  readonly sentByLink: boolean;
  readonly options: readonly OfferedOption[];
}

function offerOption({ name, description, type, required }: TextOption | FlagOption, locale: string) {
  return {
    name: name.en,
    shownAs: inLocale(name, locale),
    description: inLocale(description, locale),
    type,
    required,
  };
}

function offer({ name, description, examples, asksOnly, options }: Command, locale: string): OfferedCommand {
  return {
    name: name.en,
    shownAs: inLocale(name, locale),
    description: inLocale(description, locale),
    examples,
    sentByLink: asksOnly,
    options: Object.values(options).map((option) => offerOption(option, locale)),
  };
}

/** Every command as a person of a Discord locale is offered it, in the order of the list. */
export function offeredCommands(locale: string): OfferedCommand[] {
  return COMMANDS.map((command) => offer(command, locale));
}
