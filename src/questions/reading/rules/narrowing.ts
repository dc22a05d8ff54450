import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import { follows, type Item } from '../item.ts';
import {
  filmsOf,
  narrowed,
  ordered,
  type Read,
  type RelationMeaning,
  relationMeaning,
  type SetMeaning,
  type ThingsMeaning,
  type ValueCandidate,
  type ValueMeaning,
} from '../meaning.ts';
import { holdersIn, viaOf } from './application.ts';
import { areAkin, hasSides, holdersOf, isOf, leadsTo } from './families.ts';

/** How likely a value narrows films that nothing else is said of. */
const COST_BESIDE_THINGS: Readonly<Partial<Record<RelationName, number>>> = {
  genre: 0.02,
  year: 0.02,
  length: 0.02,
  country: 0.05,
  language: 0.06,
  topic: 0.2,
  tag: 0.25,
  'filming place': 0.3,
  'based on': 0.3,
  award: 0.3,
  colour: 0.1,
  format: 0.15,
  'home video': 0.3,
  showing: 0.3,
};

/** What it costs to take a name for a tag of that name, where nothing says that films are about it. */
const COST_OF_TAG_OF_NAME = 0.4;

function isTag({ relation }: ValueCandidate): boolean {
  return relation === 'tag' || relation === 'topic';
}

/** Prepositions that make another reading likelier. */
export function costOf({ relation }: ValueCandidate, item: Item): number {
  if (relation === 'topic' && follows(item, 'on')) return 0.03;
  if (relation === 'language' && follows(item, 'in')) return 0.01;
  return COST_BESIDE_THINGS[relation] ?? 0.45;
}

/** Films of a value: *Soviet films*, *films of the eighties*. */
export function thingsOfValue(things: ThingsMeaning, value: ValueMeaning, valueItem: Item): Read[] {
  if (things.kind !== 'film') return [];
  return value.candidates.map((candidate) => ({
    meaning: { ...things, filters: [...things.filters, filmsOf(candidate)] },
    cost: costOf(candidate, valueItem) + (value.isAlsoNamed && isTag(candidate) ? COST_OF_TAG_OF_NAME : 0),
  }));
}

/** What films of people go by where only a preposition tells. */
function relationsBetween(set: SetMeaning, item: Item): { name: RelationName; cost: number }[] {
  if (!set.kinds.includes('person') || (set.via && !set.isNamed) || (set.isNamed && set.via))
    return [{ name: viaOf(set), cost: 0.05 }];
  if (follows(item, 'with'))
    return [
      { name: 'performer', cost: 0.1 },
      { name: 'anybody', cost: 0.4 },
    ];
  if (follows(item, 'by'))
    return [
      { name: 'maker', cost: 0.1 },
      { name: 'writer', cost: 0.3 },
      { name: 'anybody', cost: 0.4 },
    ];
  return [
    { name: 'maker', cost: 0.2 },
    { name: 'performer', cost: 0.3 },
    { name: 'anybody', cost: 0.4 },
  ];
}

/** Things beside a set: the set itself where it is of that kind, else the films of people, companies and festivals. */
export function thingsAndSet(
  things: ThingsMeaning,
  set: SetMeaning,
  setItem: Item,
  isBehind: boolean,
): Read[] {
  const { kind, filters, extremes } = things;
  // *Which film has the character …*: that of whoever plays it.
  if (kind === 'film' && set.via === 'part' && set.query.op === 'facts' && set.query.of.op === 'valued') {
    const query = ordered(narrowed(set.query.of, filters), extremes);
    return [{ meaning: { is: 'set', kinds: ['film'], query, isNamed: false }, cost: 0.05 }];
  }
  if (set.kinds.includes(kind)) {
    const query = ordered(narrowed(set.query, filters), extremes);
    const isBare = filters.length === 0 && extremes.length === 0;
    // *The 1982 film The Voice*; but nobody tells a film by what it is tagged.
    const isTagged = filters.some((filter) => filter.op === 'valued' && isTag({ ...filter }));
    const cost = set.isNamed && isTagged ? 0.8 : 0;
    return [{ meaning: { ...set, query, isNamed: set.isNamed && isBare }, cost }];
  }
  if (
    kind !== 'film' ||
    (!leadsTo('anybody', set.kinds) && !leadsTo('any company', set.kinds) && !leadsTo('showing', set.kinds))
  )
    return [];
  // *Films of the director*, *the director’s films*; *the director films* are hardly his.
  const more = isBehind || setItem.isOwner ? 0 : set.isNamed ? 0.02 : 0.15;
  return relationsBetween(set, setItem).map(({ name, cost }) => {
    const holders = holdersIn(set, relationMeaning(name, false, true), name);
    return {
      meaning: { ...holders, query: ordered(narrowed(holders.query, filters), extremes) },
      cost: cost + more,
    };
  });
}

