import type { Catalogue } from '../data/catalogue.ts';
import { loadRecords } from '../data/load.ts';
import type { IsKnown } from '../data/loading/findings.ts';
import type { RecordFile } from '../data/loading/read.ts';
import type { Steps } from '../data/steps.ts';
import { recordsOfFilm } from '../data/unmerging/film.ts';
import { recordsOfNamed } from '../data/unmerging/named.ts';
import { CSV_READERS } from '../import/csv/read-csv.ts';
import type { CatalogueInput } from './inputs.ts';

/** The records in folders, imports and tables. Throws a `CatalogueError` with every fault of every file. */
export function* recordsIn(inputs: readonly CatalogueInput[], isKnown: IsKnown): Steps<RecordFile[]> {
  const files = yield* loadRecords(inputs, CSV_READERS, isKnown);
  // Reading counts just the inputs that it is given.
  return files.map((file) => ({ ...file, catalogue: inputs[file.catalogue]?.place ?? file.catalogue }));
}

/** A catalogue told again as records, by which it can be linked with others; it stays at its place among them. */
export function* recordsOf(catalogue: Catalogue, file: string, place: number): Steps<RecordFile[]> {
  const files: RecordFile[] = [];
  const add = (record: RecordFile['record'], source: string) => {
    files.push({ file, catalogue: place, standing: catalogue.standingOf(source), record });
  };
  for (const source of catalogue.sources()) add(source, source.id);
  const named = [catalogue.people(), catalogue.companies(), catalogue.festivals()];
  for (const entities of named) {
    for (const entity of entities) {
      for (const record of recordsOfNamed(entity)) add(record, record.source);
      yield;
    }
  }
  for (const film of catalogue.films()) {
    for (const record of recordsOfFilm(film)) add(record, record.source);
    yield;
  }
  return files;
}
