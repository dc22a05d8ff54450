import { CatalogueError } from '../../data/loading/faults.ts';
import { type Reading, readRecords } from '../../data/loading/read.ts';
import type { CatalogueRecord } from '../../data/schema/record.ts';
import { ImportError, type Importer } from '../importer.ts';
import type { Tally } from '../tally.ts';
import { CSV_READERS } from './read-csv.ts';

function readTables(paths: readonly string[], signal: AbortSignal): Reading {
  const steps = readRecords(
    paths.map((path) => ({ path, standing: 'imported' })),
    CSV_READERS,
  );
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Imports tables of films, each a `.csv` or `.tsv` file, or folders of them. A table with any fault is imported not at
 * all: its author can put it right, so that the error tells every fault of every table.
 */
export function csvImporter(paths: readonly string[]): Importer {
  return {
    format: 'csv',
    identified: false,
    async *records(tally: Tally, signal: AbortSignal): AsyncGenerator<CatalogueRecord> {
      const { records, faults } = readTables(paths, signal);
      if (faults.length > 0) throw new ImportError(new CatalogueError(faults).message);
      tally.read('films', records.filter(({ record }) => record.kind === 'film').length);
      for (const { record } of records) yield record;
    },
  };
}
