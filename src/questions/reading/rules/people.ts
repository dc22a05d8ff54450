import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import { follows, type Item } from '../item.ts';
import type { Read } from '../meaning.ts';
import { ordered } from '../queries.ts';
import { type Application, factsOf, holdersIn, viaOf } from './application.ts';
import { areAkin, isOf, leadsTo } from './families.ts';
import { isOfKind, saidAgain } from './said-again.ts';

/** Of people, co-directors are those with whom they directed. */
const FELLOWS: Readonly<Partial<Record<RelationName, RelationName>>> = {
  'co-director': 'director',
  'co-producer': 'producer',
};

/** With whom somebody did something; of films, whoever did it. */
export function fellows({ relation, name, set }: Application): Read[] {
  const apart = { ...relation, isFellow: true };
  if (leadsTo(name, set.kinds)) {
    return [{ meaning: factsOf(holdersIn(set, apart, name), apart, name), cost: 0 }];
  }
  const plain = { ...relation, isFellow: false };
  return isOf(name, set.kinds) ? [{ meaning: factsOf(set, plain, name), cost: 0.25 }] : [];
}

/** *Who acted with Filatov*, *worked with*. */
export function besideWith(application: Application): Read[] {
  const { relation, set, isBehind, setItem } = application;
  const isBeside =
    !relation.isNoun && isBehind && set.isNamed && set.kinds.includes('person') && follows(setItem, 'with');
  return isBeside ? fellows(application).map((read) => ({ ...read, cost: 0.15 })) : [];
}

/** *Directors born in 1930*: of some people, those who did that. */
function amongThem({ relation, name, set }: Application): Read {
  const films = holdersIn(set, { ...relation, where: [], extremes: [] }, name);
  const they = factsOf(films, { ...relation, extremes: [] }, name);
  const query: Query = { op: 'common', of: [set.query, they.query] };
  return { meaning: { ...set, query: ordered(query, relation.extremes), via: name }, cost: 0.2 };
}

/** *Ryazantseva scripts*, *how many writing credits does Ryazantseva have*: nothing between them but that somebody has them. */
function isHad({ before }: Item): boolean {
  return before.every((word) => /^(?:has|have|had|how|many)$/.test(word));
}

/** *The director Kubrick*: a noun that says what somebody is; or *the actors of the director*, through their films. */
export function nounOfPeople(application: Application): Read[] {
  const { relation, name, set, isBehind, setItem, relationItem } = application;
  // *Scripts by Ryazantseva*, *Ryazantseva’s scripts*, *films with music by Karetnikov*.
  const isBeside = !isBehind && set.isNamed && (setItem.isOwner || isHad(relationItem));
  if ((isBehind && (follows(setItem, 'by') || relation.isWork)) || (isBeside && relation.isWork)) {
    return [{ meaning: holdersIn(set, relation, name), cost: 0.03 }];
  }
  const isOwned = isBehind ? follows(setItem, 'of', 'for', 'in', 'with') : setItem.isOwner;
  const { via } = set;
  if (via && !set.isNamed && (areAkin(via, name) || isOfKind(name, set))) {
    return [{ meaning: saidAgain(set, relation, name), cost: isOwned ? 0.35 : 0.05 }];
  }
  const fellow = FELLOWS[name];
  if (fellow && isOwned) {
    return fellows({ ...application, name: fellow }).map((read) => ({ ...read, cost: 0.05 }));
  }
  const films = holdersIn(set, { ...relation, where: [], extremes: [] }, viaOf(set));
  const through: Read = { meaning: factsOf(films, relation, name), cost: isOwned ? 0.1 : 0.5 };
  if (!set.isNamed) return [amongThem(application), through];
  // *Is Averbakh a screenwriter* asks of nobody else.
  const isCopula = !isBehind && !setItem.isOwner && follows(relationItem, 'a', 'an');
  // *Which directors did Ana work with*: others than she.
  const isAsked = isBehind && follows(setItem, 'did', 'does', 'do', 'has', 'have', 'had');
  const isWhat: Read = { meaning: { ...set, via: name }, cost: isOwned || isAsked ? 0.4 : 0.05 };
  return isCopula ? [isWhat] : [isWhat, through];
}

/** *When did the films come out whose writers also wrote …*: of the films of those people. */
export function overFilms({ relation, name, set }: Application): Read[] {
  if (!set.kinds.includes('person') || set.isNamed || !isOf(name, ['film'])) return [];
  const films = holdersIn(set, { ...relation, where: [], extremes: [] }, viaOf(set));
  return [{ meaning: factsOf(films, relation, name), cost: 0.1 }];
}
