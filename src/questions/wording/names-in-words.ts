import { type Catalogue, entityAt } from '../../data/catalogue.ts';
import { calledAt, titleWithYear } from '../../data/names.ts';
import type { Reference } from '../../data/reference.ts';

const or = new Intl.ListFormat('en', { type: 'disjunction' });

/** So many things of one name are told apart by their years. */
const MOST_NAMED = 3;

function nameOf(reference: Reference, catalogue: Catalogue): string {
  const entity = entityAt(catalogue, reference);
  return entity?.kind === 'film' ? titleWithYear(entity) : calledAt(catalogue, reference);
}

/** Things by their names, films with their years; of many, how many more there are. */
export function named(references: readonly Reference[], catalogue: Catalogue): string {
  const names = references.slice(0, MOST_NAMED).map((reference) => nameOf(reference, catalogue));
  const more = references.length - names.length;
  return or.format(more > 0 ? [...names, `${more} more`] : names);
}
