/** How many letters must be added, dropped or changed, or neighbours swapped, to make one text of the other. */
export function editDistance(one: string, other: string): number {
  const width = other.length + 1;
  let before = new Uint16Array(width);
  let last = Uint16Array.from({ length: width }, (_, length) => length);
  let row = new Uint16Array(width);
  for (let at = 1; at <= one.length; at += 1) {
    fillRow(row, last, before, one, other, at);
    [before, last, row] = [last, row, before];
  }
  return last[other.length] ?? 0;
}

function fillRow(
  row: Uint16Array,
  last: Uint16Array,
  before: Uint16Array,
  one: string,
  other: string,
  at: number,
): void {
  const letter = one.charCodeAt(at - 1);
  const previous = one.charCodeAt(at - 2);
  row[0] = at;
  for (let there = 1; there <= other.length; there += 1) {
    const isSame = letter === other.charCodeAt(there - 1);
    const isSwapped = letter === other.charCodeAt(there - 2) && previous === other.charCodeAt(there - 1);
    const changed = (last[there - 1] ?? 0) + Number(!isSame);
    const added = Math.min(last[there] ?? 0, row[there - 1] ?? 0) + 1;
    const swapped = isSwapped ? (before[there - 2] ?? 0) + 1 : added;
    row[there] = Math.min(changed, added, swapped);
  }
}
