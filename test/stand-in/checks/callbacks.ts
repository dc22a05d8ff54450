import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import {
  type APIInteractionResponse,
  type ApplicationCommandOptionType,
  InteractionResponseType as Callback,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { Faults } from './faults.ts';
import { asNumber, asObject, type JsonObject } from './json.ts';
import { checkMessage, checkPresence } from './messages.ts';
import { checkModal } from './modals.ts';
import { type Reading, readAs } from './schemas.ts';
import { checkSuggestions } from './suggestions.ts';

/** What the check of a callback must know of the interaction that it answers. */
export interface Asked {
  readonly type: InteractionType;
  /** The message pressed on, as it stands; a modal opened by a press has it too. */
  readonly message: object | undefined;
  /** The type of the option being typed, for an autocomplete interaction. */
  readonly typing: ApplicationCommandOptionType | undefined;
  /** How many files came with the callback. */
  readonly files: number;
}

/** Holds an interaction callback to all of Discord's limits and schemas. */
export function checkCallback(body: unknown, asked: Asked): Reading<APIInteractionResponse> {
  const { type, data } = asObject(body);
  const faults = new Faults();
  faults.wellFormed(body, '');
  if (!suitable(asked).some((callback) => callback === type)) {
    faults.add('callback-kind', 'type', `${type} to an interaction of type ${asked.type}`);
    return { faults: faults.found };
  }
  checkData(type, data, asked, faults);
  const reading = readCallback(type, body);
  faults.alsoSchema(reading.faults);
  return { ...reading, faults: faults.found };
}

function suitable({ type, message }: Asked): Callback[] {
  const reply = [Callback.ChannelMessageWithSource, Callback.DeferredChannelMessageWithSource];
  const update = message === undefined ? [] : [Callback.UpdateMessage, Callback.DeferredMessageUpdate];
  if (type === InteractionType.ApplicationCommandAutocomplete)
    return [Callback.ApplicationCommandAutocompleteResult];
  if (type === InteractionType.ModalSubmit) return [...reply, ...update];
  return [...reply, ...update, Callback.Modal];
}

function checkData(type: unknown, data: unknown, asked: Asked, faults: Faults): void {
  if (type === Callback.ChannelMessageWithSource || type === Callback.UpdateMessage) {
    const before = type === Callback.UpdateMessage ? asked.message : undefined;
    checkMessage(data, 'data', faults);
    checkPresence(merged(before, data), asked.files, 'data', faults);
  } else if (type === Callback.DeferredChannelMessageWithSource) {
    const flags = asNumber(asObject(data).flags) ?? 0;
    if ((flags & ~MessageFlags.Ephemeral) !== 0) faults.add('deferred-flags', 'data.flags', String(flags));
  } else if (type === Callback.ApplicationCommandAutocompleteResult && asked.typing !== undefined) {
    checkSuggestions(data, asked.typing, 'data', faults);
  } else if (type === Callback.Modal) {
    checkModal(data, 'data', faults);
  }
}

/** A message as it stands after an edit: a field that the edit does not name keeps its value. */
export function merged(message: object | undefined, edit: unknown): JsonObject {
  return { ...message, ...asObject(edit) };
}

function readCallback(type: unknown, body: unknown): Reading<APIInteractionResponse> {
  switch (type) {
    case Callback.ApplicationCommandAutocompleteResult:
      return readAs(ApplicationCommandAutocompleteCallbackRequestSchema, body, '');
    case Callback.Modal:
      return readAs(ModalInteractionCallbackRequestSchema, body, '');
    case Callback.UpdateMessage:
    case Callback.DeferredMessageUpdate:
      return readAs(UpdateMessageInteractionCallbackRequestSchema, body, '');
    default:
      return readAs(CreateMessageInteractionCallbackRequestSchema, body, '');
  }
}
