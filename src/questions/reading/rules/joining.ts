import type { Condition, Expected, Query } from '../../query.ts';
import type { RelationName, Target } from '../../relations/relation.ts';
import { follows, type Item } from '../item.ts';
import {
  narrowed,
  type PairMeaning,
  type Read,
  type SetMeaning,
  type ValueCandidate,
  type ValueMeaning,
} from '../meaning.ts';
import { leadsTo } from './families.ts';
import { costOf } from './narrowing.ts';

function haveACommonKind(one: SetMeaning, other: SetMeaning): boolean {
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

/** A pair as the set of all of them together. */
export function eitherOf({ sets }: PairMeaning): SetMeaning | undefined {
  const [first] = sets;
  return first && { ...first, isNamed: false, query: { op: 'either', of: sets.map(({ query }) => query) } };
}

function factsIn(query: Query): { readonly relation: RelationName; readonly of: Query } | undefined {
  return query.op === 'facts' ? query : undefined;
}

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
function withSide(set: SetMeaning, named: SetMeaning): Read[] {
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
function playersIn(set: SetMeaning, film: SetMeaning): Read[] {
  const { query } = set;
  if (query.op !== 'facts') return [];
  const isOfPart = set.via === 'part' && query.of.op === 'valued';
  const isOfSide =
    (set.via === 'part' || set.via === 'opinion') && query.of.op === 'holders' && query.where.length > 0;
  if (!isOfPart && !isOfSide) return [];
  return [{ meaning: { ...set, query: { ...query, of: film.query } }, cost: 0 }];
}

/** Films of somebody, and one film by its title: what the film has of them. */
function claimOfHolders(films: SetMeaning, film: SetMeaning): Read[] {
  const { query } = films;
  if (query.op === 'holders' && query.of.op === 'entities') {
    return [
      claim(
        { op: 'facts', of: film.query, relation: query.relation, where: query.where, apart: false },
        ['value'],
        { query: query.of },
        0.07,
      ),
    ];
  }
  if (query.op === 'valued') {
    return [
      claim(
        { op: 'facts', of: film.query, relation: query.relation, where: [], apart: false },
        ['value'],
        { condition: query.condition },
        0.05,
      ),
    ];
  }
  return [claim(film.query, ['film'], { query }, 0.3)];
}

function claim(query: Query, kinds: readonly Target[], expected: Expected, cost: number): Read {
  return { meaning: { is: 'claim', query, kinds, expected }, cost };
}

/** A film beside a festival, of which nothing more is said: its showing there. */
function showingAt(film: SetMeaning, festival: SetMeaning): Read[] {
  if (festival.query.op !== 'entities') return [];
  const where: Condition[] = [{ by: 'entity', references: festival.query.references }];
  const query: Query = { op: 'facts', of: film.query, relation: 'showing', where, apart: false };
  return [{ meaning: { is: 'set', kinds: ['festival'], query, isNamed: false, via: 'showing' }, cost: 0.2 }];
}

const BESIDES = ['besides', 'except', 'excluding', 'apart', 'aside', 'than'] as const;
/** Of people who did something, that they did it with somebody else. */
const TOGETHER = ['together', 'alongside', 'along'] as const;

/** *Besides The Voice*: those that are no more than named are left out. */
export function without(set: SetMeaning, named: SetMeaning, namedItem: Item): Read[] {
  const isTogether = !set.isNamed && set.kinds.includes('person') && follows(namedItem, ...TOGETHER);
  const isBesides = follows(namedItem, ...BESIDES) || isTogether;
  if (!named.isNamed || !isBesides || !haveACommonKind(set, named)) return [];
  const query: Query = { op: 'except', of: set.query, those: named.query };
  return [{ meaning: { ...set, isNamed: false, query }, cost: 0 }];
}

/** *Who else was in Clue with Tim Curry*, *besides Bill Murray, who was in Groundhog Day*. */
function castBesides(filmItem: Item, film: SetMeaning, item: Item, somebody: SetMeaning): Read[] {
  const areNamed = film.isNamed && somebody.isNamed;
  if (!areNamed || !film.kinds.includes('film') || !somebody.kinds.includes('person')) return [];
  if (!follows(filmItem, 'in') || !follows(item, 'with', ...BESIDES)) return [];
  const cast: Query = { op: 'facts', of: film.query, relation: 'performer', where: [], apart: false };
  const query: Query = { op: 'except', of: cast, those: somebody.query };
  return [{ meaning: { is: 'set', kinds: ['person'], query, isNamed: false, via: 'performer' }, cost: 0.1 }];
}

/** *Films in which Dietrich was directed by Sternberg*, *Boetticher films with Randolph Scott*: the films of both. */
function ofBoth(films: SetMeaning, item: Item, somebody: SetMeaning): Read[] {
  const isOfFilms = films.kinds.includes('film') && !films.isNamed;
  if (!isOfFilms || !somebody.isNamed || !somebody.kinds.includes('person')) return [];
  const relation = follows(item, 'by') ? 'maker' : 'performer';
  const those: Query = { op: 'holders', of: somebody.query, relation, where: [], apart: false };
  const cost = follows(item, 'with', 'by') ? 0.1 : 0.3;
  return [{ meaning: { ...films, query: narrowed(films.query, [those]) }, cost }];
}

/** *Is Filatov in The Voice*. */
function isIn(somebody: SetMeaning, filmItem: Item, film: SetMeaning): Read[] {
  const isSo =
    somebody.isNamed && film.isNamed && somebody.kinds.includes('person') && film.kinds.includes('film');
  if (!isSo || !follows(filmItem, 'in')) return [];
  const query: Query = { op: 'facts', of: film.query, relation: 'performer', where: [], apart: false };
  return [claim(query, ['person'], { query: somebody.query }, 0.1)];
}

/** What two sets side by side mean: one narrows the other, or something is claimed of them. */
export function setAndSet(left: Item, one: SetMeaning, right: Item, other: SetMeaning): Read[] {
  const rest = [...castBesides(left, one, right, other), ...castBesides(right, other, left, one)];
  if (rest.length > 0) return rest;
  const others = [...without(one, other, right), ...without(other, one, left)];
  if (others.length > 0) return others;
  return [
    ...ofBoth(one, right, other),
    ...ofBoth(other, left, one),
    ...pairOf(one, right, other),
    ...isIn(one, right, other),
    ...ordered(left, one, right, other),
    ...ordered(right, other, left, one),
  ];
}

function ordered(_: Item, one: SetMeaning, __: Item, other: SetMeaning): Read[] {
  const reads: Read[] = [];
  if (other.isNamed && !one.isNamed) {
    reads.push(...withSide(one, other));
    if (other.kinds.includes('film')) {
      reads.push(...playersIn(one, other));
      if (one.kinds.includes('film')) reads.push(...claimOfHolders(one, other));
    }
    const facts = factsIn(one.query);
    if (facts && leadsTo(facts.relation, other.kinds)) {
      reads.push(claim(one.query, one.kinds, { query: other.query }, 0.02));
    }
  }
  if (one.isNamed && other.isNamed && one.kinds.includes('film') && other.kinds.includes('festival')) {
    reads.push(...showingAt(one, other));
  }
  if (!one.isNamed && !other.isNamed && one.kinds.includes('film') && other.kinds.includes('film')) {
    reads.push({ meaning: { ...one, query: narrowed(one.query, [other.query]) }, cost: 0.12 });
  }
  return reads;
}

/** A film beside a value: that it has it. */
export function filmAndValue(film: SetMeaning, value: ValueMeaning, valueItem: Item): Read[] {
  return value.candidates.flatMap((candidate) => {
    const { relation } = candidate;
    const query: Query = { op: 'facts', of: film.query, relation, where: [], apart: false };
    const expected = candidate.condition ? { condition: candidate.condition } : { range: candidate.range };
    return [claim(query, ['value'], expected, 0.05 + costOf(candidate, valueItem))];
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
  if (condition?.by === 'place' || relation === 'country')
    return name === 'seat' || name === 'birth place' || name === relation;
  return name === relation;
}

/** Recorded values beside a value: that it is among them. */
export function factsAndValue(set: SetMeaning, value: ValueMeaning): Read[] {
  const facts = factsIn(set.query);
  if (!facts) return [];
  return value.candidates.flatMap((candidate) => {
    if (!isSaidOf(facts.relation, candidate)) return [];
    const expected = candidate.condition ? { condition: candidate.condition } : { range: candidate.range };
    return [claim(set.query, set.kinds, expected, 0.05)];
  });
}
