import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../data/catalogue.ts';
import type { Progress } from '../data/progress.ts';
import type { CatalogueRecord } from '../data/schema/record.ts';
import type { Steps } from '../data/steps.ts';
import { type RecordFormat, recordText } from '../data/writing/record-text.ts';
import type { IsTaken } from './exported-ids.ts';
import { exportedRecords } from './exported-records.ts';

/**
 * Folders by kind. Files are read by path: everybody comes before the films that name them, so that who speaks of somebody
 * first is told by their own records.
 */
const FOLDERS = {
  source: '1-sources',
  person: '2-people',
  company: '3-companies',
  festival: '4-festivals',
  film: '5-films',
} as const;

/** A file's name by which the records of one thing lie in their order: `the-voice-1982.1.wikipedia`. */
function nameOf(id: string, source: string, index: number, count: number): string {
  if (count === 1) return `${id}.${source}`;
  const place = String(index + 1).padStart(String(count).length, '0');
  return `${id}.${place}.${source}`;
}

/** Writes a catalogue to a folder as records, a file for what one source says of one thing; comes to how many files that are. */
export function* writeRecords(
  folder: string,
  catalogue: Catalogue,
  { format, progress, elsewhere }: { format: RecordFormat; progress: Progress; elsewhere: IsTaken },
): Steps<number> {
  let files = 0;
  const write = (record: CatalogueRecord, name: string) => {
    writeFileSync(join(folder, FOLDERS[record.kind], `${name}.${format}`), recordText(record, format));
    files += 1;
  };
  for (const name of Object.values(FOLDERS)) mkdirSync(join(folder, name));
  for (const source of catalogue.sources()) write(source, source.id);
  const { film, person, company, festival } = catalogue.counts;
  progress.expect(film + person + company + festival);
  const kinds = [catalogue.people(), catalogue.companies(), catalogue.festivals(), catalogue.films()];
  for (const entities of kinds) {
    for (const entity of entities) {
      const records = exportedRecords(entity, catalogue, elsewhere);
      for (const [index, record] of records.entries()) {
        write(record, nameOf(entity.id, record.source, index, records.length));
      }
      progress.advance(1);
      yield;
    }
  }
  return files;
}
