import {
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from 'discord-api-types/v10';
import { asList, asNumber, asObject, asText, type JsonObject } from './checks/json.ts';

/** What a person puts into the fields of a modal, by their custom_ids: text, or the values of a select. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The components of a modal as its submission carries them; throws where Discord would not let a person submit. */
export function fillModal(modal: APIModalInteractionResponseCallbackData, fields: Fields): object[] {
  const known = modal.components.flatMap(inputsOf).map((input) => input.custom_id);
  for (const name of Object.keys(fields)) {
    if (!known.includes(name)) throw new Error(`The modal ${modal.custom_id} has no field ${name}`);
  }
  return modal.components.map((component, index) => {
    const base = { id: index + 1, type: component.type };
    const filled = inputsOf(component).map((input) => fillInput(input, fields));
    if (component.type === ComponentType.Label) return { ...base, component: filled[0] };
    return component.type === ComponentType.ActionRow ? { ...base, components: filled } : base;
  });
}

function inputsOf(component: APIModalInteractionResponseCallbackComponent): JsonObject[] {
  if (component.type === ComponentType.Label) return [asObject(component.component)];
  return component.type === ComponentType.ActionRow ? asList(component.components).map(asObject) : [];
}

function fillInput(input: JsonObject, fields: Fields): object {
  const name = asText(input.custom_id) ?? '';
  const entered = fields[name];
  const base = { id: 1, type: input.type, custom_id: name };
  if (input.type !== ComponentType.TextInput) return { ...base, values: [entered ?? []].flat() };
  const value = entered ?? asText(input.value) ?? '';
  if (typeof value !== 'string') throw new Error(`The field ${name} takes one text`);
  const required = input.required !== false;
  const least = asNumber(input.min_length) ?? Number(required);
  // An optional field may stay empty, whatever its shortest length.
  if ((required || value !== '') && value.length < least) throw new Error(`The field ${name} is too short`);
  if (value.length > (asNumber(input.max_length) ?? 4000)) throw new Error(`The field ${name} is too long`);
  return { ...base, value };
}
