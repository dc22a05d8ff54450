import { nearest } from './nearest.ts';
import type { Row } from './rows.ts';

/** What a table may say of a film, a column each; all but the title may be left out. */
export const COLUMNS = [
  'title',
  'original_title',
  'year',
  'directors',
  'writers',
  'cast',
  'music',
  'cinematography',
  'countries',
  'languages',
  'genres',
  'companies',
  'minutes',
  'festivals',
  'source',
  'wikidata',
  'imdb',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Where something is wrong in a row: in a column, or in the row itself. */
export interface CellFault {
  readonly column: string;
  readonly message: string;
}

/** Which cells stand in which columns. */
export interface Header {
  readonly places: ReadonlyMap<Column, number>;
  /** The columns' headers as they are written. */
  readonly written: readonly string[];
  readonly faults: readonly CellFault[];
}

/** The column that a header names, however its letters and gaps are written: `Original Title`. */
function columnOf(written: string): Column | undefined {
  const name = written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return COLUMNS.find((column) => column === name);
}

/** What a column is called to a person: its header, or which it is. */
export function nameOf({ written }: Header, place: number): string {
  return written[place]?.trim() || `column ${place + 1}`;
}

function unknown(written: string): CellFault {
  const near = nearest(written.trim().toLowerCase(), COLUMNS);
  const right = near ? `did you mean "${near}"?` : `the columns are ${COLUMNS.join(', ')}`;
  return { column: written.trim(), message: `is no column; ${right}` };
}

/** What a table's first row says of its columns; undefined where it names none of them. */
export function readHeader({ cells }: Row): Header | undefined {
  const places = new Map<Column, number>();
  const faults: CellFault[] = [];
  for (const [place, written] of cells.entries()) {
    const column = columnOf(written);
    if (!column) {
      if (written.trim() !== '') faults.push(unknown(written));
    } else if (places.has(column)) {
      faults.push({ column, message: 'stands there twice; keep one column of each name' });
    } else places.set(column, place);
  }
  if (places.size === 0) return undefined;
  if (!places.has('title'))
    faults.push({ column: 'title', message: 'is missing; every film needs its title' });
  return { places, written: cells, faults };
}

const SEPARATORS = [',', ';', '\t'] as const;

function knownIn(line: string, separator: string): number {
  return line.split(separator).filter((cell) => columnOf(cell.replaceAll('"', ''))).length;
}

/**
 * What parts a table's cells, by its header: a comma, a semicolon, as Excel writes it where a comma stands in numbers, or
 * a tab.
 */
export function separatorOf(text: string): string {
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1);
  const [best] = [...SEPARATORS].sort(
    (a, b) => knownIn(header, b) - knownIn(header, a) || header.split(b).length - header.split(a).length,
  );
  return best ?? ',';
}
