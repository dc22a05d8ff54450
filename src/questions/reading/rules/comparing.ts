import type {
  CompareMeaning,
  Extreme,
  MarkerMeaning,
  Meaning,
  PairMeaning,
  Read,
  SetMeaning,
} from '../meaning.ts';

/** Which of two is longer. */
export function compareOf(extreme: Extreme, { sets }: PairMeaning): Read[] {
  const [first, second, ...others] = sets;
  if (!first || !second || others.length > 0) return [];
  const meaning: CompareMeaning = {
    is: 'compare',
    things: [first.query, second.query],
    extreme,
    whether: false,
  };
  return [{ meaning, cost: 0 }];
}

/** *Longer than The Voice*: with what something is compared. */
function thanOf(extreme: Extreme, set: SetMeaning): Read[] {
  return set.isNamed ? [{ meaning: { is: 'than', extreme, set }, cost: 0 }] : [];
}

/** *Is Saw longer than The Voice*: whether the one is. */
export function comparedWith(set: SetMeaning, than: Extract<MarkerMeaning, { is: 'than' }>): Read[] {
  if (!set.isNamed) return [];
  const { extreme } = than;
  const things = [set.query, than.set.query] as const;
  return [{ meaning: { is: 'compare', things, extreme, whether: true }, cost: 0 }];
}

type Comparative = Extract<MarkerMeaning, { is: 'comparative' }>;

/** What a comparative says of what stands beside it: *longer than The Voice*, *which film is longer*. */
export function comparativeAnd(comparative: Comparative, meaning: Meaning, isBehind: boolean): Read[] {
  switch (meaning.is) {
    case 'pair':
      return compareOf(comparative.extreme, meaning);
    case 'set':
      return isBehind ? thanOf(comparative.extreme, meaning) : [];
    // *Which film is longer*, *released earlier*: a word more for the same.
    case 'things':
      return [{ meaning: comparative, cost: 0.1 }];
    case 'relation':
      return meaning.isNoun ? [] : [{ meaning: comparative, cost: 0.1 }];
    default:
      return [];
  }
}
