import type { APIEmbedField } from 'discord-api-types/v10';
import type { Reference } from '../data/reference.ts';
import { type Column, inlineAmong } from './columns.ts';
import { COMPONENTS, EMBED } from './limits.ts';
import type { Line, Opening, Page, Section } from './sections.ts';
import { cutEscaped, pieces } from './text.ts';

/** As much of a page as one message can hold. */
export interface Part {
  /** Empty where nothing stands above the fields. */
  readonly description: string;
  readonly fields: readonly APIEmbedField[];
  readonly openings: readonly Opening[];
}

/** A part is meant to be read, not to fill what an embed holds; half of it leaves room for title and footer. */
const CHARACTERS_IN_PART = EMBED.total / 2;
const CHARACTERS_IN_LEAD = Math.min(EMBED.description, CHARACTERS_IN_PART);

interface Field extends Column {
  readonly name: string;
  value: string;
}

class PartBuilder {
  readonly #lead: string[] = [];
  readonly #fields: Field[] = [];
  readonly #openings = new Map<Reference, Opening>();
  #characters = 0;

  /** Adds a line above the fields; false if the part is full. */
  addToLead(line: Line): boolean {
    const isFirst = this.#lead.length === 0;
    // What parts a block from the one before parts nothing at the beginning of a part.
    if (isFirst && line.text === '') return true;
    if (!this.#take(line, line.text.length + (isFirst ? 0 : 1))) return false;
    this.#lead.push(line.text);
    return true;
  }

  /** Adds a line under a heading, in the last field where that has it and room; false if it has to go elsewhere. */
  add(section: Section, line: Line): boolean {
    const name = cutEscaped(section.heading, EMBED.fieldName);
    const last = this.#fields.at(-1);
    if (last?.name === name && last.value.length + 1 + line.text.length <= EMBED.fieldValue) {
      if (!this.#take(line, line.text.length + 1)) return false;
      last.value += `\n${line.text}`;
      return true;
    }
    // A heading that stands in this part already is not repeated: what belongs to it goes on in the next.
    const isRepeated = this.#fields.some((field) => field.name === name);
    if (isRepeated || this.#fields.length === EMBED.fields) return false;
    if (!this.#take(line, name.length + line.text.length)) return false;
    this.#fields.push({ name, value: line.text, aside: section.aside ?? false });
    return true;
  }

  /** Makes room for a line; false if there is none, or too little to open all that it names. */
  #take({ opens = [] }: Line, characters: number): boolean {
    const opened = new Set([...this.#openings.keys(), ...opens.map(({ reference }) => reference)]);
    const isFull =
      this.#characters + characters > CHARACTERS_IN_PART || opened.size > COMPONENTS.selectOptions;
    if (isFull && this.#characters > 0) return false;
    for (const opening of opens) this.#openings.set(opening.reference, opening);
    this.#characters += characters;
    return true;
  }

  build(): Part {
    const inline = inlineAmong(this.#fields);
    return {
      description: this.#lead.join('\n').trimEnd(),
      fields: this.#fields.map(({ name, value }, index) => ({ name, value, inline: inline[index] ?? false })),
      openings: [...this.#openings.values()],
    };
  }
}

/** A line in pieces that fit; what it opens is opened where it begins. */
function shortLines(line: Line, most: number): Line[] {
  const [first = '', ...rest] = pieces(line.text, most);
  return [{ ...line, text: first }, ...rest.map((text) => ({ text }))];
}

/**
 * Lays a page out over as many parts as it needs, at least one; nothing is lost, long lines are split. A lead or a
 * section that is too long goes on in the next part, a section under its heading again.
 */
export function partsOf({ lead, sections }: Page): Part[] {
  const parts: PartBuilder[] = [new PartBuilder()];
  const place = (add: (part: PartBuilder) => boolean) => {
    const last = parts.at(-1);
    if (last && add(last)) return;
    const next = new PartBuilder();
    add(next);
    parts.push(next);
  };
  for (const line of lead.flatMap((long) => shortLines(long, CHARACTERS_IN_LEAD))) {
    place((part) => part.addToLead(line));
  }
  for (const section of sections) {
    for (const line of section.lines.flatMap((long) => shortLines(long, EMBED.fieldValue))) {
      place((part) => part.add(section, line));
    }
  }
  return parts.map((part) => part.build());
}
