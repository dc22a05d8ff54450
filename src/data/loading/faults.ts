import { groupBy } from '../group-by.ts';

/** Something wrong in a record file: where, and what would be right. The path is empty when it is the file itself. */
export interface Fault {
  readonly file: string;
  /** A field, as `credits[0].role`, or a spreadsheet's column. */
  readonly path: string;
  /** Counted from 1, where it is known. */
  readonly line?: number | undefined;
  readonly message: string;
}

function lineOf({ line, path, message }: Fault): string {
  const place = [line === undefined ? '' : `line ${line}`, path].filter(Boolean).join(', ');
  return `  ${place ? `${place}: ` : ''}${message}`;
}

function reportOf(faults: readonly Fault[]): string {
  const files = groupBy(faults, (fault) => fault.file);
  const blocks = [...files].map(([file, inFile]) => [file, ...inFile.map(lineOf)].join('\n'));
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return [`The records have ${count}:`, ...blocks].join('\n');
}

/** Thrown by loading; its message is the report of all faults, grouped by file. */
export class CatalogueError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(reportOf(faults));
    this.name = 'CatalogueError';
    this.faults = faults;
  }
}
