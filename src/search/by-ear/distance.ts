import type { Sound } from './alphabet.ts';
import { GAPS, type Gaps, soundDistance } from './closeness.ts';

/** Names are compared by the hundred, so the row is made once, and anew only for a longer one. */
let row: Float64Array = new Float64Array(64);

/**
 * What it takes to hear one word as another: an edit distance in which a change costs how far the sounds are apart,
 * and leaving one out what it weighs. Infinite as soon as it must exceed `most`. `storedGaps` says what is left out of the stored word costs, which is little where the typed script does not write it.
 *
 * Each cell holds the least cost of hearing the beginnings that end there alike; one row is kept, and written over:
 *
 * ```
 *            s    o    k        typed down, stored across: *sak* for *Sok*
 *       0    1   1.4  2.4       last
 *   s   1    0   0.4  1.4       row: min(above + gap, left + gap, above-left + distance of the sounds)
 *   a  1.4  0.4  0.3  1.3       a is close to o
 *   k  2.4  1.4  1.3  0.3
 * ```
 */
export function heardDistance(
  typed: readonly Sound[],
  stored: readonly Sound[],
  storedGaps: Gaps = GAPS,
  most = Number.POSITIVE_INFINITY,
): number {
  return fillRow(typed, stored, storedGaps, most) ? (row[stored.length] ?? 0) : Number.POSITIVE_INFINITY;
}

/** The same for a stored word of which only the beginning has been typed, whichever is the nearest. */
export function heardBeginning(typed: readonly Sound[], stored: readonly Sound[], storedGaps: Gaps): number {
  fillRow(typed, stored, storedGaps, Number.POSITIVE_INFINITY);
  return row.subarray(0, stored.length + 1).reduce((least, cost) => Math.min(least, cost));
}

/** Leaves the last row of the matrix in `row`; false as soon as no cell of a row is within `most`. */
function fillRow(typed: readonly Sound[], stored: readonly Sound[], storedGaps: Gaps, most: number): boolean {
  if (row.length <= stored.length) row = new Float64Array(stored.length + 1);
  row[0] = 0;
  for (let column = 0; column < stored.length; column += 1) {
    row[column + 1] = (row[column] ?? 0) + (storedGaps[stored[column] ?? 0] ?? 1);
  }
  for (const heard of typed) {
    const typedGap = GAPS[heard] ?? 1;
    let aboveLeft: number = row[0] ?? 0;
    let left: number = aboveLeft + typedGap;
    let least = left;
    row[0] = left;
    for (let column = 0; column < stored.length; column += 1) {
      const sound = stored[column] ?? 0;
      const above = row[column + 1] ?? 0;
      const changed = aboveLeft + soundDistance(heard, sound);
      left = Math.min(changed, above + typedGap, left + (storedGaps[sound] ?? 1));
      row[column + 1] = left;
      aboveLeft = above;
      if (left < least) least = left;
    }
    if (least > most) return false;
  }
  return true;
}
