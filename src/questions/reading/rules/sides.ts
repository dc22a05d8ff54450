import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import type { Read } from '../meaning.ts';
import { type Application, factsOf, holdersIn } from './application.ts';
import { targetsOf } from './families.ts';

/** Facts of films in which somebody is the other side: the parts that they play, the opinions that they have. */
const SIDES: Readonly<Partial<Record<RelationName, RelationName>>> = {
  part: 'performer',
  opinion: 'reviewer',
};

/** *What did Filatov play*: the parts in his films that are his. */
export function ofOtherSide({ name, set }: Application): Read[] {
  const side = SIDES[name];
  if (!side || !set.kinds.includes('person') || set.query.op !== 'entities') return [];
  const films: Query = { op: 'holders', of: set.query, relation: side, where: [], apart: false };
  const where = [{ by: 'entity', references: set.query.references } as const];
  const query: Query = { op: 'facts', of: films, relation: name, where, apart: false };
  return [{ meaning: { is: 'set', kinds: targetsOf(name), query, isNamed: false, via: name }, cost: 0 }];
}

/** *Which award did Locarno give*: of awards, those that it gave. */
export function givenBy({ relation, name, set }: Application): Read[] {
  if (
    name !== 'award giver' ||
    relation.isNoun ||
    set.query.op !== 'entities' ||
    set.kinds.includes('film')
  ) {
    return [];
  }
  const where = [...relation.where, { by: 'entity', references: set.query.references } as const];
  return [{ meaning: { ...relation, names: ['award'], where }, cost: 0.05 }];
}

/** *Won an award at Locarno*: the films to which it gave one, or of a film's awards those of there. */
export function wonAt({ relation, name, set }: Application): Read[] {
  const isOfGiver = set.isNamed && (set.kinds.includes('festival') || set.kinds.includes('company'));
  if ((name !== 'award' && name !== 'nomination') || !isOfGiver || set.query.op !== 'entities') return [];
  const films = holdersIn(set, relation, 'award giver');
  const where = [...relation.where, { by: 'entity', references: set.query.references } as const];
  return [
    { meaning: films, cost: 0.05 },
    { meaning: { ...relation, where }, cost: 0.06 },
  ];
}

/** *In which years did the Berlinale show films*: those of its showings, and not the films' own. */
export function yearsOfShowings({ relation, name, set }: Application): Read[] {
  const { query } = set;
  if (name !== 'year' || query.op !== 'holders' || query.relation !== 'showing') return [];
  const meaning = factsOf(set, relation, 'edition');
  return [{ meaning: { ...meaning, query: { ...query, op: 'facts', relation: 'edition' } }, cost: 0 }];
}

const HAPPENING: readonly RelationName[] = ['showing', 'award', 'nomination', 'home video', 'publisher'];

/** *Which year was it at the Fall Festival*: when that happened. */
export function yearsOfFacts({ name, set }: Application): Read[] {
  const { query } = set;
  if (name !== 'year' || query.op !== 'facts' || !HAPPENING.includes(query.relation)) return [];
  const detail: Query = { op: 'detail', of: query, detail: 'when' };
  return [{ meaning: { is: 'set', kinds: ['value'], query: detail, isNamed: false, via: 'year' }, cost: 0 }];
}

/** *Which film is called Golos*: the film of that title. */
export function called({ relation, name, set }: Application): Read[] {
  if (name !== 'title' || relation.isNoun || !set.isNamed || !set.kinds.includes('film')) return [];
  return [{ meaning: { ...set, isNamed: false }, cost: 0.1 }];
}
