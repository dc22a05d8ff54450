import { eachFilter, FILTER_NAMES, type Filter, type Filters, together } from '../data/filters.ts';
import { COMPONENTS } from './limits.ts';
import { decodeView, encodeView, type View } from './view.ts';

/** A page of a list of films, counted from 0, with the filters that it is made by. */
export interface FilmList {
  readonly filters: Filters;
  readonly page: number;
}

/** Where the way back leads through: a card at a view, or a page of a list. */
export type Stop = View | FilmList;

const SEPARATOR = '|';
/** Begins a list where a view begins with its card's reference. */
const LIST = 'films';
const FILTER = /^(?<letter>[a-z]):(?<id>[a-z0-9-]{1,64})$/;
const PAGE = /^\d{1,6}$/;
/** As much room as the last page of any list takes, and the most that stands before a stop in a custom_id. */
const LAST_PAGE = 999_999;
const LONGEST_PREFIX = 'choose/'.length;

/** Whether a stop is a list. */
export function isList(stop: Stop): stop is FilmList {
  return 'filters' in stop;
}

/** A filter as a custom_id carries it, by the first letter of its name: `c:soviet-union`. */
export function encodeFilter({ name, id }: Filter): string {
  return `${name.charAt(0)}:${id}`;
}

/** The filter in a part of a custom_id; undefined for other text. */
export function decodeFilter(text: string): Filter | undefined {
  const { letter, id } = FILTER.exec(text)?.groups ?? {};
  const name = FILTER_NAMES.find((candidate) => candidate.charAt(0) === letter);
  return name && id ? { name, id } : undefined;
}

/** A stop as a custom_id carries it: a view, or `films|2|c:soviet-union|y:1980s`. */
export function encodeStop(stop: Stop): string {
  if (!isList(stop)) return encodeView(stop);
  return [LIST, stop.page, ...eachFilter(stop.filters).map(encodeFilter)].join(SEPARATOR);
}

/** The stop in a custom_id; undefined for other text. */
export function decodeStop(text: string): Stop | undefined {
  const [kind, page = '', ...rest] = text.split(SEPARATOR);
  if (kind !== LIST) return decodeView(text);
  const filters = rest.map(decodeFilter).filter((filter) => filter !== undefined);
  if (!PAGE.test(page) || filters.length < rest.length) return undefined;
  return { filters: together(filters), page: Number(page) };
}

/**
 * Whether a list's filters fit in one custom_id beside any of its pages, so that one can go back to it. Without a filter
 * they always do; taking one away never makes them too long.
 */
export function canGoBackTo({ filters }: FilmList): boolean {
  return LONGEST_PREFIX + encodeStop({ filters, page: LAST_PAGE }).length <= COMPONENTS.customId;
}
