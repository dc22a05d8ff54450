import type { Meaning, Read, RelationMeaning } from '../meaning.ts';

/** *Share directors*, *the same director*. */
export function shared(relation: RelationMeaning): Read[] {
  return [{ meaning: { ...relation, isShared: true }, cost: 0 }];
}

/** *Actors in their films*: from those people to the films. */
export function backwards(relation: RelationMeaning): Read[] {
  return relation.isNoun ? [{ meaning: { ...relation, isNoun: false, isBackwards: true }, cost: 0 }] : [];
}

/** A word for films beside a marker says nothing more. */
export function thingsAgain(marker: Meaning, meaning: Meaning): Read[] {
  return meaning.is === 'things' && meaning.filters.length === 0 && meaning.extremes.length === 0
    ? [{ meaning: marker, cost: 0.1 }]
    : [];
}
