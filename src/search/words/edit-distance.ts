/** Words are compared by the thousand, so the rows are made once; no longer word is compared. */
const LONGEST = 64;
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1));

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
  if (left === right) return 0;
  if (Math.abs(left.length - right.length) > most) return most + 1;
  if (left.length > LONGEST || right.length > LONGEST) return most + 1;
  let [beforeLast, last, row] = rows;
  if (!beforeLast || !last || !row) return most + 1;
  for (let column = 0; column <= right.length; column += 1) last[column] = column;
  for (let i = 1; i <= left.length; i += 1) {
    const letter = left.charCodeAt(i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= right.length; j += 1) {
      const other = right.charCodeAt(j - 1);
      let cost = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + (letter === other ? 0 : 1));
      const isSwapped = letter === right.charCodeAt(j - 2) && left.charCodeAt(i - 2) === other;
      if (i > 1 && j > 1 && isSwapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(at(last, right.length), most + 1);
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}
