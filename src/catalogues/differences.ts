import { isDeepStrictEqual } from 'node:util';
import { type Catalogue, entityAt } from '../data/catalogue.ts';
import type { Reference } from '../data/reference.ts';
import type { Steps } from '../data/steps.ts';

/** Everything of which two catalogues do not say the same. */
export function* differencesBetween(one: Catalogue, other: Catalogue): Steps<Reference[]> {
  const differing = new Set<Reference>();
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const entities of [here.films(), here.people(), here.companies(), here.festivals()]) {
      for (const entity of entities) {
        if (!isDeepStrictEqual(entityAt(there, entity.reference), entity)) differing.add(entity.reference);
        yield;
      }
    }
  }
  return [...differing];
}
