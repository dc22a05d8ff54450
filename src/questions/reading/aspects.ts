import type { Query } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';
import type { SetMeaning } from './meaning.ts';

/** Relations that say when by themselves. */
const DATED: readonly RelationName[] = [
  'year',
  'release',
  'premiere',
  'production period',
  'born',
  'died',
  'founded',
  'since',
  'edition',
];
/** Relations that say where by themselves. */
const PLACED: readonly RelationName[] = [
  'filming place',
  'place',
  'seat',
  'birth place',
  'country',
  'showing',
];
/** Facts with a year, a place or a festival of their own. */
const HAPPENED: readonly RelationName[] = [
  'showing',
  'award',
  'nomination',
  'home video',
  'publisher',
  'premiere',
  'release',
];

function last(query: Query): Extract<Query, { op: 'facts' | 'holders' }> | undefined {
  if (query.op === 'extreme') return last(query.of);
  return query.op === 'facts' || query.op === 'holders' ? query : undefined;
}

function facts(of: Query, relation: RelationName): Query {
  return { op: 'facts', of, relation, where: [], apart: false };
}

/** What tells when what a set is about happened; none where nothing does. */
export function asksWhen({ query, kinds, isNamed }: SetMeaning): Query[] {
  const step = last(query);
  // *When was 2012 released*: not the films of 2012.
  if (query.op === 'valued' && query.relation === 'year') return [];
  if (isNamed && kinds.includes('festival')) return [facts(query, 'since')];
  if (isNamed && kinds.includes('company')) return [facts(query, 'founded')];
  if (kinds.includes('film')) {
    return isNamed ? [facts(query, 'year'), facts(query, 'release')] : [facts(query, 'year')];
  }
  if (step?.op !== 'facts') return [];
  if (DATED.includes(step.relation)) return [query];
  if (HAPPENED.includes(step.relation)) return [{ op: 'detail', of: query, detail: 'when' }];
  if (step.relation === 'filming place' || step.relation === 'cinematographer') {
    return [facts(step.of, 'production period'), facts(step.of, 'year')];
  }
  if (step.relation === 'studio' || step.relation === 'any producer') return [facts(step.of, 'year')];
  return step.relation === 'maker' || step.relation === 'director' ? [facts(step.of, 'year')] : [];
}

/** What tells where it happened. */
export function asksWhere({ query, kinds, isNamed }: SetMeaning): Query[] {
  const step = last(query);
  const isSeated = kinds.includes('festival') || kinds.includes('company');
  if (isSeated && (isNamed || step?.op !== 'facts')) return [facts(query, 'seat')];
  // *Where do they both act*: in which films.
  const both = query.op === 'common' ? query.of.map(last) : [step];
  if (
    kinds.includes('film') &&
    both.every((each) => each?.op === 'holders' && each.relation === 'performer')
  ) {
    return [query];
  }
  if (step?.op !== 'facts') return [];
  if (step.relation === 'award giver') return [facts(query, 'seat')];
  if (step.relation === 'born') return [{ ...step, relation: 'birth place' }];
  if (PLACED.includes(step.relation)) return [query];
  if (HAPPENED.includes(step.relation)) return [{ op: 'detail', of: query, detail: 'where' }];
  if (step.relation === 'story') return [];
  return step.relation === 'maker' || step.relation === 'studio' ? [facts(step.of, 'country')] : [];
}
