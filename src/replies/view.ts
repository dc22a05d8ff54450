import { isReference, type Reference } from '../data/reference.ts';

/** The pages of a film's card, in the order of their buttons; the cards of others have one page. */
export const FILM_PAGES = ['overview', 'cast', 'story', 'releases', 'festivals'] as const;
export type FilmPage = (typeof FILM_PAGES)[number];

/** Which card a message shows, which of its pages, and which part of a long page, counted from 0. */
export interface View {
  readonly reference: Reference;
  readonly page: FilmPage;
  readonly part: number;
}

const SEPARATOR = '|';
const WHOLE_NUMBER = /^\d{1,4}$/;

function isFilmPage(text: string): text is FilmPage {
  return FILM_PAGES.some((page) => page === text);
}

/** A view as a custom_id carries it: `film:the-voice-1982|cast|1`. Holds ids only, never what was typed. */
export function encodeView({ reference, page, part }: View): string {
  return [reference, page, part].join(SEPARATOR);
}

/** The view in a custom_id or a select's value, where page and part may be left out; undefined for other text. */
export function decodeView(text: string): View | undefined {
  const [reference = '', page = 'overview', part = '0', ...rest] = text.split(SEPARATOR);
  if (!isReference(reference) || !isFilmPage(page) || !WHOLE_NUMBER.test(part) || rest.length > 0)
    return undefined;
  return { reference, page, part: Number(part) };
}
