import type { Query, Question } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';
import type { Item } from './item.ts';
import type { Manner } from './manner.ts';
import type { SetMeaning } from './meaning.ts';
import { areSomebody, isOf } from './rules/families.ts';
import { type Completed, which } from './whole-question.ts';

/** The words beside a name in a question that asks no more than who or what it is. */
const BARE = new Set(
  'who what which whats is are was were the a an this that s please tell me you know do could can would exactly actually and so ok'.split(
    ' ',
  ),
);

function factsOf({ query: of }: SetMeaning, relation: RelationName): Query {
  return { op: 'facts', of, relation, where: [], apart: false };
}

function filmsOf({ query: of }: SetMeaning, relation: RelationName): Query {
  return { op: 'holders', of, relation, where: [], apart: false };
}

/** What is asked of something that is only named: what it is, what somebody was in, who is in it. */
export function ofNamed(set: SetMeaning, item: Item, manner: Manner): Completed[] {
  const films = filmsOfNamed(set, item, manner) ?? factsOfNamed(set, item, manner);
  if (films) return [{ question: films, cost: 0.1 }];
  return isAskedAbout(set, item, manner) ? [{ question: which(factsOf(set, 'about')), cost: 0.2 }] : [];
}

/** *In* before everything, or behind it: *in what is she*, *what is she in*. */
function isInside({ before }: Item, { after }: Manner): boolean {
  return before.includes('in') || after.at(-1) === 'in';
}

/** *Which of the director Ana*, *what is Carlo in*: films of somebody. */
function filmsOfNamed(set: SetMeaning, item: Item, manner: Manner): Question | undefined {
  const { askers } = manner;
  const isWhat = askers.includes('what') || askers.includes('which');
  if (areSomebody(set.kinds) && (isWhat || askers.length === 0) && set.via) {
    return which(filmsOf(set, set.via));
  }
  const isPerson = set.kinds.includes('person') && isWhat;
  // *What has Ana done*.
  if (isPerson && manner.after.at(-1) === 'done') return which(filmsOf(set, 'anybody'));
  if (isPerson && item.before.includes('by')) return which(filmsOf(set, 'maker'));
  const isCast = isPerson && (isInside(item, manner) || item.before.includes('with'));
  return isCast ? which(filmsOf(set, 'performer')) : undefined;
}

/** *Who is in Ferryman*, *who is it by*, *which decade is it*: what is recorded of a film. */
function factsOfNamed(set: SetMeaning, item: Item, manner: Manner): Question | undefined {
  const { askers, after, unit } = manner;
  if (!set.kinds.includes('film')) return undefined;
  if (isInside(item, manner) && !askers.includes('what')) return which(factsOf(set, 'performer'));
  if (after.at(-1) === 'by') return which(factsOf(set, 'maker'));
  if (!unit) return undefined;
  return which(factsOf(set, unit === 'hours' || unit === 'minutes' ? 'length' : 'year'), unit);
}

/** Whether no more is asked than who or what it is. */
function isAskedAbout(set: SetMeaning, item: Item, { askers, after, kind }: Manner): boolean {
  const isWho = askers.includes('who');
  if ((set.via && !isWho) || !isOf('about', set.kinds) || kind) return false;
  if (isWho && !areSomebody(set.kinds)) return false;
  return askers.length > 0 && [...item.before, ...after].every((word) => BARE.has(word));
}
