import type { Query } from '../../query.ts';
import { follows, type Item } from '../item.ts';
import type { Read, SetMeaning } from '../meaning.ts';
import { haveACommonKind } from './pairs.ts';

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
export function castBesides(filmItem: Item, film: SetMeaning, item: Item, somebody: SetMeaning): Read[] {
  const areNamed = film.isNamed && somebody.isNamed;
  if (!areNamed || !film.kinds.includes('film') || !somebody.kinds.includes('person')) return [];
  const isBesides = follows(item, 'with', ...BESIDES, ...TOGETHER);
  if (!follows(filmItem, 'in') || !isBesides) return [];
  const cast: Query = { op: 'facts', of: film.query, relation: 'performer', where: [], apart: false };
  const query: Query = { op: 'except', of: cast, those: somebody.query };
  return [{ meaning: { is: 'set', kinds: ['person'], query, isNamed: false, via: 'performer' }, cost: 0.1 }];
}
