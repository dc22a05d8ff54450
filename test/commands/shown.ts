import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Response } from '../../src/commands/response.ts';
import { asRead, componentsOf, dataOf, messageOf } from './asking.ts';

/** A reply as somebody reads it: the lines under each heading, without the signs of markdown. */
export interface Shown {
  readonly title?: string;
  readonly text?: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly foot?: string;
}

/** What a reply shows; a heading that goes on in a further field is one heading. */
export function shown(response: Response): Shown {
  const [embed = {}] = dataOf(response).embeds ?? [];
  const { title, description, fields = [], footer } = embed;
  const lines: Record<string, string[]> = {};
  for (const { name, value } of fields) {
    const heading = asRead(name);
    lines[heading] = [...(lines[heading] ?? []), ...asRead(value).split('\n')];
  }
  return {
    ...(title !== undefined && { title: asRead(title) }),
    ...(description !== undefined && { text: asRead(description) }),
    fields: lines,
    ...(footer && { foot: footer.text }),
  };
}

export function titleOf(response: Response): string | undefined {
  return shown(response).title;
}

/** What the select of a reply offers. */
export function optionsOf(response: Response): { label: string; value: string }[] {
  return componentsOf(messageOf(response)).flatMap((component) =>
    'options' in component ? component.options.map(({ label, value }) => ({ label, value })) : [],
  );
}

/** The selects of a reply, each with the values that it offers. */
export function selectsOf(response: Response): { id: string; values: string[] }[] {
  return componentsOf(messageOf(response)).flatMap((component) =>
    'options' in component
      ? [{ id: component.custom_id, values: component.options.map(({ value }) => value) }]
      : [],
  );
}

export function labelsOf(response: Response): string[] {
  return optionsOf(response).map(({ label }) => label);
}

/** The labels of the buttons that can be pressed. */
export function buttonsOf(response: Response): string[] {
  return componentsOf(messageOf(response)).flatMap((component) =>
    'label' in component && component.label && !component.disabled ? [component.label] : [],
  );
}

/** The custom_ids of everything on a reply. */
export function customIdsOf(response: Response): string[] {
  return componentsOf(messageOf(response)).flatMap((component) =>
    'custom_id' in component ? [component.custom_id] : [],
  );
}

/** Whether only its asker sees a reply. */
export function isPrivate(response: Response): boolean {
  return ((dataOf(response).flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Whether a reply stands in place of the message that was pressed. */
export function isInPlace(response: Response): boolean {
  return response.body.type === InteractionResponseType.UpdateMessage;
}
