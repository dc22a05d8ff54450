import { html, nothing } from 'lit';
import type { BoxState } from './box-state.ts';
import { isOpen, type Offers } from './offers.ts';

/** The element whose list is drawn, and what can be done in it. */
interface ListElement {
  readonly state: BoxState;
  mark(row: number): void;
  take(row: number): void;
}

const HEADINGS = {
  commands: 'Commands',
  choices: 'Options matching what you typed',
  options: 'Optional options',
};

interface Row {
  readonly name: string;
  readonly detail: string | undefined;
}

function rowsOf(list: Offers): Row[] {
  switch (list.kind) {
    case 'commands':
      return list.items.map(({ shownAs, description, options }) => ({
        name: [
          `/${shownAs}`,
          ...options.filter(({ required }) => required).map((option) => option.shownAs),
        ].join(' '),
        detail: description,
      }));
    case 'options':
      return list.items.map(({ shownAs, description }) => ({ name: shownAs, detail: description }));
    case 'choices':
      return list.items.map(({ name }) => ({ name, detail: undefined }));
  }
}

function rowView(element: ListElement, { name, detail }: Row, index: number, marked: number) {
  return html`<li
    role="option"
    id=${`offer-${index}`}
    aria-selected=${index === marked}
    @pointermove=${() => element.mark(index)}
    @click=${() => element.take(index)}
  >
    <span class="offer-name">${name}</span>${detail ? html`<span class="offer-detail">${detail}</span>` : nothing}
  </li>`;
}

/** The list above the box, with what is offered. A press on it leaves the cursor where it is. */
export function listView(element: ListElement) {
  const { list } = element.state;
  const keepFocus = (event: Event) => event.preventDefault();
  if (list === 'failed') return html`<div class="offers" role="status">Loading options failed</div>`;
  if (!isOpen(list)) return nothing;
  return html`<div class="offers" @mousedown=${keepFocus}>
    <div class="offers-heading" id="offers-heading">${HEADINGS[list.kind]}</div>
    <ul role="listbox" id="offers" aria-labelledby="offers-heading">
      ${rowsOf(list).map((row, index) => rowView(element, row, index, list.marked))}
    </ul>
  </div>`;
}
