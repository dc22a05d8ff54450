import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import type { ValueCandidate } from '../meaning.ts';
import { areAkin, hasSides } from './families.ts';

/** The innermost facts of a query, with a condition more; undefined where they have no sides to narrow. */
function withCondition(query: Query, candidate: ValueCandidate): Query | undefined {
  const { condition } = candidate;
  if (!condition) return undefined;
  if (query.op === 'extreme') {
    const of = withCondition(query.of, candidate);
    return of && { ...query, of };
  }
  if ((query.op === 'facts' || query.op === 'holders') && hasSides(query.relation)) {
    return { ...query, where: [...query.where, condition] };
  }
  return undefined;
}

/** Which conditions narrow the facts of a relation: years and places nearly all, words those whose own they are. */
export function fitsSides(name: RelationName, { relation, condition }: ValueCandidate): boolean {
  if (condition?.by === 'years') return name !== 'part' && name !== 'performer';
  if (condition?.by === 'place') return name !== 'part' && name !== 'performer';
  if (condition?.by === 'part') return name === 'performer' || name === 'part';
  if (relation === 'language') return name === 'home video' || name === 'release';
  if (relation === 'country') return name !== 'part' && name !== 'performer';
  return areAkin(name, relation);
}

/** The condition as facts with sides have it: a country that made films is a place where they were shown. */
export function asSide(candidate: ValueCandidate): ValueCandidate {
  const { relation, condition } = candidate;
  if (relation !== 'country' || condition?.by !== 'words') return candidate;
  return { relation: 'place', condition: { by: 'place', text: condition.text } };
}

function innerOf(query: Query): RelationName | undefined {
  if (query.op === 'extreme') return innerOf(query.of);
  return query.op === 'facts' || query.op === 'holders' ? query.relation : undefined;
}

/** The facts of a query narrowed by a side of theirs; undefined where they have no such side. */
export function bySide(query: Query, candidate: ValueCandidate): Query | undefined {
  const inner = innerOf(query);
  return inner && fitsSides(inner, candidate) ? withCondition(query, asSide(candidate)) : undefined;
}
