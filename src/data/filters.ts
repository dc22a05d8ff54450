import { type Reference, refer } from './reference.ts';

/** What films are told apart by when nobody names one, in the order in which it is said. */
export const FILTER_NAMES = [
  'country',
  'years',
  'genre',
  'language',
  'studio',
  'person',
  'festival',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The filters whose value is an entity that comes into films, and of which kind it is. */
export const ENTITY_FILTERS = {
  studio: 'company',
  person: 'person',
  festival: 'festival',
} as const;
export type EntityFilter = keyof typeof ENTITY_FILTERS;

/** What the id of such a filter's value points at. */
export function entityOf(name: EntityFilter, id: string): Reference {
  return refer(ENTITY_FILTERS[name], id);
}

/** The filters whose value stands in the films' records. */
export type ValueFilter = Exclude<FilterName, EntityFilter>;

/** Whether a filter's value is an entity. */
export function isEntityFilter(name: FilterName): name is EntityFilter {
  return name in ENTITY_FILTERS;
}

/**
 * One filter: its name, and the id of its value, of lower-case letters, digits and hyphens: `soviet-union`, `1982`,
 * `1980s`, `1975-1985`, or an entity's own id.
 */
export interface Filter {
  readonly name: FilterName;
  readonly id: string;
}

/** What a list of films is filtered by, at most one value of each, as ids. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** Filters one by one, in the order in which they are said. */
export function eachFilter(filters: Filters): Filter[] {
  return FILTER_NAMES.flatMap((name) => {
    const id = filters[name];
    return id === undefined ? [] : [{ name, id }];
  });
}

/** Filters together; of two of one name the later counts. */
export function together(filters: readonly Filter[]): Filters {
  return Object.fromEntries(filters.map(({ name, id }) => [name, id]));
}

/** Filters without the one of a name. */
export function withoutFilter(filters: Filters, name: FilterName): Filters {
  return together(eachFilter(filters).filter((filter) => filter.name !== name));
}