/** The innermost facts of a query, with a condition more; undefined where they have no sides to narrow. */
export function withCondition(query: Query, candidate: ValueCandidate): Query | undefined {
  const { condition } = candidate;
  if (!condition) return undefined;
  if (query.op === 'extreme') {
    const of = withCondition(query.of, candidate);
    return of && { ...query, of };
  }
  if ((query.op === 'facts' || query.op === 'holders') && hasSides(query.relation)) {
    return { ...query, where: [...query.where, condition] };
  }
  return undefined;
}

/** Which conditions narrow the facts of a relation: years and places nearly all, words those whose own they are. */
function fitsSides(name: RelationName, { relation, condition }: ValueCandidate): boolean {
  if (condition?.by === 'years') return name !== 'part' && name !== 'performer';
  if (condition?.by === 'place') return name !== 'part' && name !== 'performer';
  if (condition?.by === 'part') return name === 'performer' || name === 'part';
  if (relation === 'language') return name === 'home video' || name === 'release';
  if (relation === 'country') return name !== 'part' && name !== 'performer';
  return areAkin(name, relation);
}

/** The condition as facts with sides have it: a country that made films is a place where they were shown. */
function asSide(candidate: ValueCandidate): ValueCandidate {
  const { relation, condition } = candidate;
  if (relation !== 'country' || condition?.by !== 'words') return candidate;
  return { relation: 'place', condition: { by: 'place', text: condition.text } };
}

/** A set narrowed by a value: its facts by their own year or place, films by what they are. */
export function setOfValue(set: SetMeaning, value: ValueMeaning, valueItem: Item): Read[] {
  const reads: Read[] = [];
  const { via, query } = set;
  for (const candidate of value.candidates) {
    const inner = innerOf(query);
    const sided = inner && fitsSides(inner, candidate) ? withCondition(query, asSide(candidate)) : undefined;
    // A company’s side is where it is, of which a country that films are from says little.
    const cost = via && leadsTo(via, ['company']) ? 0.12 : 0.03;
    if (sided) reads.push({ meaning: { ...set, query: sided }, cost });
    if (via === 'title' || via === 'name') {
      const named = ofLanguage(query, candidate);
      if (named) reads.push({ meaning: { ...set, query: named }, cost: 0 });
    }
    if (set.kinds.includes('film') && !set.isNamed) {
      const films = narrowed(query, [filmsOf(candidate)]);
      const more = value.isAlsoNamed && isTag(candidate) ? COST_OF_TAG_OF_NAME : 0;
      reads.push({ meaning: { ...set, query: films }, cost: 0.05 + more + costOf(candidate, valueItem) });
    }
    if (
      set.kinds.includes('person') &&
      candidate.condition?.by === 'years' &&
      query.op === 'facts' &&
      !sided
    ) {
      reads.push({
        meaning: { ...set, query: { ...query, where: [...query.where, candidate.condition] } },
        cost: 0.1,
      });
    }
  }
  return reads;
}

function innerOf(query: Query): RelationName | undefined {
  if (query.op === 'extreme') return innerOf(query.of);
  return query.op === 'facts' || query.op === 'holders' ? query.relation : undefined;
}

/** Titles and names in a language. */
function ofLanguage(query: Query, candidate: ValueCandidate): Query | undefined {
  const language = 'language' in candidate ? candidate.language : undefined;
  if (language === undefined || query.op !== 'facts') return undefined;
  return { ...query, where: [...query.where, { by: 'form', language }] };
}

/** A relation beside a value: the films of which it is that, *shot in Moscow*; or titles in a language. */
export function relationOfValue(relation: RelationMeaning, value: ValueMeaning, isBehind: boolean): Read[] {
  // *Tagged music*; *documentaries tagged* says nothing yet.
  const more = isBehind || relation.isNoun ? 0 : 0.15;
  return ofEach(relation, value).map((read) => ({ ...read, cost: read.cost + more }));
}

function ofEach(relation: RelationMeaning, value: ValueMeaning): Read[] {
  return relation.names.flatMap((name) =>
    value.candidates.flatMap((candidate) => [
      ...relationOfCandidate(relation, name, candidate),
      ...namedBy(relation, name, candidate),
    ]),
  );
}

