import {
  type APIApplicationCommandAutocompleteResponse,
  type APICommandAutocompleteInteractionResponseCallbackData,
  type APIInteractionResponseChannelMessageWithSource,
  type APIInteractionResponseUpdateMessage,
  type APIModalInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { notice } from '../replies/choice.ts';
import type { Message } from '../replies/message.ts';

export type Outcome = 'found' | 'choice' | 'not-found' | 'fault';

/** Discord's own interaction response: a message (4), a changed message (7), suggestions (8) or a modal (9). */
export type ResponseBody =
  | APIInteractionResponseChannelMessageWithSource
  | APIInteractionResponseUpdateMessage
  | APIApplicationCommandAutocompleteResponse
  | APIModalInteractionResponse;

/** A file to send along with the body. */
export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

/** The house's answer, complete: a surface only has to carry it out. */
export interface Response {
  readonly outcome: Outcome;
  readonly body: ResponseBody;
  readonly files: readonly Attachment[];
  /** What went wrong inside, for the surface to log; the body holds an apology. */
  readonly error?: unknown;
}

/** What a command or a press answers, before it is put into Discord's form. */
export interface Answer {
  readonly outcome: Outcome;
  readonly message: Message;
  /** Only for whoever asked. */
  readonly privately: boolean;
  /** In place of the message that was pressed. */
  readonly inPlace?: boolean;
}

/** An answer of one sentence, only for whoever asked. */
export function sentence(outcome: Outcome, text: string): Answer {
  return { outcome, message: notice(text), privately: true };
}

const MENTION_NOBODY = { parse: [] };

/** Puts an answer into Discord's form. */
export function respond({ outcome, message, privately, inPlace }: Answer): Response {
  const data = {
    embeds: [...message.embeds],
    components: [...message.components],
    allowed_mentions: MENTION_NOBODY,
  };
  const body: ResponseBody = inPlace
    ? { type: InteractionResponseType.UpdateMessage, data }
    : {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: privately ? { ...data, flags: MessageFlags.Ephemeral } : data,
      };
  return { outcome, body, files: [] };
}

/** Puts suggestions into Discord's form. */
export function respondWithChoices(
  choices: APICommandAutocompleteInteractionResponseCallbackData['choices'] & {},
): Response {
  return {
    outcome: 'found',
    body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } },
    files: [],
  };
}
