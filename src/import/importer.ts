import type { ImportFormat } from '../data/loading/imported-folder.ts';
import type { CatalogueRecord } from '../data/schema/record.ts';
import type { Tally } from './tally.ts';

/** Turns other people's data into records. */
export interface Importer {
  readonly format: ImportFormat;
  /**
   * Whether every record has an id of its own and every mention one of a record that is given too, so that nobody has to
   * be linked by name. Such imports may be of any size.
   */
  readonly identified: boolean;
  /**
   * The records, in any order, the source's own among them. They are made one by one from data that is read as a
   * stream. Rejects with an `ImportError` where the data cannot be used at all.
   */
  records(tally: Tally, signal: AbortSignal): AsyncIterable<CatalogueRecord>;
}

/** Why data cannot be imported, in a sentence that says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
