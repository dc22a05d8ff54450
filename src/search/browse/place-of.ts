import type { Reference } from '../../data/reference.ts';
import type { EntryTable } from '../stored/entry-table.ts';

/** The place of a film in an entry table. Throws where it has none. */
export function placeOf(film: Reference<'film'>, table: EntryTable): number {
  const place = table.ofReference(film);
  if (place === undefined) throw new Error(`“${film}” is not among the films to be found.`);
  return place;
}
