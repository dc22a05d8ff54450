/**
 * The number of letters to change, add, drop or swap with their neighbour to turn one word into the other
 * (Damerau's distance, in its restricted form: no letter is touched twice); `most + 1` as soon as it exceeds `most`.
 *
 * Each cell holds the distance between the beginnings that end there; only three rows are ever kept:
 *
 * ```
 *         s  o  k
 *      0  1  2  3      beforeLast (for swaps)
 *   s  1  0  1  2      last
 *   u  2  1  1  2      row: min(left + 1, above + 1, above-left + (letters differ))
 * ```
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const differs = left[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + differs);
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, right.length), most + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
