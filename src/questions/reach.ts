import type { Catalogue } from '../data/catalogue.ts';
import type { EntityKind } from '../data/reference.ts';
import { valueKindsOf } from './mentions/value-relations.ts';
import type { Query, Question } from './query.ts';
import { RELATIONS } from './relations/relations.ts';

/**
 * So many things of a kind can be gone through for one answer: each takes some microseconds, and others wait meanwhile.
 * As many are held in memory; of what lies in a larger store only what is named or indexed is looked up.
 */
const MOST_GONE_THROUGH = 50_000;

function queriesOf(question: Question): readonly Query[] {
  if (question.asks === 'compare') return question.things;
  const { asks, query } = question;
  return asks === 'whether' && 'query' in question.expected ? [query, question.expected.query] : [query];
}

/** The kinds of which everything has to be gone through for a query. */
function kindsGoneThrough(query: Query): readonly EntityKind[] {
  switch (query.op) {
    case 'entities':
      return [];
    case 'all':
      return [query.kind];
    case 'valued': {
      const { of } = RELATIONS[query.relation];
      const isIndexed = query.relation === 'year' || valueKindsOf(query.relation).length > 0;
      return isIndexed && query.condition.by !== 'anything' ? [] : of;
    }
    case 'common': {
      // What one of them names is looked up, and the others only narrow it.
      const each = query.of.map(kindsGoneThrough);
      return each.some((kinds) => kinds.length === 0) ? [] : each.flat();
    }
    case 'either':
      return query.of.flatMap(kindsGoneThrough);
    case 'except':
      return [...kindsGoneThrough(query.of), ...kindsGoneThrough(query.those)];
    default:
      return kindsGoneThrough(query.of);
  }
}

/** Whether a question can be answered without going through more things than anybody would wait for. */
export function isWithinReach(question: Question, { counts }: Catalogue): boolean {
  const kinds = queriesOf(question).flatMap(kindsGoneThrough);
  return kinds.every((kind) => counts[kind] <= MOST_GONE_THROUGH);
}
