import type { Condition, Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import type { Read, RelationMeaning, ValueCandidate } from '../meaning.ts';
import { holdersOf, leadsTo } from './families.ts';

/** What is recorded of people, companies and festivals with a year or a place. */
const OF_YEARS: readonly RelationName[] = ['born', 'died', 'founded', 'since'];

const OF_PLACES: readonly RelationName[] = ['seat', 'birth place', 'born'];

/** *Born in 1951*, *held in Finland*: those of whom that is recorded. */
export function ofNamed(name: RelationName, { relation, condition }: ValueCandidate): Read | undefined {
  const isYears = condition?.by === 'years' && OF_YEARS.includes(name);
  const isPlace = OF_PLACES.includes(name) && (condition?.by === 'place' || relation === 'country');
  if (!condition || (!isYears && !isPlace)) return undefined;
  const by = isPlace && 'text' in condition ? ({ by: 'place', text: condition.text } as const) : condition;
  const asked = isPlace && name === 'born' ? 'birth place' : name;
  const query: Query = { op: 'valued', relation: asked, condition: by };
  return { meaning: { is: 'set', kinds: holdersOf(asked), query, isNamed: false, via: asked }, cost: 0.02 };
}

/** *Festivals in Finland*, *Russian directors*: a noun for things of which a place or a nation is recorded. */
export function namedBy(
  relation: RelationMeaning,
  name: RelationName,
  { relation: of, condition }: ValueCandidate,
): Read[] {
  if (!relation.isNoun || !condition || !('text' in condition)) return [];
  const isPlace = condition.by === 'place' || of === 'country';
  if (isPlace && (name === 'showing' || name === 'any company' || name === 'studio')) {
    const kind = name === 'showing' ? ('festival' as const) : ('company' as const);
    const seated: Query = {
      op: 'valued',
      relation: 'seat',
      condition: { by: 'place', text: condition.text },
    };
    const query: Query = { op: 'common', of: [seated, { op: 'all', kind }] };
    const kinds = [kind];
    return [{ meaning: { is: 'set', kinds, query, isNamed: false, via: 'seat' }, cost: 0.05 }];
  }
  if (of !== 'nationality' || !leadsTo(name, ['person'])) return [];
  const ofNation: Query = { op: 'valued', relation: of, condition };
  const ofFilms: Query = {
    op: 'facts',
    of: { op: 'all', kind: 'film' },
    relation: name,
    where: [],
    apart: false,
  };
  // *Russian composers* are those of films, rather than every Russian of whom a record tells; their films are those with their music.
  const query: Query = { op: 'common', of: [ofNation, ofFilms] };
  return [{ meaning: { is: 'set', kinds: ['person'], query, isNamed: false, via: name }, cost: 0.2 }];
}

/** Whoever plays a part of a name, in whatever film; undefined of what is no part. */
export function playersOf(name: RelationName, part: Condition): Read | undefined {
  if (part.by !== 'part' || (name !== 'part' && name !== 'performer')) return undefined;
  const condition = { by: 'part', text: part.text } as const;
  const query: Query = {
    op: 'facts',
    of: { op: 'valued', relation: 'part', condition },
    relation: 'performer',
    where: [condition],
    apart: false,
  };
  const cost = name === 'part' ? 0 : 0.1;
  return { meaning: { is: 'set', kinds: ['person'], query, isNamed: false, via: 'part' }, cost };
}
