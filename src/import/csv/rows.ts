import { CsvError, parse } from 'csv-parse/sync';

const LINE_ENDS = ['\r\n', '\n', '\r'];
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A row takes some microseconds to parse, and some more to become a record. */
const ROWS_AT_A_TIME = 100;

/** A table's row, with the line in its file, counted from 1, on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that cannot be told into cells: in which cell, counted from 0, and what would be right. */
export interface BrokenRow {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const QUOTING = {
  CSV_QUOTE_NOT_CLOSED: 'opens a quotation mark that never closes; put one at the end of the cell',
  other:
    'has quotation marks that do not fit; put the whole cell in quotation marks and double those inside: "The ""Voice"""',
};

interface Parsed {
  /** The cells of rows, and at which byte each row ends. */
  readonly rows: readonly { readonly cells: string[]; readonly end: number }[];
  readonly error?: CsvError;
}

/** The first rows of a table; those after a broken one are not among them. */
function parseSome(bytes: Buffer, separator: string): Parsed {
  const rows: { cells: string[]; end: number }[] = [];
  try {
    parse(bytes, {
      delimiter: separator,
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      to: ROWS_AT_A_TIME,
      on_record: (cells: string[], { bytes_records: end }) => {
        rows.push({ cells, end });
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (error instanceof CsvError) return { rows, error };
    throw error;
  }
}

/** Counts lines itself: the parser takes a line end of Windows within a cell for two. */
class Lines {
  #line = 1;
  #offset = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get line(): number {
    return this.#line;
  }

  /** Where the line of an offset ends, and the next begins. */
  endFrom(start: number): number {
    let offset = start;
    while (offset < this.#bytes.length && !this.#endsAt(offset)) offset += 1;
    return offset + 1;
  }

  advanceTo(offset: number): void {
    for (; this.#offset < offset; this.#offset += 1) {
      if (this.#endsAt(this.#offset)) this.#line += 1;
    }
  }

  #endsAt(offset: number): boolean {
    const byte = this.#bytes[offset];
    return byte === LINE_FEED || (byte === CARRIAGE_RETURN && this.#bytes[offset + 1] !== LINE_FEED);
  }
}

function broken({ code, column }: CsvError, line: number): BrokenRow {
  const message = code === 'CSV_QUOTE_NOT_CLOSED' ? QUOTING.CSV_QUOTE_NOT_CLOSED : QUOTING.other;
  return { line, column: typeof column === 'number' ? column : 0, message };
}

/**
 * A table's rows, some at a time, by the rules of https://www.rfc-editor.org/rfc/rfc4180 with any separator and any
 * line end. After a broken row it goes on with the next line.
 */
export function* rowsOf(bytes: Buffer, separator: string): Generator<(Row | BrokenRow)[]> {
  const lines = new Lines(bytes);
  for (let start = 0; start < bytes.length; ) {
    const { rows, error } = parseSome(bytes.subarray(start), separator);
    const read: (Row | BrokenRow)[] = [];
    const begin = start;
    for (const { cells, end } of rows) {
      read.push({ line: lines.line, cells });
      start = begin + end;
      lines.advanceTo(start);
    }
    if (error) {
      read.push(broken(error, lines.line));
      start = lines.endFrom(start);
      lines.advanceTo(start);
    } else if (rows.length === 0) {
      start = bytes.length;
    }
    yield read;
  }
}
