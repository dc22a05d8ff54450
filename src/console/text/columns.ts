import { type Line, padded } from './cells.ts';

/** Blank columns between two blocks. */
const GAP = 2;
/** Discord sets three inline fields in a row. */
const MOST_IN_ROW = 3;
/** A block is readable from here; narrower terminals get fewer in a row. */
const NARROWEST = 16;

/** How many blocks stand in a row of a width, and how wide each may be. */
export function columnsWithin(width: number): { readonly count: number; readonly width: number } {
  const fitting = Math.floor((width + GAP) / (NARROWEST + GAP));
  const count = Math.min(Math.max(fitting, 1), MOST_IN_ROW);
  return { count, width: Math.floor((width + GAP) / count) - GAP };
}

/** Blocks of lines side by side, each in its column. */
export function besideEachOther(blocks: readonly (readonly Line[])[], columnWidth: number): Line[] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block, index) => {
      const line = block[row] ?? [];
      return index < blocks.length - 1 ? padded(line, columnWidth + GAP) : line;
    }),
  );
}
