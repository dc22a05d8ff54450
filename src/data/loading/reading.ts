import type { CatalogueRecord, SourceRecord } from '../schema/record.ts';
import type { Fault } from './faults.ts';
import type { Declared, Findings, IsKnown } from './findings.ts';
import type { Standing } from './standing.ts';

/** A record with the file it came from. */
export interface RecordFile<Kind extends CatalogueRecord = CatalogueRecord> {
  readonly file: string;
  /** Which of the inputs it was read from, counted from 0. */
  readonly catalogue: number;
  readonly standing: Standing;
  /** Counted from 1, where the file has many records. */
  readonly line?: number | undefined;
  readonly record: Kind;
}

/** What a record says of itself, and where; every `RecordFile` is one. */
export interface Declaration {
  readonly file: string;
  readonly line?: number | undefined;
  readonly record: Declared;
}

export interface Reading {
  readonly records: readonly RecordFile[];
  /** What all records say of themselves, the faulty too, in the order in which they were read. */
  readonly declared: readonly Declaration[];
  readonly faults: readonly Fault[];
}

/** Gathers what is found in one file after the other. */
export class Gathering {
  readonly #records: RecordFile[] = [];
  readonly #declared: Declaration[] = [];
  readonly #faults: Fault[] = [];
  readonly #presumed = new Map<string, RecordFile<SourceRecord>>();

  /** Takes what is found in a file of the given input. */
  findingsIn(file: string, catalogue: number, standing: Standing): Findings {
    return {
      record: (record, line) => {
        const found = { file, catalogue, standing, ...(line !== undefined && { line }), record };
        this.#records.push(found);
        this.#declared.push(found);
      },
      declare: (record, line) => {
        this.#declared.push({ file, line, record });
      },
      presume: (record) => {
        if (!this.#presumed.has(record.id))
          this.#presumed.set(record.id, { file, catalogue, standing, record });
      },
      fault: (fault) => {
        this.#faults.push({ file, ...fault });
      },
    };
  }

  /** All that was found, and the sources that were only named where nobody describes them, here or elsewhere. */
  reading(isKnownElsewhere: IsKnown): Reading {
    const described = new Set(
      this.#declared.filter(({ record }) => record.kind === 'source').map(({ record }) => record.id),
    );
    const presumed = [...this.#presumed.values()].filter(
      ({ record: { id } }) => !described.has(id) && !isKnownElsewhere('source', id),
    );
    return {
      records: [...this.#records, ...presumed],
      declared: [...this.#declared, ...presumed],
      faults: this.#faults,
    };
  }
}
