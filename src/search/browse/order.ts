import type { EntryTable } from '../stored/entry-table.ts';

/** Undated films come after all others. */
const UNDATED = 9999;

function firstYear(table: EntryTable, place: number): number {
  return Math.min(UNDATED, ...table.years(place));
}

/**
 * The places of an entry table in the order in which films are listed: by their weights, the heaviest first, as the
 * table has them already; of those that weigh alike the oldest first, then as they stand.
 */
export function placesInOrder(weights: Float64Array, table: EntryTable): Uint32Array {
  const { size } = table;
  const places = new Uint32Array(size);
  for (let begin = 0; begin < size; ) {
    let end = begin + 1;
    while (end < size && weights[end] === weights[begin]) end += 1;
    // Year and place in one number, which sorts as both.
    const keys = new Float64Array(end - begin);
    for (let place = begin; place < end; place += 1)
      keys[place - begin] = firstYear(table, place) * size + place;
    keys.sort();
    for (const [at, key] of keys.entries()) places[begin + at] = key % size;
    begin = end;
  }
  return places;
}
