import type { ValueKind } from '../../search/browse/film-values.ts';
import type { RelationName } from '../relations/relation.ts';

/** Which relations a kind of value belongs to, the likeliest first, and by what it narrows them. */
interface FacetRelations {
  readonly kind: ValueKind;
  readonly relations: readonly RelationName[];
  readonly by: 'words' | 'place' | 'part';
}

/** Every kind of value that words may name. */
export const FACET_RELATIONS: readonly FacetRelations[] = [
  { kind: 'country', relations: ['country'], by: 'words' },
  { kind: 'language', relations: ['language'], by: 'words' },
  { kind: 'genre', relations: ['genre'], by: 'words' },
  { kind: 'part', relations: ['part'], by: 'part' },
  { kind: 'place', relations: ['filming place', 'release', 'premiere', 'showing', 'place'], by: 'place' },
  { kind: 'award', relations: ['award', 'nomination'], by: 'words' },
  { kind: 'section', relations: ['showing'], by: 'words' },
  { kind: 'medium', relations: ['home video'], by: 'words' },
  { kind: 'work', relations: ['based on'], by: 'words' },
  { kind: 'format', relations: ['format'], by: 'words' },
  { kind: 'colour', relations: ['colour'], by: 'words' },
  { kind: 'topic', relations: ['topic'], by: 'words' },
  { kind: 'tag', relations: ['tag', 'topic'], by: 'words' },
];

const KINDS_OF: ReadonlyMap<RelationName, readonly ValueKind[]> = new Map([
  ['topic', ['topic', 'tag']],
  ['tag', ['tag']],
  ['filming place', ['place']],
  ['place', ['place']],
  ['release', ['place']],
  ['premiere', ['place']],
  ['showing', ['place', 'section']],
  ['award', ['award']],
  ['nomination', ['award']],
  ['home video', ['medium']],
  ['based on', ['work']],
  ['country', ['country']],
  ['language', ['language']],
  ['genre', ['genre']],
  ['part', ['part']],
  ['performer', ['part']],
  ['format', ['format']],
  ['colour', ['colour']],
]);

/** By which kinds of values the films of a relation are found in the index. */
export function valueKindsOf(relation: RelationName): readonly ValueKind[] {
  return KINDS_OF.get(relation) ?? [];
}
