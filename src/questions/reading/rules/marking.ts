import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import { RELATIONS } from '../../relations/relations.ts';
import {
  type CompareMeaning,
  type Extreme,
  narrowed,
  ordered,
  type PairMeaning,
  type Read,
  type RelationMeaning,
  type SetMeaning,
  type ThingsMeaning,
} from '../meaning.ts';

/** The innermost step of a chain back to films: whose films, and by what. */
function filmsOfSomebody(query: Query): Extract<Query, { op: 'holders' }> | undefined {
  if (query.op === 'holders') return query;
  if (query.op === 'common') return query.of[0] && filmsOfSomebody(query.of[0]);
  return undefined;
}

/** Films that somebody made, *together*: with whom. */
export function togetherWithSet(set: SetMeaning): Read[] {
  const films = filmsOfSomebody(set.query);
  // Of several who did something together it is said already.
  if (set.query.op === 'common' && set.query.of.length > 1 && films) return [{ meaning: set, cost: 0.02 }];
  if (!films) return [];
  const query: Query = { op: 'facts', of: set.query, relation: films.relation, where: [], apart: true };
  return [
    { meaning: { is: 'set', kinds: ['person'], query, isNamed: false, via: films.relation }, cost: 0.1 },
  ];
}

/** Somebody *together*, of whom nothing more is said: with whom they worked. */
export function togetherWithNamed(set: SetMeaning): Read[] {
  if (!set.isNamed || !set.kinds.includes('person')) return [];
  const relations: readonly RelationName[] = set.via ? [set.via] : ['performer', 'anybody'];
  return relations.map((relation, at) => {
    const films: Query = { op: 'holders', of: set.query, relation, where: [], apart: true };
    const query: Query = { op: 'facts', of: films, relation, where: [], apart: true };
    const meaning: SetMeaning = { is: 'set', kinds: ['person'], query, isNamed: false, via: relation };
    return { meaning, cost: 0.3 + 0.1 * at };
  });
}

/** *Co-wrote*, *acted together*. */
export function fellow(relation: RelationMeaning): Read[] {
  return relation.isShared ? [] : [{ meaning: { ...relation, isFellow: true }, cost: 0 }];
}

/** *Share directors*, *the same director*. */
export function shared(relation: RelationMeaning): Read[] {
  return [{ meaning: { ...relation, isShared: true }, cost: 0 }];
}

/** *Actors in their films*: from those people to the films. */
export function backwards(relation: RelationMeaning): Read[] {
  return relation.isNoun ? [{ meaning: { ...relation, isNoun: false, isBackwards: true }, cost: 0 }] : [];
}

/** What has no first or last. */
const UNORDERED: readonly RelationName[] = [
  'length',
  'title',
  'name',
  'story',
  'budget',
  'rating',
  'votes',
  'viewers',
];

/** *The first film*, *the longest of them*, *the first festival*. */
export function extremeOf(extreme: Extreme, meaning: ThingsMeaning | SetMeaning | RelationMeaning): Read[] {
  switch (meaning.is) {
    case 'things':
      return [{ meaning: { ...meaning, extremes: [...meaning.extremes, extreme] }, cost: 0 }];
    case 'set':
      if (meaning.isNamed) return [];
      // *How long does it last*: no order, but the verb.
      if (meaning.via === 'length' && extreme.measure === 'year') return [{ meaning, cost: 0.1 }];
      if (meaning.via && UNORDERED.includes(meaning.via)) return [];
      return [{ meaning: { ...meaning, query: ordered(meaning.query, [extreme]) }, cost: 0.1 }];
    case 'relation':
      return meaning.isNoun
        ? [{ meaning: { ...meaning, extremes: [...meaning.extremes, extreme] }, cost: 0.05 }]
        : [];
  }
}

/** Which of two is longer. */
export function compareOf(extreme: Extreme, { sets }: PairMeaning, whether: boolean): Read[] {
  const [first, second, ...others] = sets;
  if (!first || !second || others.length > 0) return [];
  const meaning: CompareMeaning = { is: 'compare', things: [first.query, second.query], extreme, whether };
  return [{ meaning, cost: 0 }];
}

const OF_SOME_FILMS: readonly RelationName[] = ['award', 'nomination', 'home video', 'reviewer'];

function filmsOfSome({ names, where }: RelationMeaning): Query | undefined {
  const [relation, ...more] = names;
  if (!relation || more.length > 0 || where.length > 0 || !OF_SOME_FILMS.includes(relation)) return undefined;
  return { op: 'valued', relation, condition: { by: 'anything' } };
}

/** *Films that won a prize*: those of which there is one at all. */
export function filmsWithAny(relation: RelationMeaning, things: ThingsMeaning): Read[] {
  const films = things.kind === 'film' ? filmsOfSome(relation) : undefined;
  return films ? [{ meaning: { ...things, filters: [...things.filters, films] }, cost: 0.3 }] : [];
}

/** *Films about Mozart that won a prize*. */
export function andWithAny(relation: RelationMeaning, set: SetMeaning): Read[] {
  const films = set.kinds.includes('film') && !set.isNamed ? filmsOfSome(relation) : undefined;
  return films ? [{ meaning: { ...set, query: narrowed(set.query, [films]) }, cost: 0.1 }] : [];
}

/** A word for films beside what is said of them already: *wrote films*. */
export function withThings(relation: RelationMeaning, things: ThingsMeaning, isBehind: boolean): Read[] {
  if (things.kind !== 'film' && things.kind !== 'person') return [];
  if (things.filters.length > 0) return [];
  const isOfFilms = relation.names.every((name) => RELATIONS[name].of.includes('film'));
  if (things.kind === 'film' && !isOfFilms) return [];
  const isOverFilms = things.kind === 'film';
  return [
    {
      meaning: { ...relation, extremes: [...relation.extremes, ...things.extremes], isOverFilms },
      cost: isBehind && !relation.isNoun ? 0.02 : 0.1,
    },
  ];
}

/** Both of a pair: the films of both, whoever is in both. */
export function ofBoth(reads: readonly SetMeaning[], joined: 'and' | 'or', isBackwards: boolean): Read[] {
  const [first] = reads;
  if (!first) return [];
  const of = reads.map(({ query }) => query);
  const query: Query = joined === 'and' && isBackwards ? { op: 'common', of } : { op: 'either', of };
  return [{ meaning: { ...first, query, isNamed: false }, cost: 0 }];
}

/** Things that are a pair's: the films with both. */
export function narrowedBy(set: SetMeaning, things: ThingsMeaning): Read {
  const query = ordered(narrowed(set.query, things.filters), things.extremes);
  return { meaning: { ...set, query }, cost: 0 };
}
