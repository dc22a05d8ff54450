import { type Catalogue, entityAt } from '../data/catalogue.ts';
import { loadCatalogue } from '../data/load.ts';
import { type Progress, UNWATCHED } from '../data/progress.ts';
import { type Reference, refer } from '../data/reference.ts';
import { finish } from '../data/steps.ts';
import type { RecordFormat } from '../data/writing/record-text.ts';
import { differencesBetween } from './differences.ts';
import type { IsTaken } from './exported-ids.ts';
import { inputsAt } from './inputs.ts';
import { ExportError, inNewFolder } from './new-folder.ts';
import { openCatalogues, type Take } from './open-catalogues.ts';
import { writeRecords } from './record-folder.ts';

export interface Exporting {
  readonly format: RecordFormat;
  readonly progress?: Progress;
  /** Takes the steps of the work, all at once unless given; where it throws, nothing is left of what was written. */
  readonly take?: Take;
}

/** What became of an export. */
export interface Exported {
  readonly counts: Catalogue['counts'];
  /** How many files were written. */
  readonly files: number;
  /**
   * What does not read back as it was, as namesakes whom a source told apart in records that are one now; undefined where
   * there is too much for that to be looked at.
   */
  readonly differing: readonly Reference[] | undefined;
}

/** More films than these are not read back, since they would be held in memory. */
const MOST_READ_BACK = 50_000;

/**
 * Writes what the catalogues at some paths hold to a new folder, as record files that read back as equal. The built-in
 * records are left out, which every house has anyway. The folder is there once all is written. Rejects with a
 * `CatalogueError` or a `StoreError` where the catalogues are faulty, and with an `ExportError` where they hold nothing, or
 * the folder holds anything or cannot be written.
 */
export async function exportFrom(
  paths: readonly string[],
  folder: string,
  { format, progress = UNWATCHED, take = finish }: Exporting,
): Promise<Exported> {
  const builtIn = loadCatalogue([]);
  const isBuiltIn: IsTaken = (kind, id) => entityAt(builtIn, refer(kind, id)) !== undefined;
  return await inNewFolder(folder, async (beside) => {
    const { catalogue, close } = await openCatalogues(inputsAt(paths), take, builtIn);
    try {
      refuseNothing(catalogue);
      const files = await take(writeRecords(beside, catalogue, { format, progress, elsewhere: isBuiltIn }));
      const isLarge = catalogue.counts.film > MOST_READ_BACK;
      const differing = isLarge ? undefined : await differingAt(beside, catalogue, builtIn, take);
      return { counts: catalogue.counts, files, differing };
    } finally {
      await close();
    }
  });
}

function refuseNothing({ counts }: Catalogue): void {
  if (Object.values(counts).some((count) => count > 0)) return;
  throw new ExportError('There is nothing to export: the built-in records are part of every house anyway.');
}

/** What the records in a folder do not tell as the catalogue does that they were written from. */
async function differingAt(
  folder: string,
  catalogue: Catalogue,
  builtIn: Catalogue,
  take: Take,
): Promise<Reference[]> {
  const back = await openCatalogues(inputsAt([folder]), take, builtIn);
  return await take(differencesBetween(catalogue, back.catalogue));
}
