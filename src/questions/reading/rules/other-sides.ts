import type { Condition, Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import type { Read, SetMeaning } from '../meaning.ts';

const NAMING: readonly RelationName[] = [
  'reviewer',
  'showing',
  'award',
  'nomination',
  'part',
  'opinion',
  'home video',
  'award giver',
];

/** Facts with another side named: the award that Locarno gave, the part that Filatov played. */
export function withSide(set: SetMeaning, named: SetMeaning): Read[] {
  const { query } = set;
  if (query.op === 'extreme' && query.of.op === 'facts') {
    const [inner] = withSide({ ...set, query: query.of }, named);
    return inner?.meaning.is === 'set'
      ? [{ ...inner, meaning: { ...set, query: { ...query, of: inner.meaning.query } } }]
      : [];
  }
  if (query.op !== 'facts' || named.query.op !== 'entities' || !NAMING.includes(query.relation)) return [];
  if (named.kinds.includes('film')) return [];
  const condition: Condition = { by: 'entity', references: named.query.references };
  return [{ meaning: { ...set, query: { ...query, where: [...query.where, condition] } }, cost: 0.02 }];
}

/** What films of a part and a film mean together: who plays the part in that film. */
export function playersIn(set: SetMeaning, film: SetMeaning): Read[] {
  const { query } = set;
  if (query.op !== 'facts') return [];
  const isOfPart = set.via === 'part' && query.of.op === 'valued';
  const isOfSide =
    (set.via === 'part' || set.via === 'opinion') && query.of.op === 'holders' && query.where.length > 0;
  if (!isOfPart && !isOfSide) return [];
  return [{ meaning: { ...set, query: { ...query, of: film.query } }, cost: 0 }];
}

/** A film beside a festival, of which nothing more is said: its showing there. */
export function showingAt(film: SetMeaning, festival: SetMeaning): Read[] {
  const areNamed = film.isNamed && festival.isNamed && festival.query.op === 'entities';
  if (!areNamed || !film.kinds.includes('film') || !festival.kinds.includes('festival')) return [];
  const where: Condition[] = [{ by: 'entity', references: festival.query.references }];
  const query: Query = { op: 'facts', of: film.query, relation: 'showing', where, apart: false };
  return [{ meaning: { is: 'set', kinds: ['festival'], query, isNamed: false, via: 'showing' }, cost: 0.2 }];
}
