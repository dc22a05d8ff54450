/** How text looks, as bits to be joined by `|`. */
export const STYLES = { plain: 0, bold: 1, dim: 2, italic: 4, underlined: 8, code: 16 } as const;

/** ECMA-48's "select graphic rendition" for each bit. */
const CODES: readonly (readonly [number, number])[] = [
  [STYLES.bold, 1],
  [STYLES.dim, 2],
  [STYLES.italic, 3],
  [STYLES.underlined, 4],
  [STYLES.code, 36],
];

/** Text in a style, as a terminal shows it. */
export function inStyle(text: string, style: number): string {
  const codes = CODES.filter(([bit]) => (style & bit) !== 0).map(([, code]) => code);
  return codes.length > 0 ? `\u001b[${codes.join(';')}m${text}\u001b[0m` : text;
}
