/**
 * Parts the year from a title as people write it: `the voice 1982`, `The Voice (1982)`, `“The Voice 1982”`; or as a
 * label has it where sources disagree, `(1982/1983)`, of which the first is enough.
 */
const WITH_YEAR = /^(?<title>.*[^\s,])[\s,]+[([]?(?<year>\d{4})(?:\/\d{4})*[^\p{L}\p{N}…]*$/su;

/** What parts the title and year from the rest of a suggestion's label. */
export const LABEL_SEPARATOR = ' · ';

/**
 * As much as an option can hold, 6,000 characters of up to two UTF-16 units; what is longer was typed by nobody.
 * `max_length` of https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
 */
export const LONGEST_TYPED = 12_000;

/** Longer than any title that is typed by hand, and short enough to compare word by word. */
export const MOST_WORDS = 32;

/** Ends a text that was cut to fit. */
export const CUT = '…';

export interface TypedTitle {
  readonly text: string;
  readonly year: number | undefined;
}

/** A text without its closing year, and that year; the year is undefined when there is none. */
export function partYear(typed: string): TypedTitle {
  const text = typed.trim();
  const groups = WITH_YEAR.exec(text)?.groups;
  return groups?.title && groups.year
    ? { text: groups.title, year: Number(groups.year) }
    : { text, year: undefined };
}

/** A title with more of these signs than that is not told from a label. */
const MOST_SEPARATORS = 8;

/**
 * What could be the title and year of a suggestion's label, longest first, since titles may have the separator too.
 * Discord sometimes sends a choice's name in place of its value (discord-api-docs #7206), so a label must mean what
 * its value does.
 */
export function labelStarts(typed: string): string[] {
  if (!typed.includes(LABEL_SEPARATOR)) return [typed];
  const pieces = typed.split(LABEL_SEPARATOR);
  const count = Math.min(pieces.length, MOST_SEPARATORS);
  return Array.from({ length: count }, (_, left) =>
    pieces.slice(0, pieces.length - left).join(LABEL_SEPARATOR),
  );
}
