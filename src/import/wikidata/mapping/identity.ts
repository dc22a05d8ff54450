import type { NamedKind } from '../../../data/reference.ts';
import type { Mention } from '../../../data/schema/values.ts';
import { type Item, idsOf } from '../item.ts';
import type { Pass } from '../pass.ts';
import { PROPERTIES } from '../properties.ts';
import { bestOf, itemIn, statementsOf, stringIn, wording } from '../values.ts';

/** The source that all records of the import name. */
export const SOURCE_ID = 'wikidata';

/** How IMDb's ids of each kind of thing begin. */
const IMDB_IDS: Readonly<Record<NamedKind | 'film', RegExp>> = {
  film: /^tt\d+$/,
  person: /^nm\d+$/,
  company: /^co\d+$/,
  festival: /^ev\d+$/,
};

/** The id of an item's record, as `wikidata-q42`. */
export function recordIdOf({ id }: Item): string {
  return `${SOURCE_ID}-${id.toLowerCase()}`;
}

/** The id of the item that a record's id was made of. */
export function itemIdOf(recordId: string): string {
  return recordId.slice(SOURCE_ID.length + 1).toUpperCase();
}

/**
 * The ids by which others know an item: Wikidata's, that of an item which was merged into it and by which it is still named
 * somewhere, and IMDb's.
 */
export function externalIdsOf(item: Item, kind: NamedKind | 'film'): string[] {
  const imdb = bestOf(statementsOf(item, PROPERTIES.imdb)).flatMap(
    ({ mainsnak }) => stringIn(mainsnak) ?? [],
  );
  return [
    ...idsOf(item).map((id) => `wikidata:${id}`),
    ...imdb.filter((id) => IMDB_IDS[kind].test(id)).map((id) => `imdb:${id}`),
  ];
}

/** How a record refers to an item, under the name that a film gives it where that differs; noted where it cannot be. */
export function mentionOf(
  pass: Pass,
  kind: NamedKind,
  id: string,
  { label, writtenAs }: { label: string; writtenAs?: string | undefined },
): Mention | undefined {
  const item = pass.whole(id, label);
  const name = item && pass.nameOf(item, label);
  if (item === undefined || name === undefined) return undefined;
  return {
    name: (writtenAs && wording(writtenAs)) ?? name,
    id: recordIdOf(item),
    externalIds: externalIdsOf(item, kind),
  };
}

/** Whether an item is an instance of one of the classes, or of the class. */
export function isInstance(item: Item, classes: ReadonlySet<string>): boolean {
  return bestOf(statementsOf(item, PROPERTIES.instanceOf)).some(({ mainsnak }) =>
    classes.has(itemIn(mainsnak) ?? ''),
  );
}
