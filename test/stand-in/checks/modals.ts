import { ComponentType } from 'discord-api-types/v10';
import { checkCustomIds, checkSelect, place } from './components.ts';
import type { Faults } from './faults.ts';
import { asNumber, asObject, type JsonObject } from './json.ts';

/** Holds a modal to Discord's limits. */
export function checkModal(body: unknown, path: string, faults: Faults): void {
  const modal = asObject(body);
  faults.text('modal-title', `${path}.title`, modal.title);
  faults.text('custom-id', `${path}.custom_id`, modal.custom_id);
  const components = place(modal.components, `${path}.components`);
  faults.count('modal-components', `${path}.components`, components.length);
  const fields = components.flatMap(({ component, path: at }) => {
    if (component.type !== ComponentType.Label) return place(component.components, `${at}.components`);
    faults.text('modal-label', `${at}.label`, component.label);
    faults.text('modal-label-description', `${at}.description`, component.description);
    return [{ component: asObject(component.component), path: `${at}.component` }];
  });
  checkCustomIds(fields, faults);
  for (const field of fields) {
    if (field.component.type === ComponentType.TextInput) checkInput(field.component, field.path, faults);
    else if (field.component.type === ComponentType.StringSelect) checkSelect(field, faults);
  }
}

function checkInput(input: JsonObject, path: string, faults: Faults): void {
  // In an action row, the older layout, the input carries its own label.
  faults.text('modal-label', `${path}.label`, input.label);
  faults.text('input-placeholder', `${path}.placeholder`, input.placeholder);
  faults.text('input-value', `${path}.value`, input.value);
  const least = asNumber(input.min_length) ?? 0;
  const most = asNumber(input.max_length) ?? 4000;
  if (least < 0 || most < 1 || most > 4000 || least > most) {
    faults.add('input-length', path, `${least} to ${most}`);
  }
}
