import { describe, expect, it } from 'vitest';
import { type Catalogue, entityAt } from '../../../src/data/catalogue.ts';
import { ENTITY_KINDS, kindOf } from '../../../src/data/reference.ts';
import type { Entity } from '../../../src/questions/relations/relation.ts';
import { RELATIONS } from '../../../src/questions/relations/relations.ts';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';

function everything(catalogue: Catalogue): Entity[] {
  return [...catalogue.films(), ...catalogue.people(), ...catalogue.companies(), ...catalogue.festivals()];
}

const { catalogue } = BUILT_IN_HOUSE;

describe.each(Object.entries(RELATIONS))('the relation %s', (_name, relation) => {
  const facts = everything(catalogue).flatMap((thing) =>
    relation.factsOf(thing, catalogue).map((found) => ({ thing, found })),
  );

  it('is of the kinds that it says, and always names whose fact it is', () => {
    expect(relation.of.length).toBeGreaterThan(0);
    for (const { thing, found } of facts) {
      expect(relation.of).toContain(thing.kind);
      expect(found.of).toBe(thing.reference);
    }
  });

  it('leads where it says, to what is in the catalogue', () => {
    expect([...ENTITY_KINDS, 'value']).toEqual(expect.arrayContaining([...relation.to]));
    for (const { found } of facts) {
      expect(relation.to).toContain(found.value.is === 'entity' ? kindOf(found.value.reference) : 'value');
      if (found.value.is === 'entity') expect(entityAt(catalogue, found.value.reference)).toBeDefined();
    }
  });

  it('has a source for every fact', () => {
    for (const { found } of facts) {
      expect(found.sources.length).toBeGreaterThan(0);
      expect(found.sources.map((id) => catalogue.source(id)?.id)).toEqual(found.sources);
    }
  });
});
