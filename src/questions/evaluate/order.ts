import { entityAt } from '../../data/catalogue.ts';
import type { Film } from '../../data/entities.ts';
import type { Reference } from '../../data/reference.ts';
import { votesOf } from '../../search/entries.ts';
import type { Query } from '../query.ts';
import type { Evaluation } from './evaluation.ts';
import { entityIn, type Group } from './groups.ts';

/** Whether answers are what is recorded of something, not what something is recorded of. */
function isForwards(query: Query): boolean {
  switch (query.op) {
    case 'facts':
    case 'entities':
      return true;
    case 'measured':
    case 'detail':
    case 'extreme':
      return isForwards(query.of);
    case 'common':
    case 'either':
      return query.of.some(isForwards);
    default:
      return false;
  }
}

function areOfOneThing(groups: readonly Group[]): boolean {
  const told = groups.flatMap(({ facts }) => facts.filter(({ of }) => of !== undefined));
  return told.every(({ of }) => of === told[0]?.of);
}

function earliest(film: Film): number {
  return film.years.reduce((least, { value }) => Math.min(least, value), Number.MAX_SAFE_INTEGER);
}

/** What comes first is less: the most known, and of films those before later ones. */
function placeOf(reference: Reference | undefined, { catalogue }: Evaluation): readonly [number, number] {
  const entity = reference && entityAt(catalogue, reference);
  if (!entity) return [0, 0];
  if (entity.kind === 'film') return [-votesOf(entity), earliest(entity)];
  return [-catalogue.filmCountOf(entity.reference), 0];
}

function yearIn({ first }: Group): number {
  return first.value.is === 'year' ? first.value.year : 0;
}

/**
 * Answers in the order in which they are given: as recorded where all are facts of one thing; else those that are said of the most
 * things first, then the most known, and years one after the other.
 */
export function inOrder(groups: readonly Group[], query: Query, ev: Evaluation): readonly Group[] {
  if (isForwards(query) && areOfOneThing(groups)) return groups;
  return groups
    .map((group) => {
      const [known, year] = placeOf(entityIn(group), ev);
      const isYear = group.first.value.is === 'year';
      return { group, things: isYear ? 0 : group.things, known, year: isYear ? yearIn(group) : year };
    })
    .sort((a, b) => b.things - a.things || a.known - b.known || a.year - b.year)
    .map(({ group }) => group);
}
