import type { EntityKind } from '../../data/reference.ts';
import type { Condition, Expected, Query, Question, Unit } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';
import { asksWhen, asksWhere } from './aspects.ts';
import type { Item } from './item.ts';
import type { Manner } from './manner.ts';
import { allOf, asSet, type ClaimMeaning, type PairMeaning, type SetMeaning } from './meaning.ts';
import { isOf, leadsTo } from './rules/families.ts';

/** A whole question with what it costs to understand it so. */
export interface Completed {
  readonly question: Question;
  readonly cost: number;
}

/** What is asked by a sentence that means something as a whole; none where it asks for what it cannot mean. */
export function completed(item: Item, manner: Manner): Completed[] {
  const { meaning, cost } = item;
  const at = (question: Question, more = 0): Completed => ({
    question: inYear(manner.isApart ? apart(question) : question, manner),
    cost: cost + more,
  });
  switch (meaning.is) {
    case 'claim':
      return claimed(meaning, manner).map((question) => at(question, manner.isWhether ? 0 : 0.5));
    case 'compare': {
      if (meaning.whether && !manner.isWhether) return [];
      const { things, extreme, whether } = meaning;
      return [at({ asks: 'compare', things, ...extreme, whether })];
    }
    case 'pair':
      return ofPair(meaning, manner).map(({ question, cost: more }) => at(question, more));
    case 'set':
      return ofSet(meaning, item, manner).map(({ question, cost: more }) => at(question, more));
    case 'things': {
      const set = manner.askers.includes('how many') ? allOf(meaning) : asSet(meaning);
      return set ? ofSet(set, item, manner).map(({ question, cost: more }) => at(question, more)) : [];
    }
    default:
      return [];
  }
}

/** Two people and no more: the films of both. */
function ofPair(
  { sets, joined, isTogether = false }: PairMeaning,
  { askers, isWhether }: Manner,
): Completed[] {
  if (!isTogether && askers.length === 0) return [];
  const arePeople = sets.every(({ kinds }) => kinds.includes('person'));
  if (joined === 'or' || isWhether || askers.includes('who') || !arePeople) return [];
  return (['performer', 'anybody'] as const).map((relation, at) => {
    const of = sets.map(
      ({ query }): Query => ({ op: 'holders', of: query, relation, where: [], apart: false }),
    );
    return { question: which({ op: 'common', of }), cost: 0.2 + 0.1 * at };
  });
}

const DATED: readonly RelationName[] = ['release', 'premiere', 'born', 'died', 'production period'];

/** *In which year was it released*: of a date, its year. */
function inYear(question: Question, { isOfYear }: Manner): Question {
  if (!isOfYear || question.asks !== 'which' || question.unit !== undefined) return question;
  const { query } = question;
  const isDated = query.op === 'facts' && DATED.includes(query.relation);
  return isDated ? { ...question, unit: 'year' } : question;
}

/** Every step of a chain, never back to where it came from. */
function apart(question: Question): Question {
  return 'query' in question ? { ...question, query: apartIn(question.query) } : question;
}

function apartIn(query: Query): Query {
  switch (query.op) {
    case 'facts':
    case 'holders':
      return { ...query, of: apartIn(query.of), apart: true };
    case 'measured':
    case 'extreme':
    case 'except':
    case 'detail':
      return { ...query, of: apartIn(query.of) };
    case 'common':
    case 'either':
      return { ...query, of: query.of.map(apartIn) };
    default:
      return query;
  }
}

function claimed({ query, expected }: ClaimMeaning, { askers, isWhether }: Manner): Question[] {
  if (askers.length === 0 && (isWhether || 'query' in expected))
    return [{ asks: 'whether', query, expected }];
  if (!('query' in expected)) return [];
  if (askers.includes('when') && query.op === 'facts' && leadsTo(query.relation, ['person', 'company'])) {
    // When somebody did it tells nothing unless they did.
    const theirs: Query = {
      op: 'holders',
      of: expected.query,
      relation: query.relation,
      where: [],
      apart: false,
    };
    const of: Query = { op: 'common', of: [query.of, theirs] };
    return [{ asks: 'which', query: { op: 'facts', of, relation: 'year', where: [], apart: false } }];
  }
  return [];
}

function which(query: Query, unit?: Unit | undefined): Question {
  return { asks: 'which', query, ...(unit && { unit }) };
}

