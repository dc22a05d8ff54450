import type { APIEmbedField } from 'discord-api-types/v10';
import type { Reference } from '../data/reference.ts';
import { COMPONENTS, EMBED } from './limits.ts';
import { cutEscaped, pieces } from './text.ts';

/** Something that a line names and a select can open: its reference and how the select words it. */
export interface Opening {
  readonly reference: Reference;
  readonly label: string;
  readonly description?: string | undefined;
}

/** One line of markdown, already escaped, and what it can open. */
export interface Line {
  readonly text: string;
  readonly opens?: readonly Opening[];
}

/** A heading with its lines; `aside` stands in a column beside its neighbours. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly aside?: boolean;
}

/** A section of the lines that say something, or none where none does. */
export function section(heading: string, lines: readonly (Line | string)[], aside = false): Section[] {
  const said = lines
    .map((line) => (typeof line === 'string' ? { text: line } : line))
    .filter(({ text }) => text.trim() !== '');
  return said.length > 0 ? [{ heading, lines: said, aside }] : [];
}

/** As much of a page as one message can hold. */
export interface Part {
  readonly fields: readonly APIEmbedField[];
  readonly openings: readonly Opening[];
}

/** A part is meant to be read, not to fill what an embed holds; half of it leaves room for title and footer. */
const CHARACTERS_IN_PART = EMBED.total / 2;

class PartBuilder {
  readonly fields: APIEmbedField[] = [];
  readonly openings = new Map<Reference, Opening>();
  #characters = 0;

  /** Adds a line under a heading, in the last field where that has its heading and room; false if the part is full. */
  add(section: Section, line: Line): boolean {
    const name = cutEscaped(section.heading, EMBED.fieldName);
    const last = this.fields.at(-1);
    const joins = last?.name === name && last.value.length + 1 + line.text.length <= EMBED.fieldValue;
    const cost = line.text.length + (joins ? 1 : name.length);
    const opened = new Set([
      ...this.openings.keys(),
      ...(line.opens ?? []).map(({ reference }) => reference),
    ]);
    const full =
      this.#characters + cost > CHARACTERS_IN_PART ||
      opened.size > COMPONENTS.selectOptions ||
      (!joins && this.fields.length === EMBED.fields);
    if (full && this.fields.length > 0) return false;
    if (joins) last.value += `\n${line.text}`;
    else this.fields.push({ name, value: line.text, inline: section.aside ?? false });
    for (const opening of line.opens ?? []) this.openings.set(opening.reference, opening);
    this.#characters += cost;
    return true;
  }

  build(): Part {
    return { fields: this.fields, openings: [...this.openings.values()] };
  }
}

function shortLines(line: Line): Line[] {
  const [first = '', ...rest] = pieces(line.text, EMBED.fieldValue);
  return [{ ...line, text: first }, ...rest.map((text) => ({ text }))];
}

/** Lays sections out over as many parts as they need, at least one; nothing is lost, long lines are split. */
export function partsOf(sections: readonly Section[]): Part[] {
  const parts = [new PartBuilder()];
  for (const section of sections) {
    for (const line of section.lines.flatMap(shortLines)) {
      if (parts.at(-1)?.add(section, line)) continue;
      const next = new PartBuilder();
      next.add(section, line);
      parts.push(next);
    }
  }
  return parts.map((part) => part.build());
}
