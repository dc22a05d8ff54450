import type { EntityKind } from '../../data/reference.ts';
import type { Query } from '../query.ts';
import { asksWhen, asksWhere } from './aspects.ts';
import { howMany } from './how-many.ts';
import type { Item } from './item.ts';
import type { Manner } from './manner.ts';
import type { SetMeaning } from './meaning.ts';
import { ofNamed } from './named-alone.ts';
import { areSomebody } from './rules/families.ts';
import { whetherSo } from './whether.ts';
import { type Completed, which } from './whole-question.ts';

/** What is asked of a set; none where it is not what is asked for. */
export function ofSet(set: SetMeaning, item: Item, manner: Manner): Completed[] {
  const { askers, isWhether, kind } = manner;
  if (kind && !set.kinds.includes(kind) && !(set.isNamed && kind === 'film')) return ofOtherKind(set, kind);
  if (askers.length === 0 && isWhether) return whetherSo(set).map((question) => ({ question, cost: 0 }));
  if (askers.includes('how many')) return howMany(set, manner);
  // *What time is it in Tokyo*: when it is somewhere is nothing of a film’s.
  if (askers.includes('when') && set.isNamed && item.before.includes('in')) return [];
  if (askers.includes('when')) return asksWhen(set).map((query) => ({ question: which(query), cost: 0 }));
  if (askers.includes('where')) {
    const queries = asksWhere(set);
    if (queries.length > 0) return queries.map((query) => ({ question: which(query), cost: 0 }));
    if (!askers.includes('which')) return [];
  }
  return set.isNamed ? ofNamed(set, item, manner) : ofDescribed(set, item, manner);
}

/** What is asked of things that are told by what they did, or by what is recorded of them. */
function ofDescribed(set: SetMeaning, item: Item, manner: Manner): Completed[] {
  const { query } = set;
  const { askers, unit, kind } = manner;
  if (query.op === 'entities' && kind === undefined) return [];
  if (isOnlyNamed(query) && query.op !== 'entities') return [];
  const isWhat = askers.includes('what');
  const done = isWhat ? whatIsDone(set, manner) : undefined;
  if (done) return [{ question: which(done), cost: 0.05 }];
  const isWho = askers.includes('who') && !isWhat && !askers.includes('which');
  if (isWho && set.kinds.includes('film') && item.before.includes('in')) {
    const cast: Query = { op: 'facts', of: query, relation: 'performer', where: [], apart: false };
    return [{ question: which(cast), cost: 0.1 }];
  }
  if (isWho && !areSomebody(set.kinds) && !areAllParts(query)) return [];
  if ((isWho || kind === 'person') && query.op === 'facts' && query.relation === 'topic') {
    return [{ question: which({ ...query, relation: 'subject' }), cost: 0 }];
  }
  const isOnlySomebody = areSomebody(set.kinds) && !set.kinds.includes('value');
  const isUnlikely = isWhat && isOnlySomebody && !askers.includes('who');
  return [{ question: which(query, unit), cost: isUnlikely ? 0.25 : 0 }];
}

/** *What else has its director done*: the films of somebody who is told by what they did in one. */
function whatIsDone({ query, via, kinds }: SetMeaning, { after }: Manner): Query | undefined {
  const isDone = via !== undefined && kinds.includes('person') && /^(?:do|done)$/.test(after.at(-1) ?? '');
  return isDone ? { op: 'holders', of: query, relation: via, where: [], apart: false } : undefined;
}

/** Of those who are asked about by a value they have, *people that it is about*, only those of a kind. */
function ofOtherKind({ query }: SetMeaning, kind: EntityKind): Completed[] {
  // *Which film has the character …*: its players are of the film that is asked for.
  const isOfPart =
    kind === 'film' && query.op === 'facts' && query.of.op === 'valued' && query.of.relation === 'part';
  return isOfPart ? [{ question: which(query.of), cost: 0.1 }] : [];
}

/** Whether a query is no more than what was named: *actors who worked with her and him* are others. */
function isOnlyNamed(query: Query): boolean {
  if (query.op === 'common' || query.op === 'either') return query.of.every(isOnlyNamed);
  return query.op === 'entities';
}

/** *Who are the characters*: the parts of a film, and not somebody’s. */
function areAllParts(query: Query): boolean {
  return query.op === 'facts' && query.relation === 'part' && query.where.length === 0;
}
