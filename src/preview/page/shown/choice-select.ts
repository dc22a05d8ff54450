import { html, LitElement, nothing, type PropertyValues } from 'lit';

/** A row of a select, as Discord declares it. */
interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** Sent when an option is chosen, with its value. */
export class ChosenEvent extends Event {
  readonly value: string;

  constructor(value: string) {
    super('chosen', { bubbles: true });
    this.value = value;
  }
}

/**
 * A select as a message has it, by mouse, keyboard and screen reader: the pattern of a select-only combobox,
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-select-only/
 */
export class ChoiceSelect extends LitElement {
  static override properties = {
    name: {},
    placeholder: {},
    options: { attribute: false },
    open: { state: true },
    marked: { state: true },
    chosen: { state: true },
  };

  declare name: string;
  declare placeholder: string;
  declare options: readonly SelectOption[];
  declare open: boolean;
  declare marked: number;
  declare chosen: string | undefined;

  constructor() {
    super();
    this.name = '';
    this.placeholder = '';
    this.options = [];
    this.open = false;
    this.marked = 0;
    this.chosen = undefined;
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.open = false;
    });
  }

  // The page's own style sheet and ids reach it: no shadow.
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('options') && !this.options.some(({ value }) => value === this.chosen)) {
      this.chosen = undefined;
      this.marked = 0;
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.open) return;
    if (changed.has('open')) this.querySelector('[role=listbox]')?.scrollIntoView({ block: 'nearest' });
    this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  #choose(index: number): void {
    const option = this.options[index];
    this.open = false;
    if (!option) return;
    this.chosen = option.value;
    this.dispatchEvent(new ChosenEvent(option.value));
  }

  #mark(index: number): void {
    this.marked = Math.max(0, Math.min(index, this.options.length - 1));
    this.open = true;
  }

  /** The next row, after the marked one, that begins with a letter. */
  #startingWith(letter: string): number {
    const fits = (index: number) =>
      this.options[index]?.label.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase());
    const indexes = this.options.map((_, step) => (this.marked + 1 + step) % this.options.length);
    return indexes.find(fits) ?? this.marked;
  }

  /** What a key does; false where it is none of the select's. */
  #press(key: string): boolean {
    switch (key) {
      case 'ArrowDown':
        this.#mark(this.open ? this.marked + 1 : this.marked);
        return true;
      case 'ArrowUp':
        this.#mark(this.open ? this.marked - 1 : this.marked);
        return true;
      case 'Home':
        this.#mark(0);
        return true;
      case 'End':
        this.#mark(this.options.length - 1);
        return true;
      case 'Enter':
      case ' ':
        if (this.open) this.#choose(this.marked);
        else this.open = true;
        return true;
      case 'Escape':
        if (!this.open) return false;
        this.open = false;
        return true;
      default:
        if ([...key].length !== 1) return false;
        this.#mark(this.#startingWith(key));
        return true;
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #row({ label, description }: SelectOption, index: number) {
    return html`<li
      role="option"
      id=${`${this.name}-${index}`}
      aria-selected=${index === this.marked}
      @pointermove=${() => {
        this.marked = index;
      }}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(index)}
    >
      <span class="offer-name">${label}</span>
      ${description ? html`<span class="offer-detail">${description}</span>` : nothing}
    </li>`;
  }

  protected override render() {
    const chosen = this.options.find(({ value }) => value === this.chosen);
    return html`<button
        type="button"
        class="select-button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${this.open}
        aria-controls=${`${this.name}-list`}
        aria-activedescendant=${this.open ? `${this.name}-${this.marked}` : nothing}
        aria-label=${chosen ? `${this.placeholder} ${chosen.label}` : this.placeholder}
        @keydown=${this.#onKey}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        <span class=${chosen ? nothing : 'select-placeholder'}>${chosen?.label ?? this.placeholder}</span>
        <svg class="select-arrow" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6" /></svg>
      </button>
      <ul role="listbox" id=${`${this.name}-list`} aria-label=${this.placeholder} ?hidden=${!this.open}>
        ${this.open ? this.options.map((option, index) => this.#row(option, index)) : nothing}
      </ul>`;
  }
}

customElements.define('choice-select', ChoiceSelect);
