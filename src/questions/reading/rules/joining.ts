import type { Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import { follows, type Item } from '../item.ts';
import type { Read, SetMeaning } from '../meaning.ts';
import { narrowed } from '../queries.ts';
import { castBesides, without } from './besides.ts';
import { claimOfFacts, claimOfHolders, isIn, isTheirs } from './claims.ts';
import { playersIn, showingAt, withSide } from './other-sides.ts';
import { pairOf } from './pairs.ts';

/** *Films in which Dietrich was directed by Sternberg*, *Boetticher films with Randolph Scott*: the films of both. */
function ofBoth(films: SetMeaning, item: Item, somebody: SetMeaning): Read[] {
  const isOfFilms = films.kinds.includes('film') && !films.isNamed;
  if (!isOfFilms || !somebody.isNamed || !somebody.kinds.includes('person')) return [];
  const isMade = follows(item, 'by', 'under') || (follows(item, 'for') && !somebody.isChieflyCast);
  const cost = follows(item, 'with', 'by', 'under', 'for') ? 0.1 : 0.3;
  const filmsOf = (relation: RelationName): SetMeaning => {
    const those: Query = { op: 'holders', of: somebody.query, relation, where: [], apart: false };
    const query: Query = follows(item, 'or')
      ? { op: 'either', of: [films.query, those] }
      : narrowed(films.query, [those]);
    return { ...films, query };
  };
  const played: Read = { meaning: filmsOf(isMade ? 'maker' : 'performer'), cost };
  // *What did Grant do with Hitchcock*: who directs hardly plays.
  const isAnything = follows(item, 'with') && !isMade && !somebody.isChieflyCast;
  return isAnything ? [played, { meaning: filmsOf('anybody'), cost: cost + 0.15 }] : [played];
}

/** *Actors of Clue who are in Alien*: those of some people who play in a film, too. */
function alsoIn(people: SetMeaning, item: Item, film: SetMeaning): Read[] {
  const arePeople = people.kinds.includes('person') && !people.isNamed;
  if (!arePeople || !film.isNamed || !film.kinds.includes('film') || !follows(item, 'in')) return [];
  const cast: Query = { op: 'facts', of: film.query, relation: 'performer', where: [], apart: false };
  return [{ meaning: { ...people, query: { op: 'common', of: [people.query, cast] } }, cost: 0.15 }];
}

/** What is said of something, beside what is only named: another side of it, or a claim that the one is among the other. */
function withNamed(set: SetMeaning, named: SetMeaning): Read[] {
  if (set.isNamed || !named.isNamed) return [];
  const isFilm = named.kinds.includes('film');
  return [
    ...withSide(set, named),
    ...(isFilm ? playersIn(set, named) : []),
    ...(isFilm && set.kinds.includes('film') ? claimOfHolders(set, named) : []),
    ...claimOfFacts(set, named),
  ];
}

/** Films of which two things are said: those that are both. */
function filmsOfBoth(one: SetMeaning, other: SetMeaning, isEither: boolean): Read[] {
  if (one.isNamed || other.isNamed || !one.kinds.includes('film') || !other.kinds.includes('film')) return [];
  const query: Query = isEither
    ? { op: 'either', of: [one.query, other.query] }
    : narrowed(one.query, [other.query]);
  return [{ meaning: { ...one, query }, cost: isEither ? 0.05 : 0.12 }];
}

/** What one set means with another, wherever it stands. */
function oneWithOther(one: SetMeaning, other: SetMeaning, isEither: boolean): Read[] {
  return [...withNamed(one, other), ...showingAt(one, other), ...filmsOfBoth(one, other, isEither)];
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
    ...isTheirs(one, right, other),
    ...alsoIn(one, right, other),
    ...oneWithOther(one, other, follows(right, 'or')),
    ...oneWithOther(other, one, follows(right, 'or')),
  ];
}
