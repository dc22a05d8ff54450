import type { Facts, Linked } from '../entities.ts';
import { normalForm } from '../normal-form.ts';
import type { WrittenForm } from '../schema/values.ts';

/** A value as one source gives it. */
export interface Statement<Value> {
  readonly value: Value;
  readonly source: string;
}

function isLinked(value: object): value is Linked {
  return 'to' in value && 'name' in value;
}

/**
 * Two values with one key are one fact: objects by their fields in any order, links by whom they mean however the
 * name is written, text as it stands.
 */
function keyOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  if (isLinked(value)) return value.to;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, field]) => `${name}:${keyOf(field)}`).join()}}`;
}

/** Facts in which equal values from several sources are one, in the order in which they were first said. */
export function factsOf<Value>(
  statements: Iterable<Statement<Value>>,
  key: (value: Value) => string = keyOf,
): Facts<Value> {
  const facts = new Map<string, { value: Value; sources: string[] }>();
  for (const { value, source } of statements) {
    const known = facts.get(key(value));
    if (!known) facts.set(key(value), { value, sources: [source] });
    else if (!known.sources.includes(source)) known.sources.push(source);
  }
  return [...facts.values()];
}

/** Facts of plain words, as genres: *Drama* and *drama* are one. */
export function factsOfWords(statements: Iterable<Statement<string>>): Facts<string> {
  return factsOf(statements, (value) => normalForm(value) || value);
}

/** Facts of written forms: one text is one form, with the language and the kind of whichever source names them first. */
export function factsOfForms(statements: Iterable<Statement<WrittenForm>>): Facts<WrittenForm> {
  const all = [...statements];
  return factsOf(all, (form) => form.text).map(({ value, sources }) => {
    const same = all
      .filter((statement) => statement.value.text === value.text)
      .map((statement) => statement.value);
    const language = same.find((form) => form.language)?.language;
    const kind = same.find((form) => form.kind)?.kind;
    return { value: { text: value.text, ...(language && { language }), ...(kind && { kind }) }, sources };
  });
}
