import type { EntityKind } from '../../../src/data/reference.ts';
import type { Findable } from '../../../src/search/entries.ts';
import {
  type Indexes,
  type IndexName,
  indexesOf,
  openIndexes,
  saveIndexes,
} from '../../../src/search/indexes.ts';
import { type Search, searchIn } from '../../../src/search/search.ts';
import type { Contestant, Engine, Engines, Item } from '../contestant.ts';

/** A number at the end is an item's. */
function itemOf(reference: string): number {
  return Number(reference.slice(reference.lastIndexOf('-') + 1));
}

function engineOf(search: Search, index: IndexName): Engine {
  return {
    find: (text) => {
      const resolution = search.resolve(text, [index]);
      const isFound = resolution.outcome === 'found';
      const ids = (isFound ? resolution.references : resolution.near).map(itemOf);
      return { ids, tied: isFound ? ids.length : Math.min(1, ids.length) };
    },
    suggest: (text, most) => search.suggest(text, [index], most).map(({ reference }) => itemOf(reference)),
  };
}

function enginesOf(search: Search): Engines {
  return { films: engineOf(search, 'films'), people: engineOf(search, 'names') };
}

function* findablesOf(kind: EntityKind, items: Iterable<Item>): Generator<Findable> {
  for (const { id, title, original, year, popularity } of items) {
    const forms = original === undefined ? [title] : [title, original];
    yield {
      reference: `${kind}:${kind}-${id}`,
      kind,
      written: forms.map((text) => ({ text, shown: true })),
      years: year === undefined ? [] : [year],
      weight: popularity,
    };
  }
}

let built: Indexes | undefined;

/** Dom Kino's own search. */
export const contestant: Contestant = {
  name: 'Dom Kino',
  version: 'here',
  build: async (films, people) => {
    built = indexesOf({
      films: () => findablesOf('film', films),
      names: () => findablesOf('person', people),
      festivals: () => [],
    });
    return enginesOf(searchIn(built, { atOnce: true }));
  },
  save: async (folder) => {
    if (built) saveIndexes(built, folder);
  },
  open: async (folder) => {
    const search = searchIn(await openIndexes(folder));
    return { ...enginesOf(search), ready: search.ready };
  },
};
