import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import type { Item } from '../item.ts';
import type { RelationMeaning, SetMeaning } from '../meaning.ts';
import { ordered } from '../queries.ts';
import { leadsTo, targetsOf } from './families.ts';

/** A relation beside a set. */
export interface Application {
  readonly relation: RelationMeaning;
  readonly name: RelationName;
  readonly set: SetMeaning;
  /** Whether the set stands behind the relation. */
  readonly isBehind: boolean;
  readonly setItem: Item;
  readonly relationItem: Item;
}

/** The facts of a set by a relation. */
export function factsOf(set: SetMeaning, relation: RelationMeaning, name: RelationName): SetMeaning {
  const facts: Query = {
    op: 'facts',
    of: set.query,
    relation: name,
    where: relation.where,
    apart: relation.isFellow || relation.isShared,
  };
  return {
    is: 'set',
    kinds: targetsOf(name),
    query: ordered(facts, relation.extremes),
    isNamed: false,
    via: name,
  };
}

/** Those of which a relation leads to a set. */
export function holdersIn(set: SetMeaning, relation: RelationMeaning, name: RelationName): SetMeaning {
  const holders: Query = {
    op: 'holders',
    of: set.query,
    relation: name,
    where: relation.where,
    apart: relation.isFellow || relation.isShared,
  };
  const query = ordered(holders, relation.extremes);
  return { is: 'set', kinds: ['film'], query, isNamed: false, via: name };
}

/** The relation that a maker's films go by where none is said: what is said of them, else that they made them. */
export function viaOf(set: SetMeaning): RelationName {
  if (set.via && set.via !== 'topic' && leadsTo(set.via, ['person', 'company', 'festival'])) return set.via;
  if (set.kinds.includes('company')) return 'any company';
  return set.kinds.includes('festival') ? 'showing' : 'maker';
}
