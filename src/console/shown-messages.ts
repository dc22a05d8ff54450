import { type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import { customIdsOn, type PressedMessage } from '../commands/pressed-message.ts';
import type { ResponseBody } from '../commands/response.ts';

/** A message as it stands in front of the person. */
export type ShownMessage = PressedMessage & Pick<Partial<APIMessage>, 'content'>;

/** What a press sits on when no message shown has its custom_id. */
export const EMPTY_MESSAGE: ShownMessage = { embeds: [] };

/** So many are kept, so that an endless script doesn't fill the memory. */
const KEPT = 1000;

/** The messages of a session as a channel would hold them, oldest first, each as it stands now. */
export class ShownMessages {
  readonly #messages: ShownMessage[] = [];

  /** The latest message with a component of this custom_id. */
  latestWith(customId: string): ShownMessage | undefined {
    return this.#messages.findLast((message) => customIdsOn(message).includes(customId));
  }

  /** Posts a new message, or changes the pressed one; gives the message as it now stands. */
  apply(body: ResponseBody, pressed: ShownMessage): ShownMessage | undefined {
    switch (body.type) {
      case InteractionResponseType.ChannelMessageWithSource: {
        const { content = '', embeds = [], components = [], flags } = body.data;
        return this.#post({ content, embeds, components, ...(flags !== undefined && { flags }) });
      }
      case InteractionResponseType.UpdateMessage: {
        const { content, embeds, components } = body.data ?? {};
        return this.#replace(pressed, {
          ...pressed,
          ...(content !== undefined && { content: content ?? '' }),
          ...(embeds && { embeds }),
          ...(components && { components }),
        });
      }
      default:
        return undefined;
    }
  }

  #post(message: ShownMessage): ShownMessage {
    this.#messages.push(message);
    if (this.#messages.length > KEPT) this.#messages.shift();
    return message;
  }

  #replace(before: ShownMessage, after: ShownMessage): ShownMessage {
    const index = this.#messages.indexOf(before);
    if (index === -1) return this.#post(after);
    this.#messages[index] = after;
    return after;
  }
}
