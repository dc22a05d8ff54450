import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Faults } from './faults.ts';
import { asList, asNumber, asObject, asText, type JsonObject } from './json.ts';

const SELECTS: ReadonlySet<unknown> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

interface Placed {
  readonly component: JsonObject;
  readonly path: string;
}

/** Holds the rows, buttons and selects of a message to Discord's limits. Components V2 are not known here. */
export function checkRows(rows: unknown, path: string, faults: Faults): void {
  const list = place(rows, path);
  faults.count('rows', path, list.length);
  for (const row of list) {
    if (row.component.type === ComponentType.ActionRow) checkRow(row, faults);
    else faults.add('row-kind', row.path);
  }
  checkCustomIds(
    list.flatMap((row) => place(row.component.components, `${row.path}.components`)),
    faults,
  );
}

/** Holds custom_ids to their length, and to being unique among these components. */
export function checkCustomIds(placed: readonly Placed[], faults: Faults): void {
  const ids = placed.map(({ component, path }) => ({
    path: `${path}.custom_id`,
    value: component.custom_id,
  }));
  for (const { path, value } of ids) faults.text('custom-id', path, value);
  faults.unique('custom-id-duplicate', ids);
}

/** The components of a list, each with its place. */
export function place(components: unknown, path: string): Placed[] {
  return asList(components).map((component, index) => ({
    component: asObject(component),
    path: `${path}[${index}]`,
  }));
}

function checkRow(row: Placed, faults: Faults): void {
  const children = place(row.component.components, `${row.path}.components`);
  faults.count('row-components', `${row.path}.components`, children.length);
  for (const child of children) {
    if (child.component.type === ComponentType.Button) checkButton(child, faults);
    else if (SELECTS.has(child.component.type)) {
      if (children.length > 1) faults.add('row-select-alone', child.path);
      checkSelect(child, faults);
    } else faults.add('component-kind', child.path);
  }
}

function checkButton({ component: button, path }: Placed, faults: Faults): void {
  // A premium button shows the thing on sale and carries neither label nor custom_id.
  if (button.style === ButtonStyle.Premium) return;
  faults.text('button-label', `${path}.label`, button.label);
  if (!asText(button.label)?.trim() && button.emoji == null) faults.add('button-empty', path);
  checkEmoji(button.emoji, `${path}.emoji`, faults);
  if (button.style !== ButtonStyle.Link) {
    if (button.custom_id == null || button.url != null) faults.add('button-custom-id', path);
    return;
  }
  const address = asText(button.url);
  if (address === undefined || button.custom_id != null) faults.add('button-link', path);
  if (address === undefined) return;
  const scheme = URL.canParse(address) ? new URL(address).protocol : '';
  if (['http:', 'https:', 'discord:'].includes(scheme)) faults.text('button-url', `${path}.url`, address);
  else faults.add('button-url', `${path}.url`, address);
}

/** Holds a select, of a message or a modal, to Discord's limits. */
export function checkSelect({ component: select, path }: Placed, faults: Faults): void {
  faults.text('select-placeholder', `${path}.placeholder`, select.placeholder);
  const options = place(select.options, `${path}.options`);
  if (select.type === ComponentType.StringSelect) {
    faults.count('select-options', `${path}.options`, options.length);
    checkRange(select, options, path, faults);
  }
  for (const { component: option, path: at } of options) {
    faults.text('select-option-label', `${at}.label`, option.label);
    faults.text('select-option-value', `${at}.value`, option.value);
    faults.text('select-option-description', `${at}.description`, option.description);
    checkEmoji(option.emoji, `${at}.emoji`, faults);
  }
  faults.unique(
    'select-value-duplicate',
    options.map(({ component: option, path: at }) => ({ path: `${at}.value`, value: option.value })),
  );
}

function checkRange(select: JsonObject, options: readonly Placed[], path: string, faults: Faults): void {
  const most = asNumber(select.max_values) ?? 1;
  const least = asNumber(select.min_values) ?? Math.min(1, most);
  const preset = options.filter(({ component }) => component.default === true).length;
  if (least < 0 || most < 1 || least > most || most > options.length || preset > most) {
    faults.add('select-range', path, `${least} to ${most} of ${options.length}, ${preset} preset`);
  }
}

// The property of whole emoji needs a flag that the compiler's target does not know, hence no literal.
const SETS_OF_STRINGS = 'v';
const ONE_EMOJI = new RegExp('^\\p{RGI_Emoji}$', SETS_OF_STRINGS);

function checkEmoji(value: unknown, path: string, faults: Faults): void {
  const emoji = asObject(value);
  const name = asText(emoji.name);
  if (value == null || emoji.id != null) return;
  // Discord also takes an emoji without the selector that asks for its coloured form.
  const known = name !== undefined && (ONE_EMOJI.test(name) || ONE_EMOJI.test(`${name}\u{FE0F}`));
  if (!known) faults.add('component-emoji', path, JSON.stringify(name));
}
