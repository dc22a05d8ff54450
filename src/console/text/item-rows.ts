import type { Item, ItemRow } from '../numbered-components.ts';
import { cellsOf, type Line } from './cells.ts';
import type { Block } from './embed.ts';
import { STYLES } from './styles.ts';
import { flow, wrap, wrapAfter } from './wrap.ts';

const SEPARATOR = ' · ';

function buttonCells({ number, label, link }: Item): Line {
  if (link !== undefined) return [...cellsOf(`${label} `), ...cellsOf(link, STYLES.dim)];
  // What can't be pressed is where one is.
  if (number === undefined) return cellsOf(label, STYLES.bold);
  return [...cellsOf(`${number}`, STYLES.code), ...cellsOf(` ${label}`)];
}

function optionLines({ number, label, description }: Item, numberWidth: number, width: number): Line[] {
  const lead = cellsOf(`${String(number ?? '').padStart(numberWidth)} `, STYLES.code);
  const about = description ? cellsOf(`${SEPARATOR}${description}`, STYLES.dim) : [];
  return wrapAfter(lead, [...cellsOf(label), ...about], width);
}

/** A row of components: buttons on a line, a select as a list under its placeholder. */
export function itemRowBlock(row: ItemRow, width: number): Block {
  if (row.kind === 'buttons') {
    return flow(row.items.map(buttonCells), cellsOf(SEPARATOR, STYLES.dim), width);
  }
  const numberWidth = String(row.items.at(-1)?.number ?? '').length + 1;
  return [
    ...(row.heading ? wrap(cellsOf(row.heading, STYLES.bold), width) : []),
    ...row.items.flatMap((item) => optionLines(item, numberWidth, width)),
  ];
}
