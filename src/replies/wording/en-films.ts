import type { FilterName } from '../../data/filters.ts';
import { plural } from './en-formats.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** What a filter's value is, in a sentence. */
const VALUE: Readonly<Record<FilterName, string>> = {
  country: 'country',
  years: 'year or decade',
  genre: 'genre',
  language: 'language',
  studio: 'studio',
  person: 'person',
  festival: 'festival',
};

/** What stands before a value. */
const FILTER: Readonly<Record<FilterName, string>> = { ...VALUE, years: 'years' };

/** The words of a list of films. */
export const FILMS = {
  filter: FILTER,
  count: (films: number) => plural(films, 'film', 'films'),
  all: (films: number) => `All ${plural(films, 'film', 'films')}`,
  /** What a suggestion adds to its label. */
  behind: (films: number) => ` · ${plural(films, 'film', 'films')}`,
  years: (id: string) => id.replace('-', '–'),
  understood: (filters: readonly string[]) => `Understood as: ${filters.join(' · ')}`,
  order: 'The most looked-for come first, of those alike the oldest.',
  narrow: (options: readonly string[]) => `Narrow them by ${either.format(options)}.`,
  none: (filters: number) => {
    if (filters === 0) return 'There is no film here yet';
    return filters === 1 ? 'No film here fits that' : 'No film here fits all of that';
  },
  takeAway: 'Press a filter to take it away.',
  without: (label: string) => `${label} ✕`,
  openOwn: 'Post a film’s card …',
  several: (name: FilterName, typed: string) => `“${typed}” fits more than one ${VALUE[name]}.`,
  notThere: (name: FilterName, typed: string) =>
    name === 'years'
      ? `“${typed}” is no year as 1982, no decade as 1980s, and no span as 1975–1985.`
      : `No ${VALUE[name]} here is called “${typed}”.`,
  near: (labels: readonly string[]) => `Near it: ${list.format(labels)}.`,
  askAgain: 'Please ask again with what you mean.',
};
