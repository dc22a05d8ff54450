import { z } from 'zod';
import { recordSchema } from '../schema/record.ts';
import { faultsOfFields, inWords, pathOf } from './field-faults.ts';
import type { Findings } from './findings.ts';

const declaration = z.object({
  kind: z.string(),
  id: z.string().optional().catch(undefined),
  source: z.string().optional().catch(undefined),
  sameAs: z.array(z.string()).optional().catch(undefined),
});

/** Where a record stands in its file. */
export interface Whereabouts {
  /** The record's own line, where the file has many records. */
  readonly line?: number;
  /** A field's line, where its format's parser tells. */
  readonly lineOf?: (keys: readonly PropertyKey[]) => number | undefined;
}

/** A record without the address of its schema, which editors ask for. */
function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$schema' in value)) return value;
  const { $schema, ...record } = value;
  return typeof $schema === 'string' ? record : value;
}

/** Validates what a file says, as a record: it goes to the findings, or all that is wrong with it. */
export function takeRecord(value: unknown, findings: Findings, { line, lineOf }: Whereabouts = {}): void {
  const written = withoutSchema(value);
  const parsed = recordSchema.safeParse(written, { error: inWords, reportInput: true });
  if (parsed.success) {
    findings.record(parsed.data, line);
    return;
  }
  const declared = declaration.safeParse(written);
  if (declared.success) findings.declare(declared.data, line);
  for (const { keys, message } of faultsOfFields(parsed.error)) {
    findings.fault({ path: pathOf(keys), line: lineOf?.(keys) ?? line, message });
  }
}
