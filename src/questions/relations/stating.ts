import type { Catalogue } from '../../data/catalogue.ts';
import type { Facts, Film, Linked, Sourced } from '../../data/entities.ts';
import type { Found, FoundDetails, FoundValue } from '../../data/found.ts';
import type { Reference } from '../../data/reference.ts';
import type { Entity, Relation, Target } from './relation.ts';

/** Most facts say nothing else, and there are very many of them. */
const NOTHING_ELSE: FoundDetails = {};

/** What some sources say of a thing. */
export function stated(
  of: Entity,
  value: FoundValue,
  sources: readonly string[],
  details: FoundDetails = NOTHING_ELSE,
): Found {
  return { value, details, of: of.reference, sources };
}

/** That a fact leads to something in the catalogue. */
export function leadsTo(
  of: Entity,
  reference: Reference,
  { sources }: Pick<Sourced<unknown>, 'sources'>,
  details?: FoundDetails,
): Found {
  return stated(of, { is: 'entity', reference }, sources, details);
}

/** The same for a link that not every fact has. */
export function leadsOn(
  of: Entity,
  link: Linked | undefined,
  fact: Pick<Sourced<unknown>, 'sources'>,
  details?: FoundDetails,
): Found[] {
  return link ? [leadsTo(of, link.to, fact, details)] : [];
}

/** Plain values of a thing, worded alike. */
export function values<Value>(of: Entity, facts: Facts<Value>, typed: (value: Value) => FoundValue): Found[] {
  return facts.map(({ value, sources }) => stated(of, typed(value), sources));
}

/** Texts as findings. */
export function texts(of: Entity, facts: Facts<string>): Found[] {
  return values(of, facts, (text) => ({ is: 'text', text }));
}

/** Those of several remarks that are there, as one; undefined where none is. */
export function remarks(...parts: readonly (string | undefined)[]): string | undefined {
  const there = parts.filter((part) => part !== undefined);
  return there.length > 0 ? there.join(', ') : undefined;
}

/** A relation of films alone. */
export function ofFilms(
  to: readonly Target[],
  factsOf: (film: Film, catalogue: Catalogue) => Found[],
  isSingle = false,
): Relation {
  return {
    of: ['film'],
    to,
    isSingle,
    factsOf: (thing, catalogue) => (thing.kind === 'film' ? factsOf(thing, catalogue) : []),
  };
}
