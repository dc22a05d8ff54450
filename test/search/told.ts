import type { Resolution } from '../../src/search/resolve.ts';

/** Found, since a stored form is equal. */
export function exactly(...references: readonly string[]): string {
  return `exactly ${references.join(' and ')}`;
}

/** Found, give or take slips and what may be left out. */
export function loosely(...references: readonly string[]): string {
  return `loosely ${references.join(' and ')}`;
}

/** Not found, but this comes nearest, for a question. */
export function asks(reference: string): string {
  return `asks for ${reference}`;
}

/** Not found, and nothing comes near. */
export const NOTHING = 'nothing';

/** A resolution in the words of the golden lists. */
export function told(resolution: Resolution): string {
  if (resolution.outcome === 'found') {
    return resolution.exact ? exactly(...resolution.references) : loosely(...resolution.references);
  }
  const [nearest] = resolution.near;
  return nearest === undefined ? NOTHING : asks(nearest);
}
