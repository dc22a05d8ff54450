import type { Film } from '../../data/entities.ts';
import { together } from '../../data/filters.ts';
import type { Setting } from '../card.ts';
import { filmsPageId, openFromListId } from '../custom-ids.ts';
import { opening } from '../facts.ts';
import { ANSWER_COLOUR, button, type Message, QUESTION_COLOUR, type Row, row, select } from '../message.ts';
import { SourceMarks } from '../sources.ts';
import { cutEscaped, escaped } from '../text.ts';
import type { Wording } from '../wording/wording.ts';
import { filmLine } from './film-line.ts';
import { filterButtons, type NamedFilter } from './filter-buttons.ts';

/** As many films are read at a glance, each on a line. */
export const FILMS_A_PAGE = 10;

/** A page of a list of films, counted from 0. */
export interface ListPage {
  readonly filters: readonly NamedFilter[];
  readonly total: number;
  readonly page: number;
  /** Those of this page. */
  readonly films: readonly Film[];
  /** Whether a card that has to be posted as a message of its own is only for the asker. */
  readonly privately: boolean;
  /** What the list can be narrowed by, as the asker's command calls it. */
  readonly narrowedBy: readonly string[];
}

/** So much of a value is repeated above the films. */
const LONGEST_VALUE = 60;

/** What was understood of the filters, in words. */
export function understood(filters: readonly NamedFilter[], { films }: Wording): string {
  return films.understood(
    filters.map(({ name, label }) => {
      return `${films.filter[name]} **${cutEscaped(escaped(label), LONGEST_VALUE)}**`;
    }),
  );
}

function pages(total: number): number {
  return Math.max(1, Math.ceil(total / FILMS_A_PAGE));
}

/** The page of a list that is there, of one wanted: the last where there are fewer. */
export function pageThere(wanted: number, total: number): number {
  return Math.min(wanted, pages(total) - 1);
}

function pagerRow({ page, total }: ListPage, words: Wording): Row[] {
  const last = pages(total) - 1;
  if (last === 0) return [];
  return [
    row([
      ...(page > 0 ? [button(filmsPageId(page - 1), `◀ ${words.previous}`)] : []),
      button(filmsPageId(page), words.partOf(page + 1, last + 1), true),
      ...(page < last ? [button(filmsPageId(page + 1), `${words.next} ▶`)] : []),
    ]),
  ];
}

function openRow({ filters, page, films, privately }: ListPage, setting: Setting): Row {
  const { words } = setting;
  const id = openFromListId({ filters: together(filters), page }, privately);
  const placeholder = id.startsWith('choose/') ? words.openFilm : words.films.openOwn;
  return row([
    select(
      id,
      placeholder,
      films.map(({ reference }) => opening(setting, reference)),
    ),
  ]);
}

/** No film passes the filters; each can be taken away. */
function emptyList({ filters }: ListPage, words: Wording): Message {
  const description = [understood(filters, words), words.films.takeAway].join('\n');
  return {
    embeds: [
      {
        title: words.films.none(filters.length),
        ...(filters.length > 0 && { description }),
        color: QUESTION_COLOUR,
      },
    ],
    components: filterButtons(filters, words),
  };
}

/**
 * A page of a list of films: a line each, and a select that opens them; below it a button for each filter, which takes
 * it away. The buttons hold the filters, from which turning a page reads them.
 */
export function listMessage(list: ListPage, setting: Setting): Message {
  const { words, catalogue } = setting;
  const { filters, films, total } = list;
  if (films.length === 0) return emptyList(list, words);
  const marks = new SourceMarks(
    catalogue,
    films.flatMap(({ sources }) => sources),
  );
  const lines = films.map((film) => filmLine(film, { ...setting, filters, marks }));
  const isFiltered = filters.length > 0;
  const above = isFiltered
    ? [understood(filters, words)]
    : [words.films.order, words.films.narrow(list.narrowedBy)];
  return {
    embeds: [
      {
        title: isFiltered ? words.films.count(total) : words.films.all(total),
        description: [...above, '', ...lines].join('\n'),
        color: ANSWER_COLOUR,
        footer: { text: marks.footer(words) },
      },
    ],
    components: [...filterButtons(filters, words), openRow(list, setting), ...pagerRow(list, words)],
  };
}
