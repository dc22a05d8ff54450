import { labelStarts } from '../typed-text.ts';

/** Years from the first to the last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What a decade ends in where people write it: `1980s`, `1980er`, `1980-е`, `1980-luku`. */
const DECADE = /^(?<decade>\d{3}0)\s?['’]?-?\p{L}{1,5}$/u;
const RANGE = /^(?<first>\d{4})\s?[-–—]\s?(?<last>\d{4})$/u;
const YEAR = /^\d{4}$/;

/** The decade of a year, as the id `1980s`. */
export function decadeOf(year: number): string {
  return `${Math.floor(year / 10) * 10}s`;
}

/**
 * The id of the years that a text means: `1982`, `1980s` or `1975-1985`; undefined for any other text. A label that
 * was sent in place of its value means what it begins with.
 */
export function yearsTyped(typed: string): string | undefined {
  const text = (labelStarts(typed.trim()).at(-1) ?? '').trim();
  if (YEAR.test(text)) return text;
  const { decade } = DECADE.exec(text)?.groups ?? {};
  if (decade) return `${decade}s`;
  const { first, last } = RANGE.exec(text)?.groups ?? {};
  return first && last ? [first, last].sort().join('-') : undefined;
}

/** The years that an id means; undefined for what is no such id. */
export function spanOf(id: string): Span | undefined {
  if (yearsTyped(id) !== id) return undefined;
  const first = Number(id.slice(0, 4));
  if (id.endsWith('s')) return { first, last: first + 9 };
  return { first, last: YEAR.test(id) ? first : Number(id.slice(5)) };
}
