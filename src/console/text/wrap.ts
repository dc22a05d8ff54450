import { type Cell, type Line, widthOf } from './cells.ts';

interface Word {
  readonly blanks: Line;
  readonly cells: Line;
}

function splitAtLineEnds(cells: Line): Cell[][] {
  const lines: Cell[][] = [[]];
  for (const cell of cells) {
    if (cell.text === '\n') lines.push([]);
    else lines.at(-1)?.push(cell);
  }
  return lines;
}

/** The words of a line, each with the blanks before it. */
function wordsOf(line: Line): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < line.length) {
    const blanksFrom = at;
    while (line[at]?.text === ' ') at += 1;
    const wordFrom = at;
    while (at < line.length && line[at]?.text !== ' ') at += 1;
    words.push({ blanks: line.slice(blanksFrom, wordFrom), cells: line.slice(wordFrom, at) });
  }
  return words;
}

/** A word in pieces that fit, for one that is wider than a line: an address, or a script without blanks. */
function piecesOf(word: Line, width: number): Cell[][] {
  const pieces: Cell[][] = [[]];
  for (const cell of word) {
    const piece = pieces.at(-1) ?? [];
    if (piece.length > 0 && widthOf(piece) + cell.width > width) pieces.push([cell]);
    else piece.push(cell);
  }
  return pieces;
}

function wrapLine(line: Line, width: number): Line[] {
  const lines: Cell[][] = [[]];
  for (const { blanks, cells } of wordsOf(line)) {
    const last = lines.at(-1) ?? [];
    if (widthOf(last) + widthOf(blanks) + widthOf(cells) <= width) {
      last.push(...blanks, ...cells);
      continue;
    }
    const pieces = piecesOf(cells, width);
    if (last.length === 0) lines.pop();
    lines.push(...pieces);
  }
  return lines;
}

/** Cells on lines no wider than a width, broken between words. */
export function wrap(cells: Line, width: number): Line[] {
  return splitAtLineEnds(cells).flatMap((line) => wrapLine(line, width));
}

/** Cells wrapped after a lead on the first line, the others standing below the first one's text. */
export function wrapAfter(lead: Line, cells: Line, width: number): Line[] {
  const indent = lead.map((cell) => ({ ...cell, text: ' '.repeat(cell.width) }));
  return wrap(cells, Math.max(1, width - widthOf(lead))).map((line, index) => [
    ...(index === 0 ? lead : indent),
    ...line,
  ]);
}

/** Items one after another with a separator between those on one line; an item is broken only if it must be. */
export function flow(items: readonly Line[], separator: Line, width: number): Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last && widthOf(last) + widthOf(separator) + widthOf(item) <= width) {
      lines[lines.length - 1] = [...last, ...separator, ...item];
    } else {
      lines.push(...wrap(item, width));
    }
  }
  return lines;
}
