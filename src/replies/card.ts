import type { APIButtonComponent, APIEmbed } from 'discord-api-types/v10';
import type { Catalogue } from '../data/catalogue.ts';
import { backId, chooseFromId, openId } from './custom-ids.ts';
import { EMBED } from './limits.ts';
import { ANSWER_COLOUR, button, type Message, type Row, row, select } from './message.ts';
import { partsOf } from './parts.ts';
import type { Page } from './sections.ts';
import type { Stop } from './stop.ts';
import { cutEscaped, escaped } from './text.ts';
import type { FilmPage, View } from './view.ts';
import type { Wording } from './wording/wording.ts';

/** What builders of cards work with: the records, and the words of the asker's language. */
export interface Setting {
  readonly catalogue: Catalogue;
  readonly words: Wording;
}

/** A card before it is laid out: what it says, and where one can go from it. */
export interface Card extends Page {
  readonly view: View;
  /** As it is recorded, not yet escaped. */
  readonly title: string;
  readonly footer: string;
  readonly tabs: readonly FilmPage[];
  readonly placeholder: string;
}

function tabsRow({ view, tabs }: Card, words: Wording): Row[] {
  if (tabs.length === 0) return [];
  const buttons = tabs.map((page) =>
    button(openId({ ...view, page, part: 0 }, 'tab'), words.pages[page], page === view.page),
  );
  return [row(buttons)];
}

function pagerButtons(view: View, part: number, parts: number, words: Wording): APIButtonComponent[] {
  if (parts < 2) return [];
  const at = (target: number) => openId({ ...view, part: target }, 'pager');
  return [
    ...(part > 0 ? [button(at(part - 1), `◀ ${words.previous}`)] : []),
    button(at(part), words.partOf(part + 1, parts), true),
    ...(part < parts - 1 ? [button(at(part + 1), `${words.next} ▶`)] : []),
  ];
}

/** Lays a card out as a message within Discord's limits; `trail` is the way back, nearest stop first. */
export function layOut(card: Card, trail: readonly Stop[], { words }: Setting): Message {
  const parts = partsOf(card);
  const index = Math.min(card.view.part, parts.length - 1);
  const part = parts[index] ?? { description: '', fields: [], openings: [] };
  const view = { ...card.view, part: index };
  const embed: APIEmbed = {
    title: cutEscaped(escaped(card.title), EMBED.title),
    ...(part.description && { description: part.description }),
    color: ANSWER_COLOUR,
    fields: [...part.fields],
    footer: { text: card.footer },
  };
  const back = trail.length > 0 ? [button(backId(trail), `↩ ${words.back}`)] : [];
  const moves = [...pagerButtons(view, index, parts.length, words), ...back];
  const choice =
    part.openings.length > 0 ? [row([select(chooseFromId(view), card.placeholder, part.openings)])] : [];
  return {
    embeds: [embed],
    components: [...tabsRow(card, words), ...choice, ...(moves.length > 0 ? [row(moves)] : [])],
  };
}
