import type { RelationName } from '../../relations/relation.ts';
import type { Extreme, Read, RelationMeaning, SetMeaning, ThingsMeaning } from '../meaning.ts';
import { ordered } from '../queries.ts';

/** What has no first or last. */
const UNORDERED: readonly RelationName[] = [
  'length',
  'title',
  'name',
  'story',
  'budget',
  'rating',
  'votes',
  'viewers',
];

/** *The first film*, *the longest of them*, *the first festival*. */
export function extremeOf(extreme: Extreme, meaning: ThingsMeaning | SetMeaning | RelationMeaning): Read[] {
  switch (meaning.is) {
    case 'things':
      return [{ meaning: { ...meaning, extremes: [...meaning.extremes, extreme] }, cost: 0 }];
    case 'set':
      if (meaning.isNamed) return [];
      // *How long does it last*: no order, but the verb.
      if (meaning.via === 'length' && extreme.measure === 'year') return [{ meaning, cost: 0.1 }];
      if (meaning.via && UNORDERED.includes(meaning.via)) return [];
      return [{ meaning: { ...meaning, query: ordered(meaning.query, [extreme]) }, cost: 0.1 }];
    case 'relation':
      return meaning.isNoun
        ? [{ meaning: { ...meaning, extremes: [...meaning.extremes, extreme] }, cost: 0.05 }]
        : [];
  }
}
