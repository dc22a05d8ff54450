import type { FilmRecord } from '../../data/schema/film.ts';
import type { SourceRecord } from '../../data/schema/record.ts';
import { words } from './cells.ts';
import { type CellsOfRow, filmOf } from './film.ts';
import type { CellFault, Header } from './header.ts';
import { sourceOf } from './sources.ts';

/** What its rows need to know of a table. */
export interface TableFacts {
  readonly header: Header;
  readonly separator: string;
  /** Where its films come from, if their rows don't say. */
  readonly source: string;
}

/** What a row says, and everything that is wrong with it; the film holds only where nothing is. */
interface RowReading {
  readonly film: FilmRecord;
  readonly source: SourceRecord;
  readonly faults: readonly CellFault[];
}

/** Whether a cell says nothing, or isn't there at all. */
export function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}

function tooManyCells(cells: readonly string[], { header, separator }: TableFacts): CellFault[] {
  const columns = header.written.length;
  if (cells.slice(columns).every(isBlank)) return [];
  const sign = separator === '\t' ? 'a tab' : `“${separator}”`;
  const message = `has ${cells.length} cells where the header has ${columns}; put a cell that holds ${sign} in quotation marks`;
  return [{ column: '', message }];
}

/** Spreadsheets leave out empty cells at a row's end, so that a short row is wrong only where its cells are. */
function tooFewCells(cells: readonly string[], { header }: TableFacts): CellFault[] {
  const columns = header.written.length;
  if (cells.length >= columns) return [];
  const message = `has ${cells.length} cells where the header has ${columns}; perhaps one is not parted from the next`;
  return [{ column: '', message }];
}

function cellsWithoutHeader(cells: readonly string[], { header: { written } }: TableFacts): CellFault[] {
  return written.flatMap((header, place) =>
    isBlank(header) && !isBlank(cells[place])
      ? [{ column: `column ${place + 1}`, message: 'has no header; name the column, or empty its cells' }]
      : [],
  );
}

function sourceIn({ cell, complain }: CellsOfRow, own: string): SourceRecord {
  const named = cell('source');
  const name = isBlank(named) ? own : words(named, (message) => complain('source', message));
  return sourceOf(name ?? own);
}

/** Reads a row that is not blank; every cell's faults are told, but for cells that stand in the wrong columns. */
export function readRow(cells: readonly string[], table: TableFacts): RowReading {
  const faults = [...tooManyCells(cells, table)];
  const isShifted = faults.length > 0;
  const row: CellsOfRow = {
    cell: (column) => cells[table.header.places.get(column) ?? cells.length] ?? '',
    complain: (column, message) => {
      if (!isShifted) faults.push({ column, message });
    },
  };
  const source = sourceIn(row, table.source);
  const film = filmOf(row, source.id);
  if (table.header.places.has('title') && isBlank(row.cell('title'))) {
    row.complain('title', 'is missing; every film needs one');
  }
  if (!isShifted) faults.push(...cellsWithoutHeader(cells, table));
  return { film, source, faults: faults.length > 0 ? [...tooFewCells(cells, table), ...faults] : [] };
}
