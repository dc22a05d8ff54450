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

/** Who sees an answer: everybody, only whoever asked, or whoever sees the message that was pressed, in its place. */
export type Delivery = 'everybody' | 'asker' | 'in-place';

/** What a command or a press answers, before it is put into Discord's form. */
export interface Answer {
  readonly outcome: Outcome;
  readonly message: Message;
  readonly delivery: Delivery;
}

/** An answer of one sentence, only for whoever asked. */
export function sentence(outcome: Outcome, text: string): Answer {
  return { outcome, message: notice(text), delivery: 'asker' };
}

const MENTION_NOBODY = { parse: [] };

function bodyOf({ message, delivery }: Answer): ResponseBody {
  const data = {
    embeds: [...message.embeds],
    components: [...message.components],
    allowed_mentions: MENTION_NOBODY,
  };
  switch (delivery) {
    case 'in-place':
      return { type: InteractionResponseType.UpdateMessage, data };
    case 'everybody':
      return { type: InteractionResponseType.ChannelMessageWithSource, data };
    case 'asker':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: { ...data, flags: MessageFlags.Ephemeral },
      };
  }
}

/** Puts an answer into Discord's form. */
export function respond(answer: Answer): Response {
  return { outcome: answer.outcome, body: bodyOf(answer), files: [] };
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
