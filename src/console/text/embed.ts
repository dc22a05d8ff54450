import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { cellsOf, type Line } from './cells.ts';
import { besideEachOther, columnsWithin } from './columns.ts';
import { markdown } from './markdown.ts';
import { STYLES } from './styles.ts';
import { wrap } from './wrap.ts';

/** Lines that belong together; a blank line parts them from the next. */
export type Block = readonly Line[];

function fieldLines({ name, value }: APIEmbedField, width: number): Block {
  return [...wrap(markdown(name, STYLES.underlined), width), ...wrap(markdown(value), width)];
}

/** Neighbouring inline fields together, as many as stand in a row; every other field alone. */
function rowsOf(fields: readonly APIEmbedField[], most: number): APIEmbedField[][] {
  const rows: APIEmbedField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    const joins = field.inline && row?.[0]?.inline && row.length < most;
    if (joins) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

function fieldBlocks(fields: readonly APIEmbedField[], width: number): Block[] {
  const columns = columnsWithin(width);
  return rowsOf(fields, columns.count).map((row) => {
    const fieldWidth = row[0]?.inline ? columns.width : width;
    return besideEachOther(
      row.map((field) => fieldLines(field, fieldWidth)),
      columns.width,
    );
  });
}

/** An embed as blocks: title, description, fields and footer, in Discord's order. */
export function embedBlocks({ title, description, fields = [], footer }: APIEmbed, width: number): Block[] {
  return [
    ...(title ? [wrap(markdown(title, STYLES.bold | STYLES.underlined), width)] : []),
    ...(description ? [wrap(markdown(description), width)] : []),
    ...fieldBlocks(fields, width),
    ...(footer ? [wrap(cellsOf(footer.text, STYLES.dim), width)] : []),
  ];
}
