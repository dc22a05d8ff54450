import { ANSWER_COLOUR, type Message } from './message.ts';
import type { Wording } from './wording/wording.ts';

/** What help says of a command. */
export interface CommandHelp {
  /** How it is typed, as `/film title`. */
  readonly usage: string;
  readonly description: string;
  readonly examples: readonly string[];
}

/** All commands with what they answer and lines to try. */
export function helpMessage(commands: readonly CommandHelp[], words: Wording): Message {
  const fields = commands.map(({ usage, description, examples }) => ({
    name: usage,
    value: [description, ...(examples.length > 0 ? [words.examples(examples)] : [])].join('\n'),
  }));
  return {
    embeds: [{ title: words.helpTitle, description: words.helpText, color: ANSWER_COLOUR, fields }],
    components: [],
  };
}
