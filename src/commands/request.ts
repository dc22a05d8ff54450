import type { PressedMessage } from './pressed-message.ts';

/** Who asks, where and when; the same for every kind of request. Ids are Discord's snowflakes. */
export interface Circumstances {
  readonly user: { readonly id: string };
  readonly guild?: { readonly id: string } | undefined;
  readonly channel?: { readonly id: string } | undefined;
  /** The asker's permissions in the channel, as Discord's bit set in digits; undefined outside servers. */
  readonly permissions?: string | undefined;
  /** The asker's Discord locale, as `en-GB`. */
  readonly locale: string;
  readonly guildLocale?: string | undefined;
  readonly now: Date;
}

/** Longer text Discord doesn't send, in characters: `max_length` of
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
 */
export const LONGEST_TEXT = 6000;

/** Values as they arrive, by the option's name; text of at most `LONGEST_TEXT`. */
export type GivenOptions = Readonly<Record<string, string | boolean>>;

export interface CommandRequest extends Circumstances {
  readonly kind: 'command';
  readonly command: string;
  readonly options: GivenOptions;
}

/** Suggestions for the option that is being typed. */
export interface SuggestRequest extends Circumstances {
  readonly kind: 'suggest';
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly options: GivenOptions;
}

export interface PressRequest extends Circumstances {
  readonly kind: 'press';
  readonly customId: string;
  /** What was chosen in a select; empty for a button. */
  readonly values: readonly string[];
  readonly message: PressedMessage;
}

interface SubmitRequest extends Circumstances {
  readonly kind: 'submit';
  readonly customId: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Anything that a person can ask of the house, whatever surface they ask on. */
export type Request = CommandRequest | SuggestRequest | PressRequest | SubmitRequest;
