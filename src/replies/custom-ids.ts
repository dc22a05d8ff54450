import { FILTER_NAMES, type Filter, type FilterName } from '../data/filters.ts';
import { COMPONENTS } from './limits.ts';
import {
  canGoBackTo,
  decodeFilter,
  decodeStop,
  encodeFilter,
  encodeStop,
  type FilmList,
  type Stop,
} from './stop.ts';
import { decodeView, encodeView, type View } from './view.ts';

/** What pressing a component asks for. Paging keeps no state: all of it is in the custom_id. */
export type Press =
  | { readonly action: 'open'; readonly view: View }
  | { readonly action: 'choose-from'; readonly stop: Stop }
  | { readonly action: 'back'; readonly trail: readonly Stop[] }
  | { readonly action: 'pick'; readonly privately: boolean };

const STOPS = ';';

/** Opens another page or part of the card in place; `from` tells two buttons to one view apart. */
export function openId(view: View, from: 'tab' | 'pager'): string {
  return `${from}/${encodeView(view)}`;
}

/** A select on a card at a view, or on a list, to which Back will return. */
export function chooseFromId(stop: Stop): string {
  return `choose/${encodeStop(stop)}`;
}

/** Goes back to the first stop of the trail; as many of the earlier ones as fit stay behind it. */
export function backId(trail: readonly Stop[]): string {
  let id = 'back/';
  for (const [index, stop] of trail.entries()) {
    const longer = `${id}${index > 0 ? STOPS : ''}${encodeStop(stop)}`;
    if (longer.length > COMPONENTS.customId) break;
    id = longer;
  }
  return id;
}

/** A select among things that may have been meant; picking one posts its card, for everybody or only the asker. */
export function pickId(privately: boolean): string {
  return privately ? 'pick/privately' : 'pick/openly';
}

/**
 * A select on a list of films: a card opens in place, with Back, where the list's filters fit in a custom_id; else it
 * is posted as a message of its own, for everybody or only the asker, and the list stays.
 */
export function openFromListId(list: FilmList, privately: boolean): string {
  return canGoBackTo(list) ? chooseFromId(list) : pickId(privately);
}

/** Opens a part of what is said about the bot; routed to its command, whose name it begins with. */
export function aboutId(part: number): string {
  return `about/${part}`;
}

const ASK = 'ask';

/** Opens another page of an answer in place; the question stands in the title of the message. */
export function askPageId(page: number): string {
  return `${ASK}/page/${page}`;
}

/** The page that a component of an answer opens, by what follows `ask/`; undefined when it isn't one of these. */
export function parseAskPage(rest: string): number | undefined {
  const [action, page = '', ...more] = rest.split('/');
  return action === 'page' && PAGE.test(page) && more.length === 0 ? Number(page) : undefined;
}

/** What a component of a list of films asks for; its filters stand on the list's other buttons. */
export type FilmsPress =
  | { readonly action: 'page'; readonly page: number }
  | { readonly action: 'without'; readonly filter: Filter }
  | { readonly action: 'with'; readonly name: FilterName; readonly privately: boolean };

const FILMS = 'films';
const PAGE = /^\d{1,6}$/;

/** Opens another page of the list in place. */
export function filmsPageId(page: number): string {
  return `${FILMS}/page/${page}`;
}

/** Takes a filter away. */
export function withoutId(filter: Filter): string {
  return `${FILMS}/without/${encodeFilter(filter)}`;
}

/** A select among values of a filter; picking one posts the list, for everybody or only the asker. */
export function withId(name: FilterName, privately: boolean): string {
  return `${FILMS}/with/${name}/${privately ? 'privately' : 'openly'}`;
}

/** The filter that a custom_id takes away; undefined for any other. */
export function filterOn(customId: string): Filter | undefined {
  const [prefix, action, filter = ''] = customId.split('/');
  return prefix === FILMS && action === 'without' ? decodeFilter(filter) : undefined;
}

/** What a custom_id asks for, by what follows `films/`; undefined when it isn't one of these. */
export function parseFilmsPress(rest: string): FilmsPress | undefined {
  const [action, value = '', delivery, ...more] = rest.split('/');
  if (more.length > 0) return undefined;
  if (action === 'with') {
    const name = FILTER_NAMES.find((candidate) => candidate === value);
    const isKnown = delivery === 'privately' || delivery === 'openly';
    return name && isKnown ? { action, name, privately: delivery === 'privately' } : undefined;
  }
  if (delivery !== undefined) return undefined;
  if (action === 'page') return PAGE.test(value) ? { action, page: Number(value) } : undefined;
  const filter = decodeFilter(value);
  return action === 'without' && filter ? { action, filter } : undefined;
}

/** What a custom_id asks for; undefined when it isn't one of these. */
export function parsePress(customId: string): Press | undefined {
  const slash = customId.indexOf('/');
  if (slash < 0 || customId.length > COMPONENTS.customId) return undefined;
  const [action, rest] = [customId.slice(0, slash), customId.slice(slash + 1)];
  switch (action) {
    case 'pick':
      return rest === 'privately' || rest === 'openly'
        ? { action, privately: rest === 'privately' }
        : undefined;
    case 'back': {
      const trail = rest.split(STOPS).map(decodeStop);
      return trail.every((stop) => stop !== undefined) ? { action, trail } : undefined;
    }
    case 'choose': {
      const stop = decodeStop(rest);
      return stop && { action: 'choose-from', stop };
    }
    case 'tab':
    case 'pager': {
      const view = decodeView(rest);
      return view && { action: 'open', view };
    }
    default:
      return undefined;
  }
}
