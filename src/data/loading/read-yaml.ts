import { type Document, isMap, isNode, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { Findings, OpenFile } from './findings.ts';
import { takeRecord } from './take-record.ts';
import { NOT_UTF8, reasonOf, textOf } from './text.ts';

/**
 * YAML 1.2's core schema, in which `no` and dates stay the words that they are: https://yaml.org/spec/1.2.2/#103-core-schema.
 * The parser's own notices would go to stderr.
 */
const OPTIONS = { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error' } as const;

type YamlDocument = Document.Parsed<ParsedNode>;

/** The value in a list or mapping; for a mapping its key, which stands where a person looks for it. */
function partOf(node: unknown, key: PropertyKey): { readonly mark: unknown; readonly value: unknown } {
  if (isSeq(node)) {
    const value = node.items[Number(key)];
    return { mark: value, value };
  }
  const pair = isMap(node)
    ? node.items.find((each) => isNode(each.key) && each.key.toJSON() === key)
    : undefined;
  return { mark: pair?.key, value: pair?.value };
}

/** Where a field begins, or, where it is missing, what should hold it. */
function offsetOf({ contents }: YamlDocument, keys: readonly PropertyKey[]): number {
  let offset = contents?.range[0] ?? 0;
  let node: unknown = contents;
  for (const key of keys) {
    const { mark, value } = partOf(node, key);
    if (!isNode(mark) || !mark.range) break;
    offset = mark.range[0];
    node = value;
  }
  return offset;
}

/** What a document holds; its anchors and aliases are followed here, which can fail. */
function contentsOf(document: YamlDocument): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** The document in a text; undefined where it has faults, which are told with their lines. */
function documentOf(text: string, lines: LineCounter, findings: Findings): YamlDocument | undefined {
  const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const problems = [...document.errors, ...document.warnings];
  for (const { message, pos } of problems) {
    findings.fault({ path: '', line: lines.linePos(pos[0]).line, message: `is not YAML (${message})` });
  }
  return problems.length > 0 ? undefined : document;
}

function takeYaml(text: string, findings: Findings): void {
  const lines = new LineCounter();
  const document = documentOf(text, lines, findings);
  if (!document) return;
  const read = contentsOf(document);
  if ('reason' in read) findings.fault({ path: '', message: `is not YAML (${read.reason})` });
  else takeRecord(read.value, findings, { lineOf: (keys) => lines.linePos(offsetOf(document, keys)).line });
}

/** Reads a file of one record, each fault with its line. */
export function readYaml({ bytes }: OpenFile, findings: Findings): void {
  const text = textOf(bytes);
  if (text === undefined) findings.fault({ path: '', message: NOT_UTF8 });
  else takeYaml(text, findings);
}