function ofSet(set: SetMeaning, item: Item, manner: Manner): Completed[] {
  const { askers, isWhether, unit, kind } = manner;
  const { query } = set;
  if (kind && !set.kinds.includes(kind) && !(set.isNamed && kind === 'film')) return ofOtherKind(set, kind);
  if (askers.length === 0 && isWhether) return whetherSo(set).map((question) => ({ question, cost: 0 }));
  if (askers.includes('how many')) return howMany(set, manner);
  if (askers.includes('when')) return asksWhen(set).map((query) => ({ question: which(query), cost: 0 }));
  if (askers.includes('where')) {
    const queries = asksWhere(set);
    if (queries.length > 0) return queries.map((query) => ({ question: which(query), cost: 0 }));
    if (!askers.includes('which')) return [];
  }
  if (set.isNamed) return ofNamed(set, item, manner);
  if (query.op === 'entities' && (kind === undefined || !set.kinds.includes(kind))) return [];
  const isWho = askers.includes('who') && !askers.includes('what') && !askers.includes('which');
  if (isWho && set.kinds.includes('film') && !set.isNamed && item.before.includes('in')) {
    const cast: Query = { op: 'facts', of: query, relation: 'performer', where: [], apart: false };
    return [{ question: which(cast), cost: 0.1 }];
  }
  if (isWho && !set.isNamed && !isSomebody(set) && !areAllParts(query)) return [];
  if ((isWho || kind === 'person') && query.op === 'facts' && query.relation === 'topic') {
    return [{ question: which({ ...query, relation: 'subject' }), cost: 0 }];
  }
  const isUnlikely =
    askers.includes('what') && isSomebody(set) && !set.kinds.includes('value') && !askers.includes('who');
  return [{ question: which(set.query, unit), cost: isUnlikely ? 0.25 : 0 }];
}

/** Of those who are asked about by a value they have, *people that it is about*, only those of a kind. */
function ofOtherKind({ query }: SetMeaning, kind: EntityKind): Completed[] {
  // *Which film has the character …*: its players are of the film that is asked for.
  if (kind === 'film' && query.op === 'facts' && query.of.op === 'valued')
    return [{ question: which(query.of), cost: 0.1 }];
  return [];
}

/** *Who are the characters*: the parts of a film, and not somebody’s. */
function areAllParts(query: Query): boolean {
  return query.op === 'facts' && query.relation === 'part' && query.where.length === 0;
}

function isSomebody({ kinds }: SetMeaning): boolean {
  return kinds.some((kind) => kind === 'person' || kind === 'company' || kind === 'festival');
}

const NUMBERS: readonly RelationName[] = ['viewers', 'votes', 'budget', 'box office', 'length', 'rating'];

function howMany({ query, isNamed }: SetMeaning, { unit }: Manner): Completed[] {
  if (isNamed) return [];
  if (query.op === 'facts' && NUMBERS.includes(query.relation))
    return [{ question: which(query, unit), cost: 0 }];
  return [{ question: { asks: 'how many', query }, cost: 0 }];
}

/** Whether there is any, or whether facts have the side that is asked about. */
function whetherSo({ query, isNamed }: SetMeaning): Question[] {
  if (isNamed) return [];
  const isAskedFor = query.op === 'facts' && query.where.length === 0;
  if (isAskedFor && (NUMBERS.includes(query.relation) || query.relation === 'colour')) return [which(query)];
  if (query.op === 'facts' && query.where.length > 0) {
    const condition = query.where.at(-1);
    const rest = { ...query, where: query.where.slice(0, -1) };
    if (condition) return [{ asks: 'whether', query: rest, expected: expectedOf(condition) }];
  }
  if (query.op === 'common') {
    const [first, second, ...more] = query.of;
    if (first?.op === 'entities' && second?.op === 'valued' && more.length === 0) {
      const facts: Query = { op: 'facts', of: first, relation: second.relation, where: [], apart: false };
      return [{ asks: 'whether', query: facts, expected: { condition: second.condition } }];
    }
  }
  return [{ asks: 'whether any', query }];
}

function expectedOf(condition: Condition): Expected {
  return { condition };
}

/** The words beside a name in a question that asks no more than who or what it is. */
const BARE = new Set(
  'who what which whats is are was were the a an this that s please tell me you know do could can would exactly actually and so ok'.split(
    ' ',
  ),
);

/** What is asked of something that is only named: what it is, what somebody was in, who is in it. */
function ofNamed(set: SetMeaning, item: Item, { askers, after, unit, kind }: Manner): Completed[] {
  const isWhat = askers.includes('what') || askers.includes('which');
  const of = set.query;
  const facts = (relation: RelationName): Query => ({ op: 'facts', of, relation, where: [], apart: false });
  const films = (relation: RelationName): Query => ({ op: 'holders', of, relation, where: [], apart: false });
  if (isSomebody(set) && (isWhat || askers.length === 0) && set.via)
    return [{ question: which(films(set.via)), cost: 0.1 }];
  const isIn = item.before.includes('in') || after.at(-1) === 'in';
  if (set.kinds.includes('person') && isWhat && isIn)
    return [{ question: which(films('performer')), cost: 0.1 }];
  if (set.kinds.includes('film') && isIn && !askers.includes('what'))
    return [{ question: which(facts('performer')), cost: 0.1 }];
  if (set.kinds.includes('film') && after.at(-1) === 'by')
    return [{ question: which(facts('maker')), cost: 0.1 }];
  if (set.kinds.includes('film') && unit) {
    return [
      { question: which(facts(unit === 'hours' || unit === 'minutes' ? 'length' : 'year'), unit), cost: 0.1 },
    ];
  }
  if ((set.via && !askers.includes('who')) || !isOf('about', set.kinds) || kind) return [];
  if (askers.includes('who') && !isSomebody(set)) return [];
  const isBare = [...item.before, ...after].every((word) => BARE.has(word));
  return askers.length > 0 && isBare ? [{ question: which(facts('about')), cost: 0.2 }] : [];
}
