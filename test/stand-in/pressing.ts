import {
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIMessage,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';

/** The button of a message that a person presses; throws where Discord would not let them. */
export function buttonOf(message: APIMessage, customId: string): APIButtonComponentWithCustomId {
  const button = componentOf(message, customId);
  if (button.type !== ComponentType.Button || !('custom_id' in button)) {
    throw new Error(`${customId} is no button`);
  }
  return button;
}

/** The select of a message in which a person chooses; throws where Discord would not let them. */
export function selectOf(
  message: APIMessage,
  customId: string,
  values: readonly string[],
): APIStringSelectComponent {
  const select = componentOf(message, customId);
  if (select.type !== ComponentType.StringSelect) throw new Error(`${customId} is no select of texts`);
  const unknown = values.filter((value) => !select.options.some((option) => option.value === value));
  if (unknown.length > 0) throw new Error(`The select ${customId} does not offer ${unknown.join(', ')}`);
  const { min_values = 1, max_values = 1 } = select;
  if (values.length < min_values || values.length > max_values) {
    throw new Error(
      `The select ${customId} takes ${min_values} to ${max_values} values, not ${values.length}`,
    );
  }
  return select;
}

function componentOf(message: APIMessage, customId: string): APIComponentInMessageActionRow {
  const components = (message.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components : [],
  );
  const names = components.map((component) => ('custom_id' in component ? component.custom_id : undefined));
  const component = components[names.indexOf(customId)];
  if (component === undefined) {
    throw new Error(
      `The message has no component ${customId}, only ${names.filter(Boolean).join(', ') || 'none'}`,
    );
  }
  if ('disabled' in component && component.disabled) throw new Error(`${customId} is disabled`);
  return component;
}
