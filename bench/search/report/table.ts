/** A table in Markdown; all columns but the first are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const alignment = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, alignment, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What stands where nothing could be measured. */
export const NOTHING = '–';

/** A number with about three digits. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return NOTHING;
  const digits = Math.abs(value) >= 99.5 ? 0 : Math.abs(value) >= 9.95 ? 1 : Math.abs(value) >= 0.995 ? 2 : 3;
  return value.toFixed(digits);
}

/** A part of 1, in a hundred. */
export function percent(part: number): string {
  return Number.isFinite(part) ? (100 * part).toFixed(1) : NOTHING;
}
