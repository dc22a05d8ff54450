import { type EntityFilter, type Filter, type FilterName, isEntityFilter } from '../../data/filters.ts';
import { idOf } from '../../data/reference.ts';
import { CHOICES } from '../../replies/limits.ts';
import type { IndexName } from '../../search/indexes.ts';
import type { Context } from '../command.ts';
import { chosenEntity, ofFilter } from './named.ts';

/** What a typed value means: one value, or no one thing and the ids of those that it may mean. */
export type Understanding =
  | { readonly filter: Filter }
  | {
      readonly filter?: undefined;
      readonly name: FilterName;
      readonly typed: string;
      /** Whether the value is there, more than once. */
      readonly isThere: boolean;
      readonly candidates: readonly string[];
    };

/** Where the entities of a filter are found. */
const INDEX_OF = {
  studio: 'names',
  person: 'names',
  festival: 'festivals',
} as const satisfies Record<EntityFilter, IndexName>;

/** So many are looked at for those of the wanted kind, since people and studios are found together. */
const MOST_OF_ANY_KIND = 4 * CHOICES.count;
const MOST_NEAR = 5;

/** People, studios or festivals whose names begin as typed; the matched form is one that may be shown. */
export function beginningWith(name: EntityFilter, typed: string, { house }: Context) {
  const suggestions = house.search.suggest(typed, [INDEX_OF[name]], MOST_OF_ANY_KIND);
  return suggestions.filter(({ reference }) => ofFilter(name, [reference]).length > 0);
}

function meantEntities(name: EntityFilter, typed: string, context: Context) {
  const chosen = chosenEntity(name, typed, context);
  if (chosen !== undefined) return { isFound: true, ids: [chosen] };
  const resolution = context.house.search.resolve(typed, [INDEX_OF[name]]);
  const found = resolution.outcome === 'found' ? ofFilter(name, resolution.references) : [];
  if (found.length > 0) return { isFound: true, ids: found.map(idOf) };
  const near = resolution.outcome === 'none' ? ofFilter(name, resolution.near) : [];
  const beginning = typed.trim() === '' ? [] : beginningWith(name, typed, context);
  const ids = [...near, ...beginning.map(({ reference }) => reference)].map(idOf);
  return { isFound: false, ids: [...new Set(ids)].slice(0, MOST_NEAR) };
}

/** What a value means that was typed for a filter, or suggested and picked. */
export function understand(name: FilterName, typed: string, context: Context): Understanding {
  const { isFound, ids } = isEntityFilter(name)
    ? meantEntities(name, typed, context)
    : context.house.search.browse.resolve(name, typed);
  const [only, ...others] = ids;
  if (isFound && only !== undefined && others.length === 0) return { filter: { name, id: only } };
  return { name, typed, isThere: isFound, candidates: ids };
}
