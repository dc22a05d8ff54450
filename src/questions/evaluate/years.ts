import type { Found } from '../../data/found.ts';
import type { Range } from '../query.ts';
import type { Entity, RelationName } from '../relations/relation.ts';

/** Years from the first to the last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What happens at a time of its own: where that is not recorded, the film's year does not tell it. */
const DATED: ReadonlySet<RelationName> = new Set<RelationName>([
  'showing',
  'award',
  'nomination',
  'award giver',
  'release',
  'premiere',
  'home video',
  'publisher',
]);

/** The year of a date of ISO 8601. */
function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function from(year: number | undefined, until = year): Span | undefined {
  return year === undefined || until === undefined ? undefined : { first: year, last: until };
}

/** The years of a fact itself; undefined where it has none. Of a period of which one end is known, the year of that end. */
export function ownYears({ value, details }: Found): Span | undefined {
  if (value.is === 'year') return from(value.year);
  if (value.is === 'date') return from(yearOf(value.date));
  if (value.is === 'period') {
    const ends = [value.from, value.to].flatMap((date) => (date === undefined ? [] : yearOf(date)));
    return from(ends[0], ends.at(-1));
  }
  return from(details.date === undefined ? details.year : yearOf(details.date));
}

/** Whether a number lies in a range. */
export function isIn(number: number, { least = -Infinity, most = Infinity }: Range): boolean {
  return least <= number && number <= most;
}

/** Whether some years are among others. */
export function overlap({ first, last }: Span, { least = -Infinity, most = Infinity }: Range): boolean {
  return first <= most && least <= last;
}

/** Whether a fact is of some years: its own, or those of its film where it happened with the film. */
export function isOfYears(
  fact: Found,
  of: Entity,
  relation: RelationName | undefined,
  range: Range,
): boolean {
  const own = ownYears(fact);
  if (own) return overlap(own, range);
  if (of.kind !== 'film' || (relation !== undefined && DATED.has(relation))) return false;
  return of.years.some(({ value }) => isIn(value, range));
}
