import type { z } from 'zod';

/** Something wrong in a field: which, from the outermost key to the innermost, and what would be right. */
export interface FieldFault {
  readonly keys: readonly PropertyKey[];
  readonly message: string;
}

/** A field's place as it is written in code: `credits[0].role`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

/** A union's own message says what is right; where just one of its shapes was meant, that shape's faults say more. */
function faultsOfIssue(issue: z.core.$ZodIssue, parents: readonly PropertyKey[] = []): FieldFault[] {
  const keys = [...parents, ...issue.path];
  if (issue.code === 'invalid_union' && 'errors' in issue) {
    const reached = issue.errors.filter((shape) => shape.every((inner) => inner.path.length > 0));
    const [only] = reached;
    if (only && reached.length === 1) return only.flatMap((inner) => faultsOfIssue(inner, keys));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ keys: [...keys, key], message: 'is not a field of this record' }));
  }
  const missing =
    issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_union');
  return [{ keys, message: missing ? `is missing; it ${issue.message}` : issue.message }];
}

/** Every fault that a schema found. It must have been given the input to report, and `inWords` for its errors. */
export function faultsOfFields(error: z.ZodError): FieldFault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue));
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'must be a list',
  object: 'must be an object, with its fields in braces',
  string: 'must be text',
  number: 'must be a number',
  boolean: 'must be true or false',
};

/** Words for what a schema itself has none for. */
export function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined;
}
