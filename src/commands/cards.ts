import { entityAt } from '../data/catalogue.ts';
import { layOut } from '../replies/card.ts';
import { filmCard } from '../replies/film-card.ts';
import type { Message } from '../replies/message.ts';
import { nameCard } from '../replies/name-card.ts';
import { isList, type Stop } from '../replies/stop.ts';
import type { View } from '../replies/view.ts';
import type { Context } from './command.ts';
import { listAt } from './films/list.ts';

/** The card at a view, with the way back to where it was opened from; undefined when its subject is gone. */
export function cardAt(view: View, trail: readonly Stop[], { house, words }: Context): Message | undefined {
  const setting = { catalogue: house.catalogue, words };
  const entity = entityAt(house.catalogue, view.reference);
  if (!entity) return undefined;
  const card = entity.kind === 'film' ? filmCard(entity, view, setting) : nameCard(entity, view, setting);
  return layOut(card, trail, setting);
}

/** What is at a stop of the way: a card, or a list of films; undefined when its subject or a filter's value is gone. */
export function messageAt(stop: Stop, trail: readonly Stop[], context: Context): Message | undefined {
  return isList(stop) ? listAt(stop, context)?.message : cardAt(stop, trail, context);
}
