import { z } from 'zod';

/** The file that makes a folder one of imported records. It is replaced whole, last of all, so that it never names half of an import. */
export const IMPORT_MANIFEST = 'import.json';

export const IMPORT_FORMATS = ['csv', 'wikidata', 'imdb', 'triples'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** The record kinds in the order in which their files, as `film.jsonl`, are read: a record a line, each line JSON. */
export const RECORD_KINDS = ['source', 'person', 'company', 'festival', 'film'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What `import.json` says of the records beside it. */
export const importManifest = z.strictObject({
  /** Of this form of folder. */
  version: z.literal(1),
  format: z.enum(IMPORT_FORMATS),
  /**
   * Whether every film, person, company and festival has an id of its own, in its record and in every mention, so that
   * nobody has to be linked by name.
   */
  identified: z.boolean(),
  /** When it was made, ISO 8601. */
  made: z.iso.datetime(),
  /** The folder beside this file that holds the records' files. */
  records: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  /** How many records of each kind there are. */
  counts: z.record(z.enum(RECORD_KINDS), z.int().nonnegative()),
  /** SHA-256 over the records' files in their order, in hexadecimal digits. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ImportManifest = z.infer<typeof importManifest>;
