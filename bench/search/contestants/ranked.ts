import type { Item } from '../contestant.ts';

/** The items, popular ones first: contestants without a tie-break of their own keep the order they were given. */
export function popularItemsFirst(items: Iterable<Item>): Item[] {
  return [...items].sort((a, b) => b.popularity - a.popularity);
}
