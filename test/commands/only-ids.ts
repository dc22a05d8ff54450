import { expect } from 'vitest';
import type { House } from '../../src/commands/house.ts';
import type { Response } from '../../src/commands/response.ts';
import { entityAt } from '../../src/data/catalogue.ts';
import { eachFilter, entityOf, type Filter, isEntityFilter } from '../../src/data/filters.ts';
import { isReference } from '../../src/data/reference.ts';
import { filterOn, parseAskPage, parseFilmsPress, parsePress } from '../../src/replies/custom-ids.ts';
import { CHOICES } from '../../src/replies/limits.ts';
import { decodeFilter, isList, type Stop } from '../../src/replies/stop.ts';
import { decodeView } from '../../src/replies/view.ts';
import { customIdsOf, selectsOf } from './shown.ts';

/** Whether the records have a filter's value; of years there are those that somebody may look for. */
function isThere({ name, id }: Filter, { catalogue, search }: House): boolean {
  if (isEntityFilter(name)) return entityAt(catalogue, entityOf(name, id))?.id === id;
  return search.browse.labelOf(name, id) !== undefined;
}

function isStopThere(stop: Stop, house: House): boolean {
  if (isList(stop)) return eachFilter(stop.filters).every((filter) => isThere(filter, house));
  return entityAt(house.catalogue, stop.reference)?.reference === stop.reference;
}

/** Whether a custom_id of a reply holds nothing but ids of what the records have. */
function holdsIds(id: string, house: House): boolean {
  if (/^about\/\d+$/.test(id)) return true;
  if (parseAskPage(id.replace(/^ask\//, '')) !== undefined) return true;
  const press = parsePress(id);
  if (press?.action === 'open') return isStopThere(press.view, house);
  if (press?.action === 'choose-from') return isStopThere(press.stop, house);
  // A way back is that of the message pressed on, and what it leads to may be gone.
  if (press) return true;
  const filter = filterOn(id);
  return filter ? isThere(filter, house) : parseFilmsPress(id.replace('films/', '')) !== undefined;
}

/** Whether a select's value is the id of something in the records; those of filters are in a select of that filter. */
function isValueThere(value: string, selectId: string, house: House): boolean {
  const press = parseFilmsPress(selectId.replace('films/', ''));
  if (press?.action === 'with') return isThere({ name: press.name, id: value }, house);
  const reference = decodeView(value)?.reference ?? value;
  return isReference(reference) && entityAt(house.catalogue, reference)?.reference === reference;
}

/** Holds custom_ids and values to ids of what the records have: never a text that was typed. */
export function expectOnlyIds(response: Response, house: House): void {
  expect(customIdsOf(response).filter((id) => !holdsIds(id, house))).toEqual([]);
  const offered = selectsOf(response).flatMap(({ id, values }) => values.map((value) => ({ id, value })));
  expect(offered.filter(({ id, value }) => !isValueThere(value, id, house))).toEqual([]);
}

/** Whether a suggestion's value is an id of something in the records, or a question, which is whole. */
export function isSuggestionThere(command: string, option: string, value: string, house: House): boolean {
  if (command === 'ask') return option === 'question' && value.trim() !== '' && value.length <= CHOICES.name;
  const filter = command === 'films' ? decodeFilter(`${option.charAt(0)}:${value}`) : undefined;
  if (filter && !isEntityFilter(filter.name)) return isThere(filter, house);
  return isReference(value) && entityAt(house.catalogue, value)?.reference === value;
}
