import { follows, type Item } from '../item.ts';
import type { Read, RelationMeaning } from '../meaning.ts';
import { areAkin } from './families.ts';

/** *Wrote and directed*, *the writer and director*; or two words for one thing, as *listed as director for*. */
export function bothRelations(left: RelationMeaning, rightItem: Item, right: RelationMeaning): Read[] {
  const isPlain = ({ isFellow, isShared, isBackwards }: RelationMeaning) =>
    !isFellow && !isShared && !isBackwards;
  if (!isPlain(left) || !isPlain(right)) return [];
  const isList = left.names.length + right.names.length > 2 && left.isNoun === right.isNoun;
  if (!isList && !follows(rightItem, 'and', 'or', 'but', 'well')) {
    // *Played an actress*: not whoever acted.
    return follows(rightItem, 'by', 'of', 'a', 'an') && !isHonour(right) ? [] : saidTwice(left, right);
  }
  if (left.isNoun !== right.isNoun) return [];
  const names = [...new Set([...left.names, ...right.names])];
  return [{ meaning: { ...left, names, isEither: follows(rightItem, 'or') }, cost: 0.05 }];
}

/** *Won a prize*, *got a nomination*. */
function isHonour({ names }: RelationMeaning): boolean {
  return names.some((name) => name === 'award' || name === 'nomination');
}

/** *Won a prize*: a verb and its noun say one thing. */
function saidTwice(left: RelationMeaning, right: RelationMeaning): Read[] {
  const [verb, noun] = left.isNoun ? [right, left] : [left, right];
  const [name] = verb.names;
  const [other] = noun.names;
  // *Played an actress*: not any part that an actor plays.
  if (name === 'part' && other === 'performer') return [];
  if (name === 'part' && other && noun.isNoun && other !== 'part') return playing(verb, other);
  if (verb.isNoun || !noun.isNoun || !name || !other || !areAkin(name, other)) return [];
  const where = [...verb.where, ...noun.where];
  return [{ meaning: { ...verb, where, extremes: [...verb.extremes, ...noun.extremes] }, cost: 0.05 }];
}

/** *Who plays the director*: a part that is called as a trade is. */
function playing(verb: RelationMeaning, trade: string): Read[] {
  const where = [...verb.where, { by: 'part', text: trade } as const];
  return [{ meaning: { ...verb, names: ['performer'], where }, cost: 0.1 }];
}
