import type { Choice } from '../../commands/command.ts';
import type { CommandRequest, PressRequest, SuggestRequest } from '../../commands/request.ts';
import type { Problem } from './problem.ts';

/** A command to send. */
export type CommandReading = Pick<CommandRequest, 'kind' | 'command' | 'options'>;

/** A component to press. */
export type PressReading = Pick<PressRequest, 'kind' | 'customId' | 'values'>;

/** An option's text to be completed; `typed` is the end of the line. */
export type SuggestReading = Pick<SuggestRequest, 'kind' | 'command' | 'option' | 'typed' | 'options'>;

/** Suggestions that nobody has to be asked for, commands and flags; `typed` is the end of the line. */
interface ChoicesReading {
  readonly kind: 'choices';
  readonly choices: readonly Choice[];
  readonly typed: string;
}

/** What a line means that a person is still typing. */
export type UnfinishedReading = SuggestReading | ChoicesReading | Problem;

/** What any line means. */
export type Reading = CommandReading | PressReading | UnfinishedReading;