function relationOfCandidate(
  relation: RelationMeaning,
  name: RelationName,
  candidate: ValueCandidate,
): Read[] {
  const { condition } = candidate;
  const language = 'language' in candidate ? candidate.language : undefined;
  if ((name === 'title' || name === 'name') && language !== undefined) {
    const where = [...relation.where, { by: 'form' as const, language }];
    return [{ meaning: { ...relation, names: [name], where }, cost: 0 }];
  }
  if (!condition) return name === 'length' ? [filmsRead(filmsOf(candidate), name)] : [];
  if (name === 'part' && condition.by === 'part') return [playersOf(condition.text)];
  if (name === 'performer' && condition.by === 'part') return [{ ...playersOf(condition.text), cost: 0.1 }];
  if (PRODUCING.includes(name) && condition.by === 'years') {
    return [filmsRead({ op: 'valued', relation: 'year', condition }, 'year')];
  }
  if (PRODUCING.includes(name) && candidate.relation === 'country')
    return [filmsRead(filmsOf(candidate), 'country')];
  const named = ofNamed(name, candidate);
  if (named) return [named];
  const where = [...relation.where, asSide(candidate).condition ?? condition];
  const sided: Read = { meaning: { ...relation, names: [name], where }, cost: 0.06 };
  const reads = isSideOf(name, candidate) ? [sided] : [];
  if (!isAskedFor(name, candidate)) return reads;
  return [filmsRead({ op: 'valued', relation: name, condition }, name), ...reads];
}

const HONOURING: readonly RelationName[] = ['award', 'nomination', 'home video'];

/** What makes a film come about, of which the year and the country are the film’s. */
const PRODUCING: readonly RelationName[] = [
  'maker',
  'producer',
  'any producer',
  'studio',
  'director',
  'cinematographer',
];

/** What is recorded of people, companies and festivals with a year or a place. */
const OF_YEARS: readonly RelationName[] = ['born', 'died', 'founded', 'since'];
const OF_PLACES: readonly RelationName[] = ['seat', 'birth place', 'born'];

/** *Born in 1951*, *held in Finland*: those of whom that is recorded. */
function ofNamed(name: RelationName, { relation, condition }: ValueCandidate): Read | undefined {
  const isYears = condition?.by === 'years' && OF_YEARS.includes(name);
  const isPlace = OF_PLACES.includes(name) && (condition?.by === 'place' || relation === 'country');
  if (!condition || (!isYears && !isPlace)) return undefined;
  const by = isPlace && 'text' in condition ? ({ by: 'place', text: condition.text } as const) : condition;
  const asked = isPlace && name === 'born' ? 'birth place' : name;
  const query: Query = { op: 'valued', relation: asked, condition: by };
  return { meaning: { is: 'set', kinds: holdersOf(asked), query, isNamed: false, via: asked }, cost: 0.02 };
}

/** *Festivals in Finland*, *Russian directors*: a noun for things of which a place or a nation is recorded. */
function namedBy(
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
    return [{ meaning: { is: 'set', kinds, query, isNamed: false, via: 'seat' }, cost: 0.2 }];
  }
  if (of !== 'nationality' || !leadsTo(name, ['person'])) return [];
  const query: Query = { op: 'valued', relation: of, condition };
  return [{ meaning: { is: 'set', kinds: ['person'], query, isNamed: false, via: of }, cost: 0.2 }];
}

/** Whether a value is one of a relation's own: a genre of genres, a place of where something happened. */
function isAskedFor(name: RelationName, { relation, condition }: ValueCandidate): boolean {
  if (name === relation) return true;
  if (name === 'release' || name === 'premiere')
    return condition?.by === 'years' || condition?.by === 'place';
  if (HONOURING.includes(name) && condition?.by === 'years') return true;
  if (name === 'showing') return condition?.by === 'place' || condition?.by === 'years';
  if (name === 'filming place' || name === 'place') return condition?.by === 'place';
  if (PRODUCING.includes(name)) return false;
  return name === 'tag' && relation === 'topic';
}

function isSideOf(name: RelationName, candidate: ValueCandidate): boolean {
  return hasSides(name) && fitsSides(name, candidate) && isOf(name, ['film']);
}

function filmsRead(query: Query, via: RelationName): Read {
  return { meaning: { is: 'set', kinds: ['film'], query, isNamed: false, via }, cost: 0 };
}

/** Whoever plays a part of a name, in whatever film. */
function playersOf(text: string): Read {
  const condition = { by: 'part', text } as const;
  const query: Query = {
    op: 'facts',
    of: { op: 'valued', relation: 'part', condition },
    relation: 'performer',
    where: [condition],
    apart: false,
  };
  return { meaning: { is: 'set', kinds: ['person'], query, isNamed: false, via: 'part' }, cost: 0 };
}
