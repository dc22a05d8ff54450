import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import { follows, type Item } from '../item.ts';
import type {
  CompareMeaning,
  Extreme,
  MarkerMeaning,
  PairMeaning,
  Read,
  RelationMeaning,
  SetMeaning,
} from '../meaning.ts';

type Comparative = Extract<MarkerMeaning, { is: 'comparative' }>;
type Than = Extract<MarkerMeaning, { is: 'than' }>;

/** *More films*: how many things, each by itself, somebody did. */
function measuredSet({ query, kinds }: SetMeaning, by: readonly RelationName[]): Query {
  const [relation] = by;
  if (relation === undefined || !kinds.includes('person')) return query;
  const films: Query = { op: 'holders', of: query, relation, where: [], apart: false };
  const they: Query = { op: 'facts', of: films, relation, where: [], apart: false };
  return { op: 'common', of: [they, query] };
}

/** Which of several is the longest. */
function outermostOf({ measure, end }: Extreme, sets: readonly SetMeaning[], first: SetMeaning): SetMeaning {
  const of: Query = { op: 'either', of: sets.map(({ query }) => query) };
  return { ...first, query: { op: 'extreme', of, measure, end }, isNamed: false };
}

/** Of people the older is who was born first. */
function ofPeople({ measure, end }: Extreme, { kinds }: SetMeaning): Extreme {
  const isOfAge = measure === 'year' && kinds.every((kind) => kind === 'person');
  return { measure: isOfAge ? 'born' : measure, end };
}

/** Which of two is longer; of two people, who did it in more films. */
export function compareOf(extreme: Extreme, { sets }: PairMeaning, by: readonly RelationName[] = []): Read[] {
  const [first, second, ...others] = sets;
  if (!first || !second) return [];
  if (others.length > 0) return [{ meaning: outermostOf(extreme, sets, first), cost: 0 }];
  const meaning: CompareMeaning = {
    is: 'compare',
    things: [measuredSet(first, by), measuredSet(second, by)],
    extreme: ofPeople(extreme, first),
    whether: false,
  };
  return [{ meaning, cost: 0 }];
}

/** *Longer than The Voice*: with what something is compared; *first or The Voice*: which of two that is. */
function thanOf({ extreme }: Comparative, set: SetMeaning, item: Item): Read[] {
  return set.isNamed
    ? [{ meaning: { is: 'than', extreme, set, isOther: follows(item, 'or') }, cost: 0 }]
    : [];
}

/** *Is Saw longer than The Voice*: whether the one is; *was Saw longer or The Voice*: which. */
export function comparedWith(set: SetMeaning, than: Than): Read[] {
  if (!set.isNamed) return [];
  const { extreme, isOther } = than;
  const things = [set.query, than.set.query] as const;
  return [
    { meaning: { is: 'compare', things, extreme: ofPeople(extreme, set), whether: !isOther }, cost: 0 },
  ];
}

/** What a comparative says of a relation beside it: *released earlier* no more than it does, *directed more films* of what. */
function comparativeOf(comparative: Comparative, { names, isNoun }: RelationMeaning): Read[] {
  if (isNoun) return [];
  const isCount = comparative.extreme.measure === 'number of films';
  return [{ meaning: isCount ? { ...comparative, by: names } : comparative, cost: 0.1 }];
}

/** *Which of Averbakh’s films came first*: of more than two, the outermost. */
function amongFilms({ extreme, by }: Comparative, set: SetMeaning): Read[] {
  if (set.isNamed || by.length > 0 || !set.kinds.includes('film')) return [];
  return [{ meaning: { ...set, query: { op: 'extreme', of: set.query, ...extreme } }, cost: 0.1 }];
}

/** What a comparative says of what stands beside it: *longer than The Voice*, *which film is longer*. */
export function comparativeAnd(comparative: Comparative, other: Item, isBehind: boolean): Read[] {
  const { meaning } = other;
  switch (meaning.is) {
    case 'pair':
      return compareOf(comparative.extreme, meaning, comparative.by);
    case 'set':
      return isBehind ? thanOf(comparative, meaning, other) : amongFilms(comparative, meaning);
    // *Which film is longer*: a word more for the same.
    case 'things':
      return [{ meaning: comparative, cost: 0.1 }];
    case 'relation':
      return comparativeOf(comparative, meaning);
    default:
      return [];
  }
}
