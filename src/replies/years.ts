import { type Line, type Section, section } from './sections.ts';
import type { Wording } from './wording/wording.ts';

/** A line about something that happened in a year, which the line itself doesn't say. */
export interface AtYear extends Line {
  readonly year: number | undefined;
}

/** Oldest first, those without a year last. */
export function byYear<Item>(items: readonly Item[], yearOf: (item: Item) => number | undefined): Item[] {
  const orLast = (item: Item) => yearOf(item) ?? Number.POSITIVE_INFINITY;
  return items.toSorted((one, other) => (orLast(one) === orLast(other) ? 0 : orLast(one) - orLast(other)));
}

/** Lines with their year in front, oldest first; those without one under a heading that says so once for all. */
export function inYears(heading: string, lines: readonly AtYear[], words: Wording): Section[] {
  const dated = byYear(lines, ({ year }) => year).filter(({ year }) => year !== undefined);
  const undated = lines.filter(({ year }) => year === undefined);
  return [
    ...section(
      heading,
      dated.map(({ year, ...line }) => ({ ...line, text: `${year} · ${line.text}` })),
    ),
    ...section(words.yearNotRecorded(heading), undated),
  ];
}
