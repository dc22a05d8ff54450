import {
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType as Callback,
  MessageFlags,
} from 'discord-api-types/v10';
import { checkCallback } from './checks/callbacks.ts';
import type { Answer, Interaction } from './interactions.ts';
import type { Messages } from './messages.ts';
import { invalidForm, Refusal, refusals } from './refusals.ts';
import type { Call } from './requests.ts';
import { type Reply, refuse, type State } from './state.ts';

const DEFERRED: ReadonlySet<Callback> = new Set([
  Callback.DeferredChannelMessageWithSource,
  Callback.DeferredMessageUpdate,
]);

/** Takes the application's first answer to an interaction, or tells it why not. */
export function takeCallback(
  { interactions, messages }: State,
  call: Call,
  id: string,
  token: string,
): Reply {
  const interaction = interactions.withToken(token);
  if (interaction?.id !== id) throw refusals.unknownInteraction();
  try {
    interaction.expectCallback();
    return accept(interaction, call, read(interaction, call, messages), messages);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(error, () => interaction.answer.reject(error));
  }
}

function read({ sent }: Interaction, call: Call, messages: Messages): APIInteractionResponse {
  const { value, faults } = checkCallback(call.body, {
    type: sent.type,
    message: sent.pressed && messages.find(sent.pressed.id),
    typing: sent.typing,
    files: call.files.length,
  });
  if (value === undefined || faults.length > 0) throw invalidForm(faults);
  return value;
}

function accept(
  interaction: Interaction,
  call: Call,
  body: APIInteractionResponse,
  messages: Messages,
): Reply {
  interaction.accept();
  const message = carryOut(interaction, call, body, messages);
  interaction.original = message?.id;
  const deferred = DEFERRED.has(body.type);
  const answer: Answer = {
    interaction: interaction.id,
    body,
    files: call.files,
    message,
    choices: body.type === Callback.ApplicationCommandAutocompleteResult ? (body.data.choices ?? []) : [],
  };
  const after = () => {
    if (message !== undefined && !deferred) interaction.completed.resolve(message);
    interaction.answer.resolve(answer);
  };
  if (call.query.get('with_response') !== 'true') return { status: 204, after };
  return { status: 200, body: response(interaction, body.type, message), after };
}

/** Posts or changes the message that the callback is about, if it is about one. */
function carryOut(
  { sent, metadata }: Interaction,
  { files }: Call,
  body: APIInteractionResponse,
  messages: Messages,
): APIMessage | undefined {
  const { channel, pressed } = sent;
  const occasion = { channel, metadata, pressed };
  switch (body.type) {
    case Callback.ChannelMessageWithSource:
      return messages.post(body.data, files, occasion);
    case Callback.DeferredChannelMessageWithSource:
      return messages.post({ flags: (body.data?.flags ?? 0) | MessageFlags.Loading }, [], occasion);
    case Callback.UpdateMessage:
      return pressed && messages.edit(pressed.id, body.data ?? {}, files);
    case Callback.DeferredMessageUpdate:
      return pressed && messages.find(pressed.id);
    default:
      return undefined;
  }
}

/** interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function response(interaction: Interaction, type: Callback, message: APIMessage | undefined): object {
  const flags = message?.flags ?? 0;
  const about = message && {
    response_message_id: message.id,
    response_message_loading: (flags & MessageFlags.Loading) !== 0,
    response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
  };
  return {
    interaction: {
      id: interaction.id,
      type: interaction.sent.type,
      channel_id: interaction.sent.channel,
      ...about,
    },
    resource: { type, ...(message && { message }) },
  };
}
