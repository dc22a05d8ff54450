import type { Facts, Film } from '../../src/data/entities.ts';
import { loadCatalogue } from '../../src/data/load.ts';

/** The records that come with the bot, and nothing else. */
export const catalogue = loadCatalogue([]);

/** A film that must be there. */
export function filmOf(id: string): Film {
  const found = catalogue.film(id);
  if (!found) throw new Error(`There is no film ${id}.`);
  return found;
}

/** What is said, without who says so. */
export function values<Value>(facts: Facts<Value>): Value[] {
  return facts.map(({ value }) => value);
}

/** The same of several kinds of facts about a film. */
export function allValues(...kinds: readonly Facts<number | string>[]): (number | string)[][] {
  return kinds.map(values);
}
