import { stringify } from 'yaml';
import type { CatalogueRecord } from '../schema/record.ts';

/** The formats in which a record can be written to a file of its own, which are what its name ends with, too. */
export const RECORD_FORMATS = ['json', 'yaml'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

const LINE_WIDTH = 110;

/** A record as the text of a file, which reads back as the same record. */
export function recordText(record: CatalogueRecord, format: RecordFormat): string {
  if (format === 'json') return `${JSON.stringify(record, undefined, 2)}\n`;
  // As YAML is read; no anchors, which nobody who edits a record expects.
  return stringify(record, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
    lineWidth: LINE_WIDTH,
  });
}
