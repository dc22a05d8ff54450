import type { EntityKind, Reference } from '../../data/reference.ts';
import type { Unit } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';
import type { RelationMeaning, SetMeaning } from './meaning.ts';

/** A title or name as a set of what it may be. */
export function namedSet(kind: EntityKind, references: readonly Reference[], typed: string): SetMeaning {
  return {
    is: 'set',
    kinds: [kind],
    query: { op: 'entities', kind, references, typed },
    isNamed: true,
  };
}

/** A relation as a word names it. */
export function relationMeaning(
  name: RelationName,
  isNoun: boolean,
  ofFilms: boolean,
  unit?: Unit | undefined,
): RelationMeaning {
  return {
    is: 'relation',
    names: [name],
    isNoun,
    ofFilms,
    where: [],
    extremes: [],
    unit,
    isEither: false,
    isWork: false,
    isFellow: false,
    isShared: false,
    isOverFilms: false,
    isBackwards: false,
  };
}
