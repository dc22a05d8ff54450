import type {
  APIActionRowComponent,
  APIApplicationCommandOptionChoice,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { dispatch } from '../../src/commands/dispatch.ts';
import type { House } from '../../src/commands/house.ts';
import type { PressedMessage } from '../../src/commands/pressed-message.ts';
import type { Circumstances, GivenOptions } from '../../src/commands/request.ts';
import type { Response } from '../../src/commands/response.ts';

export const SOMEBODY: Circumstances = {
  user: { id: '1' },
  locale: 'en-GB',
  now: new Date('2026-11-21T12:00:00Z'),
};

const NO_MESSAGE: PressedMessage = { embeds: [], components: [] };

/** The message in a response, whatever its type; empty for suggestions. */
export function dataOf(response: Response): APIInteractionResponseCallbackData {
  const { body } = response;
  return body.data && 'embeds' in body.data ? body.data : {};
}

/** The message that a response leaves behind, to press what is on it. */
export function messageOf(response: Response): PressedMessage {
  const { embeds = [], components = [] } = dataOf(response);
  return { embeds, components: [...components] };
}

/** Every component of a message. */
export function componentsOf(message: PressedMessage): APIComponentInMessageActionRow[] {
  const rows = (message.components ?? []).filter(
    (row): row is APIActionRowComponent<APIComponentInMessageActionRow> => 'components' in row,
  );
  return rows.flatMap((row) => row.components);
}

/** Markdown as somebody reads it: its signs and escapes taken away. */
export function asRead(markdown: string): string {
  return markdown.replace(/\\([^A-Za-z0-9\s])|\*\*|(?<!\*)\*(?!\*)/g, '$1');
}

/** A message's embeds as they are sent, their parts on lines of their own. */
export function markdownOf(response: Response): string {
  const embeds: readonly APIEmbed[] = dataOf(response).embeds ?? [];
  const texts = embeds.flatMap(({ title, description, fields = [], footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return texts.filter((text) => text !== undefined).join('\n');
}

/** A message's embeds as somebody reads them. */
export function textOf(response: Response): string {
  return asRead(markdownOf(response));
}

function hasMore(response: Response): boolean {
  return componentsOf(messageOf(response)).some((part) => 'label' in part && part.label?.startsWith('More'));
}

/** Somebody who asks one house, through its door. */
export class Asker {
  readonly #house: House;
  readonly #circumstances: Circumstances;

  constructor(house: House, circumstances: Circumstances = SOMEBODY) {
    this.#house = house;
    this.#circumstances = circumstances;
  }

  command(command: string, options: GivenOptions = {}): Promise<Response> {
    return dispatch({ kind: 'command', command, options, ...this.#circumstances }, this.#house);
  }

  async suggest(
    command: string,
    option: string,
    typed: string,
    others: GivenOptions = {},
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const response = await this.suggestions(command, option, typed, others);
    return response.body.data && 'choices' in response.body.data ? (response.body.data.choices ?? []) : [];
  }

  /** What is suggested for an option while it is typed and others are as given. */
  suggestions(command: string, option: string, typed: string, others: GivenOptions = {}): Promise<Response> {
    const options = { ...others, [option]: typed };
    return dispatch(
      { kind: 'suggest', command, option, typed, options, ...this.#circumstances },
      this.#house,
    );
  }

  press(customId: string, values: readonly string[] = [], message = NO_MESSAGE): Promise<Response> {
    return dispatch({ kind: 'press', customId, values, message, ...this.#circumstances }, this.#house);
  }

  /** Presses the button of a label on the message that a response left behind. */
  pressLabelled(response: Response, label: string): Promise<Response> {
    const message = messageOf(response);
    const labels = componentsOf(message).flatMap((component) =>
      'label' in component ? [component.label] : [],
    );
    const button = componentsOf(message).find(
      (component) => 'label' in component && component.label?.includes(label),
    );
    if (!button || !('custom_id' in button)) {
      throw new Error(`There is no button “${label}”, only ${labels.join(', ')}.`);
    }
    return this.press(button.custom_id, [], message);
  }

  /** A reply and each of its further parts, as somebody sees them who presses “More” to the end. */
  async allParts(response: Response): Promise<Response[]> {
    const parts = [response];
    for (let last = response; hasMore(last); parts.push(last)) last = await this.pressLabelled(last, 'More');
    return parts;
  }

  /** Picks the option of a label from the select on the message that a response left behind. */
  pick(response: Response, label: string): Promise<Response> {
    const message = messageOf(response);
    for (const component of componentsOf(message)) {
      if (!('options' in component)) continue;
      const option = component.options.find((candidate) => candidate.label.includes(label));
      if (option) return this.press(component.custom_id, [option.value], message);
    }
    throw new Error(`There is no option “${label}”.`);
  }
}
