import { normalForm } from '../normal-form.ts';

/** An id that an entity could have: given by a record, or made from a name where it was only mentioned. */
export interface IdCandidate {
  readonly id: string;
  readonly given: boolean;
  /** Which catalogue it comes from; the built-in one is 0. */
  readonly catalogue: number;
}

export interface AssignedId {
  readonly id: string;
  /** Other ids of the same entity; they keep working. */
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

function freeVariant(id: string, isTaken: (id: string) => boolean): string {
  let variant = id;
  for (let count = 2; isTaken(variant); count += 1) variant = `${id}-${count}`;
  return variant;
}

/**
 * Gives each entity the first id that it got, from the first catalogue that knows it, and keeps its others as
 * aliases. Given ids are unique already; an id made from a name steps aside for whoever has it.
 */
export function assignIds(entities: readonly (readonly IdCandidate[])[]): AssignedId[] {
  const owner = new Map<string, number>();
  for (const [index, candidates] of entities.entries()) {
    for (const { id, given } of candidates) if (given) owner.set(id, index);
  }
  const ids = entities.map((candidates, index) => {
    const first = inOrder(candidates)[0]?.id ?? 'unnamed';
    const id = freeVariant(first, (taken) => owner.has(taken) && owner.get(taken) !== index);
    owner.set(id, index);
    return id;
  });
  return entities.map((candidates, index) => {
    const aliases = new Set<string>();
    for (const { id } of candidates) {
      if (id === ids[index] || (owner.get(id) ?? index) !== index) continue;
      owner.set(id, index);
      aliases.add(id);
    }
    return { id: ids[index] ?? 'unnamed', aliases: [...aliases] };
  });
}
