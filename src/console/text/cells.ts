import stringWidth from 'string-width';
import { printable } from './printable.ts';
import { inStyle, STYLES } from './styles.ts';

/** One grapheme as a terminal shows it; never cut in two, so that marks and emoji stay whole. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly style: number;
}

/** What stands on one line. */
export type Line = readonly Cell[];

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Text as cells of one style, safe for a terminal; `\n` is a cell of no width. */
export function cellsOf(text: string, style: number = STYLES.plain): Cell[] {
  return Array.from(graphemes.segment(printable(text)), ({ segment }) => ({
    text: segment,
    width: segment === '\n' ? 0 : stringWidth(segment),
    style,
  }));
}

/** The columns that cells take together. */
export function widthOf(cells: Line): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** A line with blanks after it, up to a width. */
export function padded(line: Line, width: number): Line {
  return [...line, ...cellsOf(' '.repeat(Math.max(0, width - widthOf(line))))];
}

function printLine(line: Line, coloured: boolean): string {
  const end = line.findLastIndex(({ text }) => text !== ' ') + 1;
  let printed = '';
  let run = '';
  for (const [index, { text, style }] of line.slice(0, end).entries()) {
    run += text;
    if (line[index + 1]?.style === style && index + 1 < end) continue;
    printed += coloured ? inStyle(run, style) : run;
    run = '';
  }
  return printed;
}

/** Lines as text, each with its end; styles only where they are wanted. */
export function print(lines: readonly Line[], coloured: boolean): string {
  return lines.map((line) => `${printLine(line, coloured)}\n`).join('');
}
