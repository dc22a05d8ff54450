import type { Query } from '../../query.ts';
import { follows, type Item } from '../item.ts';
import type { Meaning, PairMeaning, Read, RelationMeaning, SetMeaning, ThingsMeaning } from '../meaning.ts';
import { apply } from './applying.ts';
import { narrowedAs, thingsAndSet } from './things.ts';

/** Whether something may be in both of two sets. */
export function haveACommonKind(one: SetMeaning, other: SetMeaning): boolean {
  return one.kinds.some((kind) => other.kinds.includes(kind));
}

/** Two sets side by side that *and* or *or* joins. */
export function pairOf(left: SetMeaning, rightItem: Item, right: SetMeaning): Read[] {
  if (!haveACommonKind(left, right)) return [];
  const joined = follows(rightItem, 'or') ? 'or' : 'and';
  const isJoined = follows(rightItem, 'or', 'and', 'well', 'together', 'alongside', 'along');
  if (!left.isNamed || !right.isNamed) return [];
  // *Jack Lemmon Walter Matthau movies*: side by side without a word between them.
  const isBeside = rightItem.before.length === 0 && left.kinds.includes('person');
  const cost = isJoined ? 0.05 : 0.35;
  return isJoined || isBeside ? [{ meaning: { is: 'pair', sets: [left, right], joined }, cost }] : [];
}

/** One more of a pair. */
export function pairAndSet(pair: PairMeaning, rightItem: Item, right: SetMeaning): Read[] {
  const [first] = pair.sets;
  if (!first || !right.isNamed || !haveACommonKind(first, right)) return [];
  const joined = follows(rightItem, 'or') ? 'or' : pair.joined;
  return [{ meaning: { ...pair, sets: [...pair.sets, right], joined }, cost: 0.05 }];
}

/** Both of a pair: the films of both, whoever is in both. */
function ofBoth(reads: readonly SetMeaning[], joined: 'and' | 'or', isBackwards: boolean): Read[] {
  const [first] = reads;
  if (!first) return [];
  const of = reads.map(({ query }) => query);
  const query: Query = joined === 'and' && isBackwards ? { op: 'common', of } : { op: 'either', of };
  return [{ meaning: { ...first, query, isNamed: false }, cost: 0 }];
}

/** What each of a pair means beside something, where all of them mean a set. */
function setsAmong(each: readonly (Meaning | undefined)[]): SetMeaning[] {
  const found = each.filter((meaning): meaning is SetMeaning => meaning?.is === 'set');
  return found.length < each.length ? [] : found;
}

/** What is recorded of both of a pair, or what both of them did: *who acted in both*, *films of Ana and Berta*. */
export function relationOfPair(
  item: Item,
  relation: RelationMeaning,
  other: Item,
  pair: PairMeaning,
  isBehind: boolean,
): Read[] {
  const { sets, joined } = pair;
  const plain = { ...relation, isFellow: false, isShared: false };
  const reads = sets.map((set) => apply(item, plain, other, set, isBehind)[0]);
  const found = setsAmong(reads.map((read) => read?.meaning));
  // *The actors Ana and Berta*: what they are.
  if (found.length > 0 && found.every(({ isNamed }) => isNamed)) {
    return [{ meaning: { ...pair, sets: found }, cost: 0.05 }];
  }
  const isBackwards = found.every(({ kinds, query }) => kinds.includes('film') && query.op === 'holders');
  const isCommon = isBackwards || relation.isShared || follows(other, 'both');
  return ofBoth(found, joined, isCommon);
}

/** Things that are a pair’s: the films with both. Whoever is named together was most often seen together. */
export function thingsOfPair(things: ThingsMeaning, other: Item, pair: PairMeaning): Read[] {
  const [first] = pair.sets;
  if (first?.kinds.includes(things.kind)) return [{ meaning: pair, cost: 0.02 }];
  return (['performer', 'anybody'] as const).flatMap((via, at) =>
    ofBoth(filmsOfEach(things, other, pair, via), pair.joined, true).flatMap(({ meaning }) => {
      if (meaning.is !== 'set') return [];
      return [{ meaning: { ...meaning, query: narrowedAs(things, meaning.query) }, cost: 0.2 + 0.1 * at }];
    }),
  );
}

/** The films of each of a pair, by what they did for them where they may have done it. */
function filmsOfEach(
  things: ThingsMeaning,
  other: Item,
  { sets }: PairMeaning,
  via: 'performer' | 'anybody',
): SetMeaning[] {
  const bare = { ...things, filters: [], extremes: [] };
  return setsAmong(
    sets.map((set) => {
      const reads = thingsAndSet(bare, set, other, true);
      return (reads.find(({ meaning }) => meaning.is === 'set' && meaning.via === via) ?? reads[0])?.meaning;
    }),
  );
}
