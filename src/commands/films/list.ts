import { type Filters, together } from '../../data/filters.ts';
import { idOf } from '../../data/reference.ts';
import { FILMS_A_PAGE, listMessage, pageThere } from '../../replies/films/list.ts';
import type { Message } from '../../replies/message.ts';
import type { FilmList } from '../../replies/stop.ts';
import type { Context } from '../command.ts';
import type { House } from '../house.ts';
import { namedFilters } from './named.ts';
import { optionNames } from './options.ts';

/** A page of a list, and whether there is a film on it. */
export interface OpenedList {
  readonly message: Message;
  readonly isEmpty: boolean;
}

/** A page of the films that pass filters, the last one where there are fewer. */
function pageOf(filters: Filters, wanted: number, { search, catalogue }: House) {
  const from = (page: number) => search.browse.list(filters, page * FILMS_A_PAGE, FILMS_A_PAGE);
  const listing = from(wanted);
  if (!listing) return undefined;
  const { total } = listing;
  const page = pageThere(wanted, total);
  const references = page === wanted ? listing.films : (from(page)?.films ?? []);
  return { total, page, films: references.flatMap((film) => catalogue.film(idOf(film)) ?? []) };
}

/**
 * A page of the films that pass filters, the last one where there are fewer; undefined where a filter's value is gone.
 * `privately` tells for whom a card is posted that can't open in place.
 */
export function listAt(
  { filters, page }: FilmList,
  context: Context,
  privately = false,
): OpenedList | undefined {
  const { house, words, circumstances } = context;
  const named = namedFilters(filters, context);
  const found = named && pageOf(together(named), page, house);
  if (!found) return undefined;
  const list = { ...found, filters: named, privately, narrowedBy: optionNames(circumstances.locale) };
  return {
    message: listMessage(list, { catalogue: house.catalogue, words }),
    isEmpty: found.films.length === 0,
  };
}
