import type { CatalogueRecord, SourceRecord } from '../schema/record.ts';
import type { Steps } from '../steps.ts';
import type { Fault } from './faults.ts';

/** What a record says of itself and of others by id, be it valid or not. */
export interface Declared {
  readonly kind: string;
  readonly id?: string | undefined;
  readonly source?: string | undefined;
  readonly sameAs?: readonly string[] | undefined;
}

/** Takes what reading a file brings to light, as it comes. Lines are counted from 1, where a file holds many records. */
export interface Findings {
  record(record: CatalogueRecord, line?: number): void;
  /** What a faulty record says of itself, so that no fault hides another. */
  declare(declared: Declared, line?: number): void;
  /** A source that is only named: so it is described, unless some record describes the one with its id. */
  presume(source: SourceRecord): void;
  fault(fault: Omit<Fault, 'file'>): void;
}

/** Whether something of a kind has an id although no record that is read declares it, as what lies in a store. */
export type IsKnown = (kind: string, id: string) => boolean;

/** A file that lies open. */
export interface OpenFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Reads the records in a file of its format, in steps; never throws, whatever the file holds. */
type FileReader = (file: OpenFile, findings: Findings) => Steps;

/** Readers by what a file's name ends with, in lower case, as `.csv`. */
export type FileReaders = ReadonlyMap<string, FileReader>;
