/** Takes what is wrong in a cell, in words that say what would be right. */
export type Complain = (message: string) => void;

const OPENING = '([';
const CLOSING = ')]';

/**
 * A cell's items, parted by semicolons that stand outside brackets; blank ones are none. Complains of a bracket that
 * never closes, since it would swallow the items after it.
 */
export function itemsOf(cell: string, complain: Complain): string[] {
  const items: string[] = [];
  let begun = 0;
  let depth = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const letter = cell.charAt(at);
    if (OPENING.includes(letter)) depth += 1;
    else if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === ';' && depth === 0) {
      items.push(cell.slice(begun, at));
      begun = at + 1;
    }
  }
  items.push(cell.slice(begun));
  if (depth > 0) {
    complain(`opens a bracket that never closes: “${items.pop()?.trim()}”`);
  }
  return items.map((item) => item.trim()).filter(Boolean);
}
