import type { Findings, OpenFile } from './findings.ts';
import { takeRecord } from './take-record.ts';
import { NOT_UTF8, reasonOf, textOf } from './text.ts';

function parse(text: string): { readonly json: unknown } | { readonly reason: string } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Takes a JSON text's record, or says why it is none; a text of many records gives each its line. */
export function takeJson(text: string, findings: Findings, line?: number): void {
  const read = parse(text);
  if ('json' in read) takeRecord(read.json, findings, line === undefined ? {} : { line });
  else findings.fault({ path: '', line, message: `is not JSON (${read.reason})` });
}

/** Reads a file of one record. */
export function readJson({ bytes }: OpenFile, findings: Findings): void {
  const text = textOf(bytes);
  if (text === undefined) findings.fault({ path: '', message: NOT_UTF8 });
  else takeJson(text, findings);
}
