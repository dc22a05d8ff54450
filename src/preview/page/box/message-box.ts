import { LitElement } from 'lit';
import type { OfferedCommand } from '../../../commands/offered-commands.ts';
import type { Box, Choice, CommandBox } from './box.ts';
import {
  type BoxState,
  closed,
  EMPTY_STATE,
  entered,
  holding,
  lastPlaceIn,
  marked,
  offeringOptions,
  type Place,
  recalled,
  removed,
  sent,
  taken,
  typed,
} from './box-state.ts';
import { boxView } from './box-view.ts';
import { newer, older } from './history.ts';
import { choicesAfter, isOpen, moved } from './offers.ts';

/** Sent on Enter with what the box held. */
export class SendEvent extends Event {
  readonly box: Box;

  constructor(box: Box) {
    super('send', { bubbles: true });
    this.box = box;
  }
}

/** Asks for suggestions; resolves to undefined where none came. */
type Suggesting = (box: CommandBox, at: number) => Promise<readonly Choice[] | undefined>;

/** The box in which commands are written, as Discord's. What happens in it is decided by the functions of its state. */
export class MessageBox extends LitElement {
  static override properties = {
    commands: { attribute: false },
    suggesting: { attribute: false },
    state: { state: true },
  };

  declare commands: readonly OfferedCommand[];
  declare suggesting: Suggesting;
  declare state: BoxState;
  #takesFocus = false;
  #focusing = false;

  constructor() {
    super();
    this.commands = [];
    this.suggesting = async () => [];
    this.state = EMPTY_STATE;
    this.addEventListener('focusout', ({ relatedTarget }) => {
      const stays = relatedTarget instanceof Node && this.contains(relatedTarget);
      if (!stays && !this.#takesFocus) this.#become(closed(this.state));
    });
  }

  // The page's own style sheet and ids reach it: no shadow.
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render() {
    return boxView(this);
  }

  protected override updated(): void {
    if (this.#takesFocus) this.#focus();
    this.querySelector('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  #focus(): void {
    this.#takesFocus = false;
    this.#focusing = true;
    this.querySelector<HTMLElement>(`[data-place="${this.state.place}"]`)?.focus();
    this.#focusing = false;
  }

  #become(state: BoxState): void {
    this.state = state;
    if (state.asks) this.#askFor(state);
  }

  /** Becomes a state and brings the focus to its place. */
  #go(state: BoxState): void {
    this.#takesFocus = true;
    this.#become(state);
  }

  async #askFor(state: BoxState): Promise<void> {
    const { box, place } = state;
    if (box.kind !== 'command' || typeof place !== 'number') return;
    const found = await this.suggesting(box, place);
    // What was typed meanwhile has asked for itself; a row that was marked meanwhile is of the list before.
    const isWanted = this.state.asks && this.state.box === box && this.state.place === place;
    if (!isWanted) return;
    const list = found ? choicesAfter(this.state.list, found) : 'failed';
    this.state = { ...this.state, list, asks: false };
  }

  /** Puts the cursor where text is typed. */
  takeCursor(): void {
    this.state = { ...this.state, place: lastPlaceIn(this.state.box) };
    this.#focus();
  }

  /** Puts something into the box and the cursor behind it. */
  fill(box: Box): void {
    this.#go(holding(this.state, box));
  }

  /** Sends what the box holds, or says what is missing. */
  send(): void {
    const { state, box } = sent(this.state, this.commands);
    this.#go(state);
    if (box) this.dispatchEvent(new SendEvent(box));
  }

  type(place: Place, text: string): void {
    this.#go(typed(this.state, place, text, this.commands));
  }

  mark(row: number): void {
    this.#become(marked(this.state, row));
  }

  take(row: number): void {
    this.#go(taken(this.state, row, this.commands));
  }

  /** The focus came to a place; where the box has brought it there itself, nothing is offered anew. */
  enter(place: Place): void {
    if (!this.#focusing) this.#become(entered(this.state, place, this.commands));
  }

  offerOptions(): void {
    this.#go(offeringOptions(this.state));
  }

  /** What a key does; false where it is none of the box's. */
  press(key: string): boolean {
    return this.#pressInList(key) || this.#pressInBox(key);
  }

  #pressInList(key: string): boolean {
    const { list } = this.state;
    if (!isOpen(list)) return false;
    switch (key) {
      case 'ArrowDown':
        this.mark(moved(list, 1));
        return true;
      case 'ArrowUp':
        this.mark(moved(list, -1));
        return true;
      case 'Enter':
      case 'Tab':
        this.take(list.marked);
        return true;
      default:
        return false;
    }
  }

  #pressInBox(key: string): boolean {
    switch (key) {
      case 'Escape':
        this.#become(closed(this.state));
        return true;
      case 'Enter':
        this.send();
        return true;
      case 'ArrowUp':
        return this.#goIfAny(recalled(this.state, older));
      case 'ArrowDown':
        if (this.state.place === 'more') this.offerOptions();
        else if (this.state.history.recalled === undefined) this.enter(this.state.place);
        return this.#goIfAny(recalled(this.state, newer));
      case 'Backspace':
        return this.#goIfAny(removed(this.state, this.commands));
      default:
        return false;
    }
  }

  #goIfAny(state: BoxState | undefined): boolean {
    if (state) this.#go(state);
    return state !== undefined;
  }
}

customElements.define('message-box', MessageBox);
