import { normalForm } from '../normal-form.ts';
import type { EntityKind } from '../reference.ts';

/** An id that an entity could have: given by a record, or made from a name where it was only mentioned. */
export interface IdCandidate {
  readonly id: string;
  readonly given: boolean;
  /** Which catalogue it comes from; the built-in one is 0. */
  readonly catalogue: number;
}

export interface AssignedId {
  readonly id: string;
  /** Other ids of the same entity, in alphabetical order; they keep working. */
  readonly aliases: readonly string[];
}

const LONGEST_SLUG = 54;

/** An id made from a name: `leonid-filatov`. */
export function slugOf(name: string): string {
  return normalForm(name).slice(0, LONGEST_SLUG).trim().replaceAll(' ', '-') || 'unnamed';
}

function inOrder(candidates: readonly IdCandidate[]): IdCandidate[] {
  return [...candidates].sort((a, b) => a.catalogue - b.catalogue || Number(b.given) - Number(a.given));
}

/** Hands ids out, one catalogue after the other, so that a later one takes none from an earlier. */
class Owners {
  readonly #owners = new Map<string, number>();
  readonly #isReserved: (id: string, entity: number) => boolean;

  constructor(isReserved: (id: string, entity: number) => boolean) {
    this.#isReserved = isReserved;
  }

  /** Gives an id to an entity unless it is another's; says whether it is the entity's now. */
  claim(id: string, entity: number): boolean {
    if (this.#isReserved(id, entity)) return false;
    const owner = this.#owners.get(id) ?? entity;
    if (owner === entity) this.#owners.set(id, entity);
    return owner === entity;
  }

  /** The id, or the id with the first number behind it that nobody has. */
  claimVariant(id: string, entity: number): string {
    let variant = id;
    for (let count = 2; !this.claim(variant, entity); count += 1) variant = `${id}-${count}`;
    return variant;
  }
}

/**
 * Ids that entities elsewhere have: nobody here gets one that is only made from a name, nor one that was given, unless in
 * that catalogue or, where none is named, in any.
 */
export interface ReservedIds {
  readonly catalogue?: number;
  has(id: string): boolean;
}

/** What is reserved of each kind. */
export type ReservedIdsOf = (kind: EntityKind) => readonly ReservedIds[];

export const NOTHING_RESERVED: ReservedIdsOf = () => [];

function reservation(
  entities: readonly (readonly IdCandidate[])[],
  reserved: readonly ReservedIds[],
): (id: string, entity: number) => boolean {
  const isOwn = (id: string, candidate: IdCandidate, { catalogue }: ReservedIds) =>
    candidate.given && candidate.id === id && (catalogue === undefined || candidate.catalogue === catalogue);
  return (id, entity) =>
    reserved.some((ids) => ids.has(id) && !entities[entity]?.some((candidate) => isOwn(id, candidate, ids)));
}

/**
 * Gives each entity the first id that it got, from the first catalogue that knows it, and keeps its others as
 * aliases. Within a catalogue given ids come before those made from names, which step aside.
 */
export function assignIds(
  entities: readonly (readonly IdCandidate[])[],
  reserved: readonly ReservedIds[] = [],
): AssignedId[] {
  const owners = new Owners(reservation(entities, reserved));
  const ids = new Map<number, string>();
  const catalogues = new Set(entities.flat().map(({ catalogue }) => catalogue));
  for (const current of [...catalogues].sort((a, b) => a - b)) {
    for (const [entity, candidates] of entities.entries()) {
      for (const { id, given, catalogue } of candidates) {
        if (given && catalogue === current) owners.claim(id, entity);
      }
    }
    for (const [entity, candidates] of entities.entries()) {
      const [first] = inOrder(candidates);
      if (first?.catalogue === current) ids.set(entity, owners.claimVariant(first.id, entity));
    }
  }
  return entities.map((candidates, entity) => {
    const id = ids.get(entity) ?? 'unnamed';
    const others = new Set(candidates.map((candidate) => candidate.id).filter((other) => other !== id));
    return { id, aliases: [...others].filter((other) => owners.claim(other, entity)).sort() };
  });
}
