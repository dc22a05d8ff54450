import stringWidth from 'string-width';
import { count } from '../../replies/wording/en-formats.ts';

/** Blank columns between two cells. */
const GAP = '  ';

/** How a column's cells stand: numbers to the right. */
export type Side = 'left' | 'right';

function padded(cell: string, width: number, side: Side): string {
  const blanks = ' '.repeat(Math.max(0, width - stringWidth(cell)));
  return side === 'left' ? `${cell}${blanks}` : `${blanks}${cell}`;
}

/** Rows of cells in columns, two blanks from the edge; the first column stands to the left, the others where not said to the right. */
export function tableOf(rows: readonly (readonly string[])[], sides: readonly Side[] = ['left']): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) => padded(cell, widths[column] ?? 0, sides[column] ?? 'right'));
    return `${GAP}${cells.join(GAP)}`.trimEnd();
  });
}

const MOST_LISTED = 20;

/** Items a line each, the first twenty and how many more there are unless all are asked for. */
export function listOf(items: readonly string[], all: boolean): string[] {
  const most = all ? items.length : MOST_LISTED;
  const more = items.length - most;
  return [
    ...items.slice(0, most).map((item) => `${GAP}${item}`),
    ...(more > 0 ? [`${GAP}… and ${count.format(more)} more; --all shows them.`] : []),
  ];
}
