import type { Findings } from '../../data/loading/findings.ts';
import { type CellFault, COLUMNS, type Header, nameOf, readHeader } from './header.ts';
import { isBlank, readRow } from './read-row.ts';
import type { BrokenRow, Row } from './rows.ts';

const NO_HEADER = `names no column; the first row must say what stands where, by ${COLUMNS.join(', ')}`;
const NO_ROWS = 'is empty; its first row must name the columns, at least title';

/** Turns a table's rows into records of films, one after the other. */
export class Table {
  #header: Header | undefined;
  /** Whether nothing can be read, since nobody knows what stands where. */
  #isUnreadable = false;
  readonly #presumed = new Set<string>();
  readonly #findings: Findings;
  readonly #separator: string;
  readonly #source: string;

  /** A table whose films come from the named source where their rows name none. */
  constructor(findings: Findings, separator: string, source: string) {
    this.#findings = findings;
    this.#separator = separator;
    this.#source = source;
  }

  take(row: Row | BrokenRow): void {
    if (this.#isUnreadable) return;
    if ('message' in row) this.#takeBroken(row);
    else if (row.cells.every(isBlank)) return;
    else if (this.#header) this.#takeFilm(row, this.#header);
    else this.#takeHeader(row);
  }

  /** Says so where there was no row but blank ones. */
  end(): void {
    if (!this.#header && !this.#isUnreadable) this.#findings.fault({ path: '', message: NO_ROWS });
  }

  #tell(line: number, { column, message }: CellFault): void {
    this.#findings.fault({ path: column, line, message });
  }

  #takeBroken({ line, column, message }: BrokenRow): void {
    this.#tell(line, { column: this.#header ? nameOf(this.#header, column) : '', message });
    this.#isUnreadable = !this.#header;
  }

  #takeHeader(row: Row): void {
    this.#header = readHeader(row);
    this.#isUnreadable = !this.#header;
    const faults = this.#header?.faults ?? [{ column: '', message: NO_HEADER }];
    for (const fault of faults) this.#tell(row.line, fault);
  }

  #takeFilm({ line, cells }: Row, header: Header): void {
    const table = { header, separator: this.#separator, source: this.#source };
    const { film, source, faults } = readRow(cells, table);
    for (const fault of faults) this.#tell(line, fault);
    if (faults.length > 0 || film.titles.length === 0) return;
    if (!this.#presumed.has(source.id)) this.#findings.presume(source);
    this.#presumed.add(source.id);
    this.#findings.record(film, line);
  }
}
