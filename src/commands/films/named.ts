import { entityAt } from '../../data/catalogue.ts';
import {
  ENTITY_FILTERS,
  eachFilter,
  entityOf,
  type Filter,
  type FilterName,
  type Filters,
  isEntityFilter,
} from '../../data/filters.ts';
import { calledAt } from '../../data/names.ts';
import { isReference, kindOf, type Reference } from '../../data/reference.ts';
import type { NamedFilter } from '../../replies/films/filter-buttons.ts';
import type { Context } from '../command.ts';

/** A filter with what its value is called and its id as it is now; undefined where it is gone. */
export function namedFilter({ name, id }: Filter, { house, words }: Context): NamedFilter | undefined {
  if (isEntityFilter(name)) {
    const entity = entityAt(house.catalogue, entityOf(name, id));
    return entity && { name, id: entity.id, label: calledAt(house.catalogue, entity.reference) };
  }
  const label = house.search.browse.labelOf(name, id);
  if (label === undefined) return undefined;
  return { name, id, label: name === 'years' ? words.films.years(label) : label };
}

/** All filters so; undefined where the value of one is gone. */
export function namedFilters(filters: Filters, context: Context): NamedFilter[] | undefined {
  const each = eachFilter(filters).map((filter) => namedFilter(filter, context));
  const named = each.filter((filter) => filter !== undefined);
  return named.length === each.length ? named : undefined;
}

/** The id of an entity as it is now, by the reference that a suggestion gave; undefined for any other text. */
export function chosenEntity(name: FilterName, typed: string, context: Context): string | undefined {
  const text = typed.trim();
  if (!isEntityFilter(name) || !isReference(text) || kindOf(text) !== ENTITY_FILTERS[name]) return undefined;
  return entityAt(context.house.catalogue, text)?.id;
}

/** Those of some references that a filter may have as its value. */
export function ofFilter(name: FilterName, references: readonly Reference[]): Reference[] {
  return references.filter((reference) => isEntityFilter(name) && kindOf(reference) === ENTITY_FILTERS[name]);
}
