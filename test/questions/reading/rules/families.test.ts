import { describe, expect, it } from 'vitest';
import {
  areAkin,
  hasSides,
  holdersOf,
  isOf,
  leadsTo,
  narrowerOf,
  targetsOf,
} from '../../../../src/questions/reading/rules/families.ts';
import type { RelationName } from '../../../../src/questions/relations/relation.ts';
import { RELATIONS } from '../../../../src/questions/relations/relations.ts';

const NAMES = Object.keys(RELATIONS).filter((name): name is RelationName => name in RELATIONS);

describe('relations that say the same, one of them more exactly', () => {
  it.each([
    ['performer', 'actor', 'actor'],
    ['maker', 'director', 'director'],
    ['release', 'premiere', 'premiere'],
    ['anybody', 'writer', 'writer'],
    ['topic', 'tag', 'tag'],
    ['editor', 'editor', 'editor'],
  ] as const)('are akin: %s and %s', (one, other, narrower) => {
    expect([areAkin(one, other), areAkin(other, one)]).toEqual([true, true]);
    expect([narrowerOf(one, other), narrowerOf(other, one)]).toEqual([narrower, narrower]);
  });

  it.each([
    ['director', 'writer'],
    ['actor', 'narrator'],
    ['born', 'died'],
    ['length', 'year'],
    ['studio', 'distribution'],
  ] as const)('are not akin where neither has the other in it: %s and %s', (one, other) => {
    expect([areAkin(one, other), areAkin(other, one)]).toEqual([false, false]);
  });
});

describe('what a relation is said of, and leads to', () => {
  it('is as the relations have it', () => {
    expect([isOf('director', ['film']), isOf('director', ['person', 'value'])]).toEqual([true, false]);
    expect([leadsTo('director', ['person']), leadsTo('director', ['company'])]).toEqual([true, false]);
    expect([targetsOf('length'), holdersOf('founded')]).toEqual([['value'], ['company']]);
  });

  it('is no thing where it is a value', () => {
    expect(NAMES.filter((name) => leadsTo(name, ['value']))).toEqual([]);
  });
});

describe('relations with more sides than one', () => {
  it.each(['showing', 'award', 'release', 'part'] as const)('have them: %s', (name) => {
    expect(hasSides(name)).toBe(true);
  });

  it.each(['director', 'length', 'title', 'genre'] as const)('are not those of one value: %s', (name) => {
    expect(hasSides(name)).toBe(false);
  });
});
