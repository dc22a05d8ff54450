import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { merged } from './checks/callbacks.ts';
import { Faults } from './checks/faults.ts';
import { checkMessage, checkPresence } from './checks/messages.ts';
import { readAs } from './checks/schemas.ts';
import type { Interaction } from './interactions.ts';
import type { MessageBody } from './messages.ts';
import { invalidForm, Refusal, refusals } from './refusals.ts';
import type { Call } from './requests.ts';
import type { Reply, State } from './state.ts';

/** Posts a further message to an interaction. The first after a deferred answer becomes that answer. */
export function followUp(state: State, call: Call, token: string): Reply {
  const interaction = answered(state, token);
  const original = state.messages.find(interaction.original ?? '');
  if (original !== undefined && ((original.flags ?? 0) & MessageFlags.Loading) !== 0) {
    return edit(state, call, token, original.id);
  }
  const body = read(IncomingWebhookRequestPartialSchema, call, undefined);
  const { sent, metadata } = interaction;
  const message = state.messages.post(body, call.files, {
    channel: sent.channel,
    metadata,
    pressed: original,
  });
  return { status: 200, body: message };
}

/** Returns a message of an interaction. */
export function fetchMessage(state: State, token: string, id: string): Reply {
  return { status: 200, body: message(state, answered(state, token), id) };
}

/** Changes a message of an interaction. */
export function edit(state: State, call: Call, token: string, id: string): Reply {
  const interaction = answered(state, token);
  const before = message(state, interaction, id);
  const completes = before.id === interaction.original;
  try {
    const body = read(IncomingWebhookUpdateRequestPartialSchema, call, before);
    const after = state.messages.edit(before.id, body, call.files);
    if (after === undefined) throw refusals.unknownMessage();
    return { status: 200, body: after, after: () => completes && interaction.completed.resolve(after) };
  } catch (error) {
    if (error instanceof Refusal && completes) interaction.completed.reject(error);
    throw error;
  }
}

/** Deletes a message of an interaction. */
export function deleteMessage(state: State, token: string, id: string): Reply {
  state.messages.delete(message(state, answered(state, token), id).id);
  return { status: 204 };
}

function read<Body extends MessageBody>(
  schema: ZodMiniType<Body>,
  { body, files }: Call,
  before: APIMessage | undefined,
): Body {
  const faults = new Faults();
  faults.wellFormed(body, '');
  checkMessage(body, '', faults);
  checkPresence(merged(before, body), files.length, '', faults);
  const { value, faults: disagreements } = readAs(schema, body, '');
  faults.alsoSchema(disagreements);
  if (value === undefined || faults.found.length > 0) throw invalidForm(faults.found);
  return value;
}

/** The interaction of a token: its webhook exists only once the interaction is answered. */
function answered({ interactions }: State, token: string): Interaction {
  const interaction = interactions.withToken(token);
  if (!interaction?.answered) throw refusals.unknownWebhook();
  return interaction;
}

function message({ messages }: State, { original }: Interaction, id: string): APIMessage {
  const found = messages.find(id === '@original' ? (original ?? '') : id);
  if (found === undefined) throw refusals.unknownMessage();
  return found;
}
