import type { Reference } from '../data/reference.ts';
import type { Browse } from '../search/browse/browse.ts';
import { valueKindsOf } from './mentions/value-relations.ts';
import type { Condition } from './query.ts';
import type { RelationName } from './relations/relation.ts';

const FIRST_YEAR = 1870;
const LAST_YEAR = 2100;

function ofYears(least: number, most: number, browse: Browse): Reference<'film'>[] {
  const films = new Set<Reference<'film'>>();
  for (let year = Math.max(least, FIRST_YEAR); year <= Math.min(most, LAST_YEAR); year += 1) {
    for (const film of browse.valued('year', String(year))) films.add(film);
  }
  return [...films];
}

/** The films of which a value may be recorded, out of the search’s index; undefined where it has no such values. */
export function filmsValued(
  relation: RelationName,
  condition: Condition,
  browse: Browse,
): Reference<'film'>[] | undefined {
  if (condition.by === 'years') {
    const { least = FIRST_YEAR, most = LAST_YEAR } = condition.range;
    return relation === 'year' ? ofYears(Math.ceil(least), Math.floor(most), browse) : undefined;
  }
  const kinds = valueKindsOf(relation);
  if (!('text' in condition) || kinds.length === 0) return undefined;
  return [...new Set(kinds.flatMap((kind) => browse.valued(kind, condition.text)))];
}
