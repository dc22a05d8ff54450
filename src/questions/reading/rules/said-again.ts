import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import { follows } from '../item.ts';
import type { Read, RelationMeaning, SetMeaning } from '../meaning.ts';
import { ordered } from '../queries.ts';
import type { Application } from './application.ts';
import { areAkin, mayBeSaidAs, narrowerOf, targetsOf } from './families.ts';

/** *Which festival honoured it*: a noun that says no more than of which kind they are. */
export function isOfKind(name: RelationName, { kinds }: SetMeaning): boolean {
  return (
    (name === 'showing' && kinds.includes('festival')) ||
    (name === 'any company' && kinds.includes('company'))
  );
}

/** A set with what a noun says of it a second time: that it is the first, in which year, or more exactly what they did. */
export function saidAgain(
  set: SetMeaning,
  { extremes, where }: RelationMeaning,
  name: RelationName,
): SetMeaning {
  const { query, via } = set;
  const exactly = via && areAkin(via, name) ? narrowerOf(via, name) : (via ?? name);
  if (query.op !== 'facts') {
    const kind = set.kinds.find((each) => targetsOf(name).includes(each));
    const isMixed = set.kinds.length > 1 && kind !== undefined && kind !== 'value';
    const ofKind: Query = isMixed ? { op: 'common', of: [query, { op: 'all', kind }] } : query;
    const kinds = isMixed ? [kind] : set.kinds;
    return { ...set, kinds, via: exactly, query: ordered(ofKind, extremes) };
  }
  const isWider = via === 'anybody' || via === 'performer' || via === 'maker';
  const relation = isWider && query.relation === via ? exactly : query.relation;
  const narrowed: Query = { ...query, relation, where: [...query.where, ...where] };
  return { ...set, via: exactly, query: ordered(narrowed, extremes) };
}

/** *The topics that it is about*, *its genre or type*, *directed by the same director*: said twice. */
export function isSaidTwice({ name, set, relation }: Application): boolean {
  if (!set.via || set.isNamed || !areAkin(set.via, name)) return false;
  if (relation.isWork && set.query.op === 'holders') return true;
  const isShared = set.query.op === 'holders' && set.query.apart && !relation.isNoun;
  return (
    isShared ||
    (set.kinds.includes('value') && targetsOf(name).includes('value') && mayBeSaidAs(set.via, name))
  );
}

/** Somebody's films with what they did for them: the innermost step told more exactly. */
function asThat(query: Query, name: RelationName): Query | undefined {
  switch (query.op) {
    case 'holders':
      return query.of.op === 'entities' ? { ...query, relation: name } : undefined;
    case 'extreme': {
      const of = asThat(query.of, name);
      return of && { ...query, of };
    }
    case 'common': {
      const each = query.of.map((part) => asThat(part, name) ?? part);
      return each.some((part, at) => part !== query.of[at]) ? { ...query, of: each } : undefined;
    }
    default:
      return undefined;
  }
}

/** *Her latest film as director*, *fantasy films he directed*: in which capacity somebody's films are meant. */
export function inCapacity({ relation, name, set, isBehind, relationItem }: Application): Read[] {
  if (isBehind || !set.kinds.includes('film') || !targetsOf(name).includes('person')) return [];
  const isSo = relation.isNoun ? follows(relationItem, 'as') : follows(relationItem, 'he', 'she', 'they');
  const query = isSo ? asThat(set.query, name) : undefined;
  if (!query) return [];
  // *Films she acted in that she also wrote* are both.
  const both: Query = follows(relationItem, 'also') ? { op: 'common', of: [set.query, query] } : query;
  return [{ meaning: { ...set, query: both, via: name }, cost: 0 }];
}
