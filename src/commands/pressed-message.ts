import type { APIMessage } from 'discord-api-types/v10';

/** The message that a pressed component sits on, as far as a press may read it. */
export type PressedMessage = Pick<APIMessage, 'embeds' | 'components'>;

/** The custom_ids of everything on a message. */
export function customIdsOn({ components = [] }: PressedMessage): string[] {
  return components.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((component) => ('custom_id' in component ? [component.custom_id] : []))
      : [],
  );
}
