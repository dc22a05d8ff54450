import type { FileReaders, Findings, OpenFile } from '../../data/loading/findings.ts';
import type { Steps } from '../../data/steps.ts';
import { encodingFault, withoutMark } from './encoding.ts';
import { separatorOf } from './header.ts';
import { rowsOf } from './rows.ts';
import { sourceNameOf } from './sources.ts';
import { Table } from './table.ts';

/** No header is longer. */
const HEADER_BYTES = 10_000;

/**
 * Reads a table of films, one a row, below a header that names its columns; gives records without an id. Every fault has
 * the line on which its row begins, and its column. Takes steps of some hundred rows.
 */
function* readCsv({ path, bytes }: OpenFile, findings: Findings): Steps {
  const message = encodingFault(bytes);
  if (message !== undefined) return findings.fault({ path: '', message });
  const written = withoutMark(bytes);
  const separator = separatorOf(written.toString('utf8', 0, HEADER_BYTES));
  const table = new Table(findings, separator, sourceNameOf(path));
  for (const rows of rowsOf(written, separator)) {
    for (const row of rows) table.take(row);
    yield;
  }
  table.end();
}

/** The readers of tables, by what their files' names end with. */
export const CSV_READERS: FileReaders = new Map([
  ['.csv', readCsv],
  ['.tsv', readCsv],
]);
