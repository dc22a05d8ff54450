/** Where a field stands in a row of twelve columns, counted from 1. */
export interface Place {
  readonly column: number;
  readonly span: number;
}

const COLUMNS = 12;
const FIELDS_IN_ROW = 3;

interface Field {
  readonly inline?: boolean | undefined;
}

/** The fields in rows, as Discord parts them: up to three inline ones share a row, any other has one of its own. */
function rowsOf(fields: readonly Field[]): Field[][] {
  const rows: Field[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    const joins = field.inline && row?.at(-1)?.inline && row.length < FIELDS_IN_ROW;
    if (joins) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** Where each field stands: those of a row share its width evenly. */
export function placesOf(fields: readonly Field[]): Place[] {
  return rowsOf(fields).flatMap((row) => {
    const span = COLUMNS / row.length;
    return row.map((_, at) => ({ column: 1 + at * span, span }));
  });
}
