import type { Reference } from '../data/reference.ts';
import { EMBED } from './limits.ts';

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

/** A heading with its lines; `aside` may stand in a column beside its neighbours. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly aside?: boolean;
}

/** A page before it is laid out: what is read first, without a heading, and the sections below it. */
export interface Page {
  readonly lead: readonly Line[];
  readonly sections: readonly Section[];
}

function linesThatSay(lines: readonly (Line | string)[]): Line[] {
  return lines
    .map((line) => (typeof line === 'string' ? { text: line } : line))
    .filter(({ text }) => text.trim() !== '');
}

/** A section of the lines that say something, or none where none does. */
export function section(heading: string, lines: readonly (Line | string)[], aside = false): Section[] {
  const said = linesThatSay(lines);
  return said.length > 0 ? [{ heading, lines: said, aside }] : [];
}

/** The lines of a lead, with an empty line between one block and the next. */
export function paragraphs(...blocks: readonly (readonly (Line | string)[])[]): Line[] {
  return blocks
    .map(linesThatSay)
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index > 0 ? [{ text: '' }, ...lines] : lines));
}

/** The first of some things to say, then how many more there are; a last one takes no more room than its count. */
export function firstOf<Item>(
  items: readonly Item[],
  most: number,
  more: (count: number) => string,
): (Item | string)[] {
  if (items.length <= most + 1) return [...items];
  return [...items.slice(0, most), more(items.length - most)];
}

function saysTheSame(one: Section, other: Section): boolean {
  return (
    one.lines.length === other.lines.length &&
    one.lines.every(({ text }, index) => text === other.lines[index]?.text)
  );
}

/** Sections that say the same under one heading, as `Director · Writer`, so that no list is read twice. */
export function joinedWhereSame(sections: readonly Section[]): Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const headingWith = (earlier: Section) => `${earlier.heading} · ${section.heading}`;
    const at = joined.findIndex(
      (earlier) => saysTheSame(earlier, section) && headingWith(earlier).length <= EMBED.fieldName,
    );
    const earlier = joined[at];
    if (earlier) joined[at] = { ...earlier, heading: headingWith(earlier) };
    else joined.push(section);
  }
  return joined;
}
