import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { LONGEST_TEXT } from '../../../commands/request.ts';
import type { CommandBox, FilledOption } from './box.ts';
import { optionsLeft } from './box.ts';
import type { BoxState, Place } from './box-state.ts';
import { listView } from './list-view.ts';
import { isOpen } from './offers.ts';

const SEND_PICTURE = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3 20V4l19 8-19 8Zm2-3 11.850-5L5 7v3.500l6 1.500-6 1.500V17Z" />
</svg>`;

/** The element that the box is drawn for: its state, and what can be done in it. */
interface BoxElement {
  readonly state: BoxState;
  type(place: Place, text: string): void;
  enter(place: Place): void;
  mark(row: number): void;
  take(row: number): void;
  offerOptions(): void;
  send(): void;
  /** What a key does; false where it is none of the box's. */
  press(key: string): boolean;
}

function onKey(element: BoxElement, event: KeyboardEvent): void {
  // Enter that ends the composing of a character is none of ours; so is a key with a modifier.
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.shiftKey && event.key !== 'Enter') return;
  if (element.press(event.key)) event.preventDefault();
}

interface Field {
  readonly place: Place;
  readonly text: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly fault?: string | undefined;
}

function fieldView(
  element: BoxElement,
  { place, text, label, placeholder = '', required = false, fault }: Field,
) {
  const { list, place: focused } = element.state;
  const open = isOpen(list) && focused === place;
  return html`<input
    data-place=${place}
    role="combobox"
    aria-label=${label}
    aria-autocomplete="list"
    aria-expanded=${open}
    aria-controls=${open ? 'offers' : nothing}
    aria-activedescendant=${open ? `offer-${list.marked}` : nothing}
    aria-required=${required}
    aria-invalid=${fault !== undefined}
    aria-describedby=${fault === undefined ? nothing : 'box-fault'}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    enterkeyhint="send"
    dir="auto"
    maxlength=${LONGEST_TEXT}
    placeholder=${placeholder}
    size=${Math.max(1, [...text].length)}
    .value=${live(text)}
    @input=${({ target }: Event) => target instanceof HTMLInputElement && element.type(place, target.value)}
    @focus=${() => element.enter(place)}
    @keydown=${(event: KeyboardEvent) => onKey(element, event)}
  />`;
}

function optionView(element: BoxElement, { option, text }: FilledOption, at: number) {
  const { problem } = element.state;
  const fault = problem?.at === at ? problem.why : undefined;
  const label = `${option.shownAs}: ${option.description}`;
  return html`<span class=${`option${fault === undefined ? '' : ' faulty'}`}>
    <span class="option-name" aria-hidden="true">${option.shownAs}</span>
    ${fieldView(element, { place: at, text, label, required: option.required, fault })}
  </span>`;
}

interface Button {
  readonly place: Place;
  readonly label: string;
  readonly content: unknown;
  readonly press: () => void;
  /** Whether it opens the list, to be gone through as that of a select-only combobox. */
  readonly opens?: boolean;
}

/** A button in the box: Enter and Space press it, unless the list is open and a row of it is taken. */
function buttonView(element: BoxElement, { place, label, content, press, opens = false }: Button) {
  const { list, place: focused } = element.state;
  const open = opens && isOpen(list) && focused === place;
  const onButtonKey = (event: KeyboardEvent) => {
    const presses = event.key === 'Enter' || event.key === ' ';
    if (!presses || isOpen(element.state.list)) onKey(element, event);
  };
  return html`<button
    type="button"
    class=${`box-${place}`}
    data-place=${place}
    role=${opens ? 'combobox' : nothing}
    aria-label=${label}
    aria-haspopup=${opens ? 'listbox' : nothing}
    aria-expanded=${opens ? open : nothing}
    aria-controls=${open ? 'offers' : nothing}
    aria-activedescendant=${open ? `offer-${list.marked}` : nothing}
    @click=${press}
    @focus=${() => element.enter(place)}
    @keydown=${onButtonKey}
  >
    ${content}
  </button>`;
}

function moreView(element: BoxElement, count: number) {
  const label = `+${count} more`;
  const press = () => element.offerOptions();
  return buttonView(element, { place: 'more', label, content: label, press, opens: true });
}

function commandView(element: BoxElement, box: CommandBox) {
  const left = optionsLeft(box);
  return html`<span class="command-name">/${box.command.shownAs}</span>
    ${box.filled.map((filled, at) => optionView(element, filled, at))}
    ${left.length > 0 ? moreView(element, left.length) : nothing}`;
}

/** The message box, with the list above it and what is wrong with it beneath. */
export function boxView(element: BoxElement) {
  const { box, problem } = element.state;
  const place = 'Message #film-club';
  return html`${listView(element)}
    <div class="box">
      <div class="box-content">
        ${
          box.kind === 'text'
            ? fieldView(element, { place: 'text', text: box.text, label: place, placeholder: place })
            : commandView(element, box)
        }
      </div>
      ${buttonView(element, { place: 'send', label: 'Send', content: SEND_PICTURE, press: () => element.send() })}
    </div>
    <div class="box-fault" id="box-fault" role="alert">${problem?.why ?? nothing}</div>`;
}
