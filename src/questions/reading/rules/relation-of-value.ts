import type { Condition, Query } from '../../query.ts';
import type { RelationName } from '../../relations/relation.ts';
import type { Read, RelationMeaning, ValueCandidate, ValueMeaning } from '../meaning.ts';
import { filmsOf } from '../queries.ts';
import { hasSides, isOf } from './families.ts';
import { namedBy, ofNamed, playersOf } from './named-by-value.ts';
import { asSide, fitsSides } from './value-sides.ts';

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
  const whole =
    playersOf(name, condition) ?? ofProducing(relation, name, candidate) ?? ofNamed(name, candidate);
  return whole ? [whole] : filmsAndSide(relation, name, candidate, condition);
}

/** The films of which a value is the other side of a relation, and the relation with it as one side more. */
function filmsAndSide(
  relation: RelationMeaning,
  name: RelationName,
  candidate: ValueCandidate,
  condition: Condition,
): Read[] {
  const where = [...relation.where, asSide(candidate).condition ?? condition];
  const sided: Read = { meaning: { ...relation, names: [name], where }, cost: 0.06 };
  return [
    ...(isAskedFor(name, candidate) && relation.where.length === 0
      ? [filmsRead({ op: 'valued', relation: name, condition }, name)]
      : []),
    ...(isSideOf(name, candidate) ? [sided] : []),
  ];
}

const HONOURING: readonly RelationName[] = ['award', 'nomination', 'home video'];

/** What makes a film come about, of which the year and the country are the film’s. */
const PRODUCING: readonly RelationName[] = ['maker', 'producer', 'any producer', 'studio', 'director'];

/** What is done while a film is shot, of which the years are those of its production. */
const SHOOTING: readonly RelationName[] = ['cinematographer', 'filming place', 'production period'];

/** *Made in 1982*, *produced in Italy*: the films of that year or country. */
function ofProducing(
  { isNoun }: RelationMeaning,
  name: RelationName,
  candidate: ValueCandidate,
): Read | undefined {
  const { condition } = candidate;
  if (SHOOTING.includes(name) && condition?.by === 'years') {
    return filmsRead({ op: 'valued', relation: 'production period', condition }, 'production period');
  }
  if (!PRODUCING.includes(name)) return undefined;
  if (condition?.by === 'years') return filmsRead({ op: 'valued', relation: 'year', condition }, 'year');
  // *Soviet directors* are people.
  const isCountry = candidate.relation === 'country' && !isNoun;
  return isCountry ? filmsRead(filmsOf(candidate), 'country') : undefined;
}

/** Whether a value is one of a relation's own: a genre of genres, a place of where something happened. */
function isAskedFor(name: RelationName, { relation, condition }: ValueCandidate): boolean {
  if (name === relation) return true;
  if (name === 'release' || name === 'premiere') {
    return condition?.by === 'years' || condition?.by === 'place';
  }
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
