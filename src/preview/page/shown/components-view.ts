import type {
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIMessage,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { BUTTON, DANGER, LINK, PRIMARY, ROW, SELECT, SUCCESS } from '../discord.ts';
import type { ChosenEvent } from './choice-select.ts';

/** Takes a press: the custom_id, and what was chosen in a select. */
export type OnPress = (customId: string, values: readonly string[]) => void;

type Rows = NonNullable<APIMessage['components']>;

const LOOKS: Readonly<Record<number, string>> = {
  [PRIMARY]: 'primary',
  [SUCCESS]: 'success',
  [DANGER]: 'destructive',
};

function buttonView(button: APIButtonComponent, onPress: OnPress) {
  const { disabled = false, style } = button;
  const label = 'label' in button ? (button.label ?? '') : '';
  if (style === LINK) return html`<chat-button type="secondary" url=${button.url}>${label}</chat-button>`;
  if (!('custom_id' in button)) return nothing;
  const press = () => {
    if (!disabled) onPress(button.custom_id, []);
  };
  return html`<chat-button type=${LOOKS[style] ?? 'secondary'} .disabled=${disabled} @click=${press}>${label}</chat-button>`;
}

function selectView(select: APIStringSelectComponent, name: string, onPress: OnPress) {
  return html`<choice-select
    .name=${name}
    .placeholder=${select.placeholder ?? 'Make a selection'}
    .options=${select.options}
    @chosen=${({ value }: ChosenEvent) => onPress(select.custom_id, [value])}
  ></choice-select>`;
}

/** A button keeps its place, and with it the focus, where a changed message still has one of its label. */
function keyOf(component: APIComponentInMessageActionRow, index: number): string {
  return 'label' in component && typeof component.label === 'string' ? component.label : String(index);
}

function componentView(component: APIComponentInMessageActionRow, name: string, onPress: OnPress) {
  if (component.type === BUTTON) return buttonView(component, onPress);
  return component.type === SELECT ? selectView(component, name, onPress) : nothing;
}

/** The rows of buttons and selects beneath a message; `name` begins the ids of their parts. */
export function componentsView(rows: Rows, name: string, onPress: OnPress) {
  return rows.map((row, at) => {
    if (row.type !== ROW) return nothing;
    return html`<discord-action-row slot="components">
      ${repeat(row.components, keyOf, (component, index) =>
        componentView(component, `${name}-${at}-${index}`, onPress),
      )}
    </discord-action-row>`;
  });
}
