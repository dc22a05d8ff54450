import { type APISelectMenuOption, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { PressReading } from './reading/reading.ts';
import type { ShownMessage } from './shown-messages.ts';

/** A button or an option as the console shows it. */
export interface Item {
  readonly label: string;
  readonly description?: string | undefined;
  /** Where a link button leads; there is no following it from here. */
  readonly link?: string;
  /** What is typed to press it, and what that presses; undefined where it can't be pressed. */
  readonly number?: number;
  readonly press?: PressReading;
}

/** One row of a message: buttons, or the options of a select under its placeholder. */
export type ItemRow =
  | { readonly kind: 'buttons'; readonly items: readonly Item[] }
  | { readonly kind: 'select'; readonly heading: string; readonly items: readonly Item[] };

type Component = Extract<
  NonNullable<ShownMessage['components']>[number],
  { type: ComponentType.ActionRow }
>['components'][number];

class Numbering {
  #last = 0;

  item(customId: string, values: string[], label: string, description?: string): Item {
    this.#last += 1;
    return { label, description, number: this.#last, press: { kind: 'press', customId, values } };
  }
}

function buttonItem(component: Component, numbering: Numbering): Item[] {
  if (component.type !== ComponentType.Button || component.style === ButtonStyle.Premium) return [];
  const label = component.label ?? component.emoji?.name ?? '';
  if (component.style === ButtonStyle.Link) return [{ label, link: component.url }];
  return [component.disabled ? { label } : numbering.item(component.custom_id, [], label)];
}

function optionItem(customId: string, numbering: Numbering) {
  return ({ label, value, description }: APISelectMenuOption) =>
    numbering.item(customId, [value], label, description);
}

function rowOf(components: readonly Component[], numbering: Numbering): ItemRow {
  const [first] = components;
  if (first?.type === ComponentType.StringSelect) {
    const items = first.options.map(optionItem(first.custom_id, numbering));
    return { kind: 'select', heading: first.placeholder ?? '', items };
  }
  return { kind: 'buttons', items: components.flatMap((component) => buttonItem(component, numbering)) };
}

/** The rows of a message with everything that can be pressed numbered from 1. */
export function numberedRows({ components = [] }: ShownMessage): ItemRow[] {
  const numbering = new Numbering();
  return components
    .flatMap((row) => (row.type === ComponentType.ActionRow ? [rowOf(row.components, numbering)] : []))
    .filter(({ items }) => items.length > 0);
}

/** What each number presses, the first being number 1. */
export function pressesOn(message: ShownMessage): PressReading[] {
  return numberedRows(message).flatMap(({ items }) => items.flatMap(({ press }) => (press ? [press] : [])));
}
