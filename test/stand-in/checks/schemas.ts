import { en } from 'zod/locales';
import type { ZodMiniType } from 'zod/mini';
import type { Fault } from './faults.ts';
import { pathOf } from './json.ts';

/** What a schema made of a value: the value as Discord understands it, or what it finds wrong. */
export interface Reading<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/**
 * Reads a value with one of Discord's own schemas. They are a second witness beside the limits: they know every
 * field and its kind, but none of the rules between fields.
 */
export function readAs<T>(schema: ZodMiniType<T>, value: unknown, path: string): Reading<T> {
  const result = schema.safeParse(value, { error: en().localeError });
  if (result.success) return { value: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => faultsOf(issue, path)) };
}

type Issue = NonNullable<ReturnType<ZodMiniType['safeParse']>['error']>['issues'][number];

function faultsOf(issue: Issue, start: string): Fault[] {
  const path = pathOf(start, issue.path);
  const branch = issue.code === 'invalid_union' ? closest(issue.errors) : undefined;
  if (branch !== undefined) return branch.flatMap((inner) => faultsOf(inner, path));
  return [{ name: 'schema', path, says: `Discord's OpenAPI document: ${issue.message}` }];
}

/**
 * Of the shapes that a value might have had, the one it comes closest to: a shape whose `type` is another one
 * was never meant, and nor was one that takes no object at all.
 */
function closest(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const meant = branches.filter(
    (issues) => !issues.some(({ path }) => path.length === 0 || path[0] === 'type'),
  );
  return meant.toSorted((one, other) => one.length - other.length)[0];
}
