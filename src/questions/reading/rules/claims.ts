import type { Expected, Query } from '../../query.ts';
import type { RelationName, Target } from '../../relations/relation.ts';
import { follows, type Item } from '../item.ts';
import type { Read, SetMeaning, ValueCandidate, ValueMeaning } from '../meaning.ts';
import { leadsTo } from './families.ts';
import { costOf } from './value-costs.ts';

function claim(query: Query, kinds: readonly Target[], expected: Expected, cost: number): Read {
  return { meaning: { is: 'claim', query, kinds, expected }, cost };
}

/** The facts of a film that a claim is about. */
function factsOfFilm({ query: of }: SetMeaning, relation: RelationName): Extract<Query, { op: 'facts' }> {
  return { op: 'facts', of, relation, where: [], apart: false };
}

/** What a value is compared with: a condition, or a range. */
function expectedOf(candidate: ValueCandidate): Expected {
  return candidate.condition ? { condition: candidate.condition } : { range: candidate.range };
}

/** Films of somebody, and one film by its title: what the film has of them. */
export function claimOfHolders({ query }: SetMeaning, film: SetMeaning): Read[] {
  if (query.op === 'holders' && query.of.op === 'entities') {
    const facts = { ...factsOfFilm(film, query.relation), where: query.where };
    return [claim(facts, ['value'], { query: query.of }, 0.07)];
  }
  if (query.op === 'valued') {
    return [claim(factsOfFilm(film, query.relation), ['value'], { condition: query.condition }, 0.05)];
  }
  return [claim(film.query, ['film'], { query }, 0.3)];
}

/** Recorded facts, and what may be among them by its name. */
export function claimOfFacts({ query, kinds }: SetMeaning, named: SetMeaning): Read[] {
  if (query.op !== 'facts' || !leadsTo(query.relation, named.kinds)) return [];
  return [claim(query, kinds, { query: named.query }, 0.02)];
}

/** *Is Filatov in The Voice*. */
export function isIn(somebody: SetMeaning, filmItem: Item, film: SetMeaning): Read[] {
  const isSo =
    somebody.isNamed && film.isNamed && somebody.kinds.includes('person') && film.kinds.includes('film');
  if (!isSo || !follows(filmItem, 'in')) return [];
  return [claim(factsOfFilm(film, 'performer'), ['person'], { query: somebody.query }, 0.1)];
}

/** *Is The Voice by Averbakh*, *with Filatov*. */
export function isTheirs(film: SetMeaning, item: Item, somebody: SetMeaning): Read[] {
  const areSo = film.isNamed && film.kinds.includes('film') && somebody.isNamed;
  if (!areSo || !somebody.kinds.includes('person') || !follows(item, 'by', 'with')) return [];
  const relation = follows(item, 'by') ? 'maker' : 'performer';
  return [claim(factsOfFilm(film, relation), ['person'], { query: somebody.query }, 0.1)];
}

/** A film beside a value: that it has it. */
export function filmAndValue(film: SetMeaning, value: ValueMeaning, valueItem: Item): Read[] {
  return value.candidates.map((candidate) => {
    const facts = factsOfFilm(film, candidate.relation);
    return claim(facts, ['value'], expectedOf(candidate), 0.05 + costOf(candidate, valueItem));
  });
}

const DATED: readonly RelationName[] = [
  'born',
  'died',
  'founded',
  'since',
  'release',
  'production period',
  'edition',
  'year',
];

function isSaidOf(name: RelationName, { relation, condition }: ValueCandidate): boolean {
  if (condition?.by === 'years') return DATED.includes(name);
  if (condition?.by === 'place' || relation === 'country') {
    return name === 'seat' || name === 'birth place' || name === relation;
  }
  return name === relation;
}

/** Recorded values beside a value: that it is among them. */
export function factsAndValue({ query, kinds }: SetMeaning, value: ValueMeaning): Read[] {
  if (query.op !== 'facts') return [];
  return value.candidates
    .filter((candidate) => isSaidOf(query.relation, candidate))
    .map((candidate) => claim(query, kinds, expectedOf(candidate), 0.05));
}
