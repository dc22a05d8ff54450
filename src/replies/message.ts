import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { COMPONENTS } from './limits.ts';
import type { Opening } from './sections.ts';
import { cut, plain } from './text.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What a reply shows: Discord's own embeds and rows of components. */
export interface Message {
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
}

/** The one accent: an answer from the records. */
export const ANSWER_COLOUR = 0xb3202c;
/** No answer yet: a choice to make, or nothing found. */
export const QUESTION_COLOUR = 0x8a8f98;

/** A button that presses a custom_id; `current` marks where one is, and can't be pressed. */
export function button(customId: string, label: string, current = false): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: current ? ButtonStyle.Primary : ButtonStyle.Secondary,
    custom_id: customId,
    label: cut(plain(label), COMPONENTS.buttonLabel),
    disabled: current,
  };
}

/** A row of components. */
export function row(components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}

/** What a select offers; an opening's value is its reference unless it has another. */
export type Offer =
  | (Opening & { readonly value?: string })
  | (Omit<Opening, 'reference'> & { readonly value: string });

function valueOfOffer(offer: Offer): string {
  return 'reference' in offer ? (offer.value ?? offer.reference) : offer.value;
}

/** A select among offers, as many as Discord shows. */
export function select(
  customId: string,
  placeholder: string,
  options: readonly Offer[],
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder: cut(plain(placeholder), COMPONENTS.placeholder),
    options: options.slice(0, COMPONENTS.selectOptions).map((offer) => ({
      label: cut(plain(offer.label), COMPONENTS.optionLabel),
      value: valueOfOffer(offer),
      ...(offer.description && { description: cut(plain(offer.description), COMPONENTS.optionDescription) }),
    })),
  };
}
