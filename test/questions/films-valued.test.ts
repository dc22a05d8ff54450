import { describe, expect, it } from 'vitest';
import { filmsValued } from '../../src/questions/films-valued.ts';
import type { Condition } from '../../src/questions/query.ts';
import type { RelationName } from '../../src/questions/relations/relation.ts';
import { place, words, years } from './evaluate/queries.ts';
import { HARBOUR } from './harbour.ts';

function valued(relation: RelationName, condition: Condition): string[] | undefined {
  return filmsValued(relation, condition, HARBOUR.search.browse)?.toSorted();
}

const [FERRYMAN, NIGHTJAR] = ['film:ferryman-1970', 'film:nightjar-1982'];

describe('the films of which a value may be recorded', () => {
  it.each([
    ['genre', words('drama'), [FERRYMAN]],
    ['genre', words('Comedy'), [NIGHTJAR]],
    ['country', words('soviet union'), [NIGHTJAR]],
    ['part', { by: 'part', text: 'captain novak' }, [FERRYMAN]],
    ['filming place', place('Turin'), [FERRYMAN]],
    ['topic', words('rivers'), [FERRYMAN]],
    ['genre', words('western'), []],
  ] as const)('are those that the index has it of: %s', (relation, condition, films) => {
    expect(valued(relation, condition)).toEqual(films);
  });

  it('are each there once, though several kinds of values lead to it', () => {
    expect(valued('showing', place('Como'))).toEqual([FERRYMAN]);
  });

  it.each([
    [years(1970), [FERRYMAN]],
    [years(1970, 1982), [FERRYMAN, NIGHTJAR]],
    [{ by: 'years', range: { most: 1970 } }, [FERRYMAN, 'film:solo-1960']],
    [{ by: 'years', range: { least: 2002 } }, ['film:solo-2020']],
    [years(1971, 1981), []],
  ] as const)('are those of some years, both ends counted in: %j', (condition, films) => {
    expect(valued('year', condition)).toEqual(films);
  });

  it('are unknown where the index has no such values, so that any film may be one', () => {
    expect(valued('release', years(1970))).toBeUndefined();
    expect(valued('opinion', words('slow'))).toBeUndefined();
    expect(valued('award', { by: 'anything' })).toBeUndefined();
    expect(valued('genre', { by: 'entity', references: ['person:ana'] })).toBeUndefined();
  });
});
