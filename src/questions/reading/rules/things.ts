import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import { RELATIONS } from '../../relations/relations.ts';
import { follows, type Item } from '../item.ts';
import type { Read, RelationMeaning, SetMeaning, ThingsMeaning, ValueMeaning } from '../meaning.ts';
import { filmsOf, narrowed, ordered } from '../queries.ts';
import { isTag } from '../tags.ts';
import { relationMeaning } from '../word-meanings.ts';
import { holdersIn, viaOf } from './application.ts';
import { leadsTo } from './families.ts';
import { costOf, costOfBeingNamed } from './value-costs.ts';

/** Films of a value: *Soviet films*, *films of the eighties*. */
export function thingsOfValue(things: ThingsMeaning, value: ValueMeaning, valueItem: Item): Read[] {
  if (things.kind !== 'film') return [];
  return value.candidates.map((candidate) => ({
    meaning: { ...things, filters: [...things.filters, filmsOf(candidate)] },
    cost: costOf(candidate, valueItem) + costOfBeingNamed(candidate, value),
  }));
}

/** A query narrowed and put in order as things are. */
export function narrowedAs({ filters, extremes }: ThingsMeaning, query: Query): Query {
  return ordered(narrowed(query, filters), extremes);
}

/** What films of people go by where only a preposition tells. */
function relationsBetween(set: SetMeaning, item: Item): { name: RelationName; cost: number }[] {
  if (!set.kinds.includes('person') || set.via) return [{ name: viaOf(set), cost: 0.05 }];
  if (follows(item, 'with')) {
    return [
      { name: 'performer', cost: 0.1 },
      { name: 'anybody', cost: 0.4 },
    ];
  }
  if (follows(item, 'by')) {
    return [
      { name: 'maker', cost: 0.1 },
      { name: 'writer', cost: 0.3 },
      { name: 'anybody', cost: 0.4 },
    ];
  }
  return [
    { name: 'maker', cost: set.isChieflyCast ? 0.3 : 0.2 },
    { name: 'performer', cost: set.isChieflyCast ? 0.2 : 0.3 },
    { name: 'anybody', cost: 0.4 },
  ];
}

/** *Which film has the character …*: that of whoever plays it. */
function filmsOfPart(things: ThingsMeaning, { via, query }: SetMeaning): Read[] {
  if (things.kind !== 'film' || via !== 'part' || query.op !== 'facts' || query.of.op !== 'valued') return [];
  const films = narrowedAs(things, query.of);
  return [{ meaning: { is: 'set', kinds: ['film'], query: films, isNamed: false }, cost: 0.05 }];
}

/** A set with what kind it is of: *the 1982 film The Voice*; but nobody tells a film by what it is tagged. */
function ofThatKind(things: ThingsMeaning, set: SetMeaning, isWithin: boolean): Read {
  const { filters, extremes } = things;
  const isBare = filters.length === 0 && extremes.length === 0;
  const isTagged = filters.some((filter) => filter.op === 'valued' && isTag(filter));
  const cost = (isWithin ? 0.5 : 0) + (set.isNamed && isTagged ? 0.8 : 0);
  const query = narrowedAs(things, set.query);
  return { meaning: { ...set, kinds: [things.kind], query, isNamed: set.isNamed && isBare }, cost };
}

/** Whether there are films of things of such kinds: of people, companies and festivals. */
function haveFilms({ kinds }: SetMeaning): boolean {
  return leadsTo('anybody', kinds) || leadsTo('any company', kinds) || leadsTo('showing', kinds);
}

/** *Films of the director*, *the director’s films*; *the director films* are hardly his. */
function costOfBelonging(set: SetMeaning, { isOwner }: Item, isBehind: boolean): number {
  if (isBehind || isOwner) return 0;
  return set.isNamed ? 0.02 : 0.15;
}

/** Things beside a set: the set itself where it is of that kind, else the films of people, companies and festivals. */
export function thingsAndSet(
  things: ThingsMeaning,
  set: SetMeaning,
  setItem: Item,
  isBehind: boolean,
): Read[] {
  const ofPart = filmsOfPart(things, set);
  if (ofPart.length > 0) return ofPart;
  // *The last film of James Dean* is not the film of that name.
  const isOrderedOfOne = set.isNamed && things.extremes.length > 0;
  // *Films in Zulu*: no film is in another, nor another’s, nor by it or with it.
  const isWithin = isBehind && set.isNamed && follows(setItem, 'in', 'of', 'with', 'by');
  if (set.kinds.includes(things.kind)) return isOrderedOfOne ? [] : [ofThatKind(things, set, isWithin)];
  if (things.kind !== 'film' || !haveFilms(set)) return [];
  const more = costOfBelonging(set, setItem, isBehind);
  return relationsBetween(set, setItem).map(({ name, cost }) => {
    const holders = holdersIn(set, relationMeaning(name, false, true), name);
    return { meaning: { ...holders, query: narrowedAs(things, holders.query) }, cost: cost + more };
  });
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

/** Two words for the same things, of which one says nothing more: *the films are movies*. */
export function thingsTwice(things: ThingsMeaning, bare: ThingsMeaning): Read[] {
  const isBare = bare.filters.length === 0 && bare.extremes.length === 0;
  return things.kind === bare.kind && isBare ? [{ meaning: things, cost: 0.1 }] : [];
}
