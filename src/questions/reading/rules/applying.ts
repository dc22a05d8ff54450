import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import { follows, type Item } from '../item.ts';
import { ordered, type Read, type RelationMeaning, type SetMeaning } from '../meaning.ts';
import { areAkin, isOf, leadsTo, narrowerOf, targetsOf } from './families.ts';

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
  return { is: 'set', kinds: ['film'], query: ordered(holders, relation.extremes), isNamed: false, via: name };
}

/** The relation that a maker's films go by where none is said: what is said of them, else that they made them. */
export function viaOf(set: SetMeaning): RelationName {
  if (set.via && set.via !== 'topic' && leadsTo(set.via, ['person', 'company', 'festival'])) return set.via;
  if (set.kinds.includes('company')) return 'any company';
  return set.kinds.includes('festival') ? 'showing' : 'maker';
}

interface Application {
  readonly relation: RelationMeaning;
  readonly name: RelationName;
  readonly set: SetMeaning;
  /** Whether the set stands behind the relation. */
  readonly isBehind: boolean;
  readonly setItem: Item;
  readonly relationItem: Item;
}

/** Of people, co-directors are those with whom they directed. */
const FELLOWS: Readonly<Partial<Record<RelationName, RelationName>>> = {
  'co-director': 'director',
  'co-producer': 'producer',
};

/** *The director Kubrick*: a noun that says what somebody is; or *the actors of the director*, through their films. */
function nounOfPeople({ relation, name, set, isBehind, setItem }: Application): Read[] {
  const isOwned = isBehind ? follows(setItem, 'of', 'for', 'in', 'by', 'with') : setItem.isOwner;
  const { via } = set;
  if (via && areAkin(via, name) && !set.isNamed) {
    return [{ meaning: { ...set, via: narrowerOf(via, name) }, cost: isOwned ? 0.35 : 0.05 }];
  }
  const through: Read = {
    meaning: factsOf(holdersIn(set, { ...relation, where: [] }, viaOf(set)), relation, name),
    cost: isOwned ? 0.1 : 0.5,
  };
  const fellow = FELLOWS[name];
  if (fellow && isOwned) {
    return [{ meaning: factsOf(holdersIn(set, { ...relation, isFellow: true }, fellow), { ...relation, isFellow: true }, fellow), cost: 0.05 }];
  }
  if (!set.isNamed) return [through];
  const isWhat: Read = { meaning: { ...set, via: name }, cost: isOwned ? 0.4 : 0.05 };
  return [isWhat, through];
}

/** Those who share something with a set: films with the same director. */
function sharing({ relation, name, set }: Application): Read[] {
  if (!isOf(name, set.kinds)) return [];
  return [{ meaning: holdersIn(factsOf(set, relation, name), relation, name), cost: 0 }];
}

/** With whom somebody did something. */
function fellows({ relation, name, set }: Application): Read[] {
  const plain = { ...relation, isFellow: false };
  if (leadsTo(name, set.kinds)) {
    return [{ meaning: factsOf(holdersIn(set, relation, name), relation, name), cost: 0 }];
  }
  return isOf(name, set.kinds) ? [{ meaning: factsOf(set, plain, name), cost: 0.25 }] : [];
}

/** What stands between a noun and whose it is. */
const OF = new Set(['of', 'for', 'in', 'on', 'at', 'from', 'to', 'by', 'behind', 'with']);

/** *The director of The Voice*, *The Voice’s director*; less likely *The Voice director*, hardly *The Voice is the director*. */
function costOfFacts({ relation, isBehind, setItem, relationItem }: Application): number {
  if (!relation.isNoun || setItem.isOwner) return 0;
  if (isBehind) return setItem.before.some((word) => OF.has(word)) ? 0 : 0.05;
  return relationItem.before.length === 0 ? 0.05 : 0.15;
}

/** *The topics that it is about*, *its genre or type*, *directed by the same director*: said twice. */
function isSaid({ name, set, relation }: Application): boolean {
  if (!set.via || set.isNamed || !areAkin(set.via, name)) return false;
  const isShared = set.query.op === 'holders' && set.query.apart && !relation.isNoun;
  return isShared || (set.kinds.includes('value') && targetsOf(name).includes('value'));
}

/** *When did the films come out whose writers also wrote …*: of the films of those people. */
function overFilms({ relation, name, set }: Application): Read[] {
  if (!set.kinds.includes('person') || set.isNamed || !isOf(name, ['film'])) return [];
  const films = holdersIn(set, { ...relation, where: [], extremes: [] }, viaOf(set));
  return [{ meaning: factsOf(films, relation, name), cost: 0.1 }];
}

function applyOne(application: Application): Read[] {
  const { relation, name, set } = application;
  if (relation.isOverFilms && !isOf(name, set.kinds) && !leadsTo(name, set.kinds)) return overFilms(application);
  if (relation.isShared) return sharing(application);
  if (relation.isFellow) return fellows(application);
  const reads: Read[] = [];
  if (isOf(name, set.kinds) && !relation.isBackwards) {
    reads.push({ meaning: factsOf(set, relation, name), cost: costOfFacts(application) });
  }
  const isSaidTwice = isSaid(application);
  if (isSaidTwice) reads.push({ meaning: { ...set, via: narrowerOf(set.via ?? name, name) }, cost: 0.01 });
  if (isSaidTwice && set.kinds.includes('value')) return reads;
  if (leadsTo(name, set.kinds)) {
    if (relation.isNoun && !relation.isBackwards) reads.push(...nounOfPeople(application));
    else reads.push({ meaning: holdersIn(set, relation, name), cost: set.isNamed || !set.via ? 0 : 0.02 });
  }
  return reads;
}

/** Several relations at once: *wrote and directed* means both, *the writer and director* either. */
function joined(each: readonly SetMeaning[], isNoun: boolean): Read[] {
  const [first] = each;
  if (!first) return [];
  const of = each.map(({ query }) => query);
  const query: Query = isNoun && first.kinds.includes('person') ? { op: 'either', of } : { op: 'common', of };
  return [{ meaning: { ...first, query, via: undefined }, cost: 0.05 }];
}

/** What a relation and a set beside it mean together. */
export function apply(
  relationItem: Item,
  relation: RelationMeaning,
  setItem: Item,
  set: SetMeaning,
  isBehind: boolean,
): Read[] {
  const reads = relation.names.map((name) =>
    applyOne({ relation, name, set, isBehind, setItem, relationItem }),
  );
  const [only = []] = reads;
  if (reads.length === 1) return only;
  const each = reads.flatMap(([first]) => (first?.meaning.is === 'set' ? [first.meaning] : []));
  return each.length === reads.length ? joined(each, relation.isNoun) : [];
}
