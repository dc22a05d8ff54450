import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  type ApplicationCommandOptionType,
  GatewayDispatchEvents,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import {
  channelOf,
  contextOf,
  expectVisible,
  type From,
  guildOf,
  interactionEvent,
  ownersOf,
} from './circumstances.ts';
import { fill, optionTyped, reach, type Typed, type Typing } from './command-options.ts';
import type { Gateway } from './gateway.ts';
import type { Answer } from './interactions.ts';
import { type Fields, fillModal } from './modal-fields.ts';
import { buttonOf, selectOf } from './pressing.ts';
import type { State } from './state.ts';
import { SOMEBODY, userOf } from './world.ts';

/** What people do in Discord. Each gesture returns the application's answer, or throws why there is none. */
export class People {
  readonly #state: State;
  readonly #gateway: Gateway;

  constructor(state: State, gateway: Gateway) {
    this.#state = state;
    this.#gateway = gateway;
  }

  /** Sends a command with its options filled in: `film`, or `festival awards` for a subcommand. */
  async command(line: string, typed: Typed = {}, from: From = {}): Promise<Answer> {
    const { data, called } = this.#typed(line, typed, from);
    return this.#send({ type: InteractionType.ApplicationCommand, called, data, from });
  }

  /** Types into an option that has autocomplete, and returns what the application suggests. */
  async suggest(
    line: string,
    option: string,
    text: string,
    typed: Typed = {},
    from: From = {},
  ): Promise<Answer> {
    const { data, called, typing } = this.#typed(line, typed, from, { option, text });
    return this.#send({ type: InteractionType.ApplicationCommandAutocomplete, called, data, from, typing });
  }

  /** Presses a button. */
  async press(on: Answer | APIMessage, customId: string, from: From = {}): Promise<Answer> {
    const message = this.#seen(on, from);
    const { type, id = 0 } = buttonOf(message, customId);
    const data = { component_type: type, custom_id: customId, id };
    return this.#send({ type: InteractionType.MessageComponent, called: customId, data, from, message });
  }

  /** Chooses in a select. */
  async select(
    on: Answer | APIMessage,
    customId: string,
    values: readonly string[],
    from: From = {},
  ): Promise<Answer> {
    const message = this.#seen(on, from);
    const { type, id = 0 } = selectOf(message, customId, values);
    const data = { component_type: type, custom_id: customId, id, values };
    return this.#send({ type: InteractionType.MessageComponent, called: customId, data, from, message });
  }

  /** Fills in and submits the modal that an answer opened. */
  async submit(modal: Answer, fields: Fields = {}, from: From = {}): Promise<Answer> {
    const { body } = modal;
    const opener = this.#state.interactions.withId(modal.interaction);
    if (body.type !== InteractionResponseType.Modal || opener === undefined) {
      throw new Error('The answer opened no modal');
    }
    const called = body.data.custom_id;
    const data = { custom_id: called, components: fillModal(body.data, fields) };
    const message = opener.sent.pressed && this.#seen(opener.sent.pressed, from);
    return this.#send({
      type: InteractionType.ModalSubmit,
      called,
      data,
      from,
      message,
      opener: opener.metadata,
    });
  }

  /** The message that a deferred answer promised, once it is there. */
  async completed(answer: Answer): Promise<APIMessage> {
    const interaction = this.#state.interactions.withId(answer.interaction);
    if (interaction === undefined) throw new Error('The answer belongs to another stand-in');
    return interaction.completed.promise;
  }

  /** The message as it stands now, if it is still there and the person sees it. */
  #seen(on: Answer | APIMessage, from: From): APIMessage {
    const id = 'body' in on ? on.message?.id : on.id;
    if (id === undefined) throw new Error('The answer has no message');
    const message = this.#state.messages.find(id);
    if (message === undefined) throw new Error(`Message ${id} is deleted`);
    expectVisible(message, from);
    return message;
  }

  /** The data of a command as far as it is typed. */
  #typed(line: string, typed: Typed, from: From, typing?: Typing) {
    const [name = '', ...words] = line.replace(/^\//, '').split(' ');
    const called = `/${[name, ...words].join(' ')}`;
    const command = this.#state.registry.reached(name, guildOf(from));
    if (command === undefined) throw new Error(`${called} is not registered here`);
    if (command.contexts?.includes(contextOf(from)) === false) {
      throw new Error(`${called} is registered, but not for this context`);
    }
    const reached = reach(command, words);
    const { id, type, guild_id } = command;
    return {
      called,
      data: { id, name, type, ...(guild_id && { guild_id }), options: fill(reached, typed, typing) },
      typing: typing && optionTyped(reached, typing.option).type,
    };
  }

  #send(gesture: Gesture): Promise<Answer> {
    const { type, data, from, message } = gesture;
    this.#gateway.expectClient();
    const interaction = this.#state.interactions.open({
      type,
      called: gesture.called,
      channel: channelOf(from).id,
      metadata: (id) => metadataOf(id, gesture),
      pressed: message,
      typing: gesture.typing,
      late: from.late ?? false,
    });
    this.#gateway.dispatch(
      GatewayDispatchEvents.InteractionCreate,
      interactionEvent(interaction, type, data, from, message),
    );
    return interaction.answer.promise;
  }
}

interface Gesture {
  readonly type: InteractionType;
  /** How an error calls it. */
  readonly called: string;
  readonly data: object;
  readonly from: From;
  readonly message?: APIMessage | undefined;
  readonly typing?: ApplicationCommandOptionType | undefined;
  /** What is known of the gesture that opened a modal. */
  readonly opener?: APIMessageInteractionMetadata;
}

/** resources/message#message-interaction-metadata-object */
function metadataOf(id: string, { type, from, message, opener }: Gesture): APIMessageInteractionMetadata {
  const about = { id, user: userOf(from.person ?? SOMEBODY), authorizing_integration_owners: ownersOf(from) };
  if (type === InteractionType.MessageComponent && message !== undefined) {
    return { ...about, type, interacted_message_id: message.id };
  }
  if (
    type === InteractionType.ModalSubmit &&
    opener !== undefined &&
    opener.type !== InteractionType.ModalSubmit
  ) {
    return { ...about, type, triggering_interaction_metadata: opener };
  }
  return { ...about, type: InteractionType.ApplicationCommand };
}
