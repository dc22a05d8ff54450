import { type Catalogue, entityAt } from '../../data/catalogue.ts';
import type { Film } from '../../data/entities.ts';
import type { Found, FoundDetails, FoundValue } from '../../data/found.ts';
import { idOf, type Reference } from '../../data/reference.ts';
import type { Condition } from '../query.ts';
import { creditFacts, rolesOf } from '../relations/credits.ts';
import type { Entity, Relation, RelationName } from '../relations/relation.ts';
import { RELATIONS } from '../relations/relations.ts';
import { type Fits, fitting, mentions } from './conditions.ts';
import type { Evaluation } from './evaluation.ts';
import { valueKey } from './keys.ts';

/** What a fact says of a thing, seen from what it leads to. */
function turned(fact: Found, thing: Entity, of: Reference | undefined): Found {
  const value: FoundValue = { is: 'entity', reference: thing.reference };
  return { value, details: detailsTurned(fact), of, sources: fact.sources };
}

/** What was the value is a detail now. */
function detailsTurned({ value, details }: Found): FoundDetails {
  switch (value.is) {
    case 'part':
      return { ...details, part: value.part };
    case 'place':
      return { ...details, place: value.place };
    case 'date':
      return { ...details, date: value.date };
    default:
      return details;
  }
}

/** What is recorded of a thing, as far as it is meant. */
export function* factsOf(
  reference: Reference,
  relation: RelationName,
  fits: Fits,
  ev: Evaluation,
): Generator<Found> {
  const thing = entityAt(ev.catalogue, reference);
  if (!thing) return;
  for (const fact of RELATIONS[relation].factsOf(thing, ev.catalogue)) if (fits(fact, thing)) yield fact;
}

/** The films in which a relation leads to something, with what is said there. */
export function holdersOf(
  reference: Reference,
  relation: RelationName,
  fits: Fits,
  ev: Evaluation,
): Generator<Found> {
  const work = rolesOf(relation);
  return work ? worksOf(reference, work, fits, ev) : filmsLeadingTo(reference, relation, fits, ev);
}

/** The films that somebody worked on, by their own credits: chains ask for thousands, and each film has many others. */
function* worksOf(
  reference: Reference,
  { roles, areTold }: NonNullable<ReturnType<typeof rolesOf>>,
  fits: Fits,
  ev: Evaluation,
): Generator<Found> {
  for (const appearance of ev.catalogue.appearancesOf(reference)) {
    if (appearance.as !== 'credit' || !roles.includes(appearance.credit.role)) continue;
    const film = ev.catalogue.film(idOf(appearance.film));
    if (!film) continue;
    const { credit } = appearance;
    for (const fact of creditFacts(film, credit, areTold ? credit.role : undefined)) {
      if (fits(fact, film)) yield turned(fact, film, reference);
    }
  }
}

function* filmsLeadingTo(
  reference: Reference,
  relation: RelationName,
  fits: Fits,
  ev: Evaluation,
): Generator<Found> {
  const isMeant = (other: Reference) => other === reference;
  for (const film of ev.catalogue.filmsOf(reference)) {
    for (const fact of factsOf(film, relation, fits, ev)) {
      const holder = mentions(fact, isMeant) ? ev.catalogue.film(idOf(film)) : undefined;
      if (holder) yield turned(fact, holder, reference);
    }
  }
}

function* thingsOf({ of }: Relation, catalogue: Catalogue): Generator<Entity> {
  if (of.includes('person')) yield* catalogue.people();
  if (of.includes('company')) yield* catalogue.companies();
  if (of.includes('festival')) yield* catalogue.festivals();
}

function* filmsAt(references: Iterable<Reference<'film'>>, catalogue: Catalogue): Generator<Film> {
  for (const reference of references) {
    const film = catalogue.film(idOf(reference));
    if (film) yield film;
  }
}

/**
 * What may have a value: films by what was put in order beforehand; people, companies and festivals one after the other, since
 * nothing orders them by what is recorded of them.
 */
function candidates(relation: RelationName, condition: Condition, ev: Evaluation): Iterable<Entity> {
  return RELATIONS[relation].of.includes('film')
    ? filmsAt(ev.filmsValued(relation, condition), ev.catalogue)
    : thingsOf(RELATIONS[relation], ev.catalogue);
}

/** The facts of one thing that have a value, seen from the value. */
export function* valuedIn(
  thing: Entity,
  relation: RelationName,
  fits: Fits,
  ev: Evaluation,
): Generator<Found> {
  for (const fact of RELATIONS[relation].factsOf(thing, ev.catalogue)) {
    if (fits(fact, thing)) yield turned(fact, thing, undefined);
  }
}

/** The things of which a value is recorded. */
export function* valuedBy(relation: RelationName, condition: Condition, ev: Evaluation): Generator<Found> {
  const fits = fitting(condition, relation, ev);
  for (const thing of candidates(relation, condition, ev)) yield* valuedIn(thing, relation, fits, ev);
}

/** By what the things are looked for that have the same value. */
function conditionOf(value: FoundValue): Condition | undefined {
  switch (value.is) {
    case 'text':
      return { by: 'words', text: value.text };
    case 'year':
      return { by: 'years', range: { least: value.year, most: value.year } };
    case 'place': {
      const { name, venue, country } = value.place;
      const text = name ?? venue ?? country;
      return text === undefined ? undefined : { by: 'place', text };
    }
    case 'part':
      return value.part.name === undefined ? undefined : { by: 'part', text: value.part.name };
    default:
      return undefined;
  }
}

/** The things that have the same value: the films in the same language. Nothing for a value that only one thing has. */
export function* holdersOfValue(
  value: FoundValue,
  relation: RelationName,
  fits: Fits,
  ev: Evaluation,
): Generator<Found> {
  const condition = conditionOf(value);
  if (!condition) return;
  const key = valueKey(value, ev.normal);
  const isSame: Fits = (fact, of) => valueKey(fact.value, ev.normal) === key && fits(fact, of);
  for (const thing of candidates(relation, condition, ev)) yield* valuedIn(thing, relation, isSame, ev);
}
