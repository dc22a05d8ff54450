import type { EntityKind } from '../../../data/reference.ts';
import type { RelationName, Target } from '../../relations/relation.ts';
import { RELATIONS } from '../../relations/relations.ts';

/** The narrower relations that a wider one has in it. */
const NARROWER: Readonly<Partial<Record<RelationName, readonly RelationName[]>>> = {
  performer: ['actor', 'narrator', 'presenter', 'part'],
  maker: ['director', 'co-director', 'writer'],
  'any producer': ['producer', 'executive-producer', 'co-producer'],
  'any company': ['studio', 'production', 'co-production', 'distribution', 'sales', 'broadcast'],
  studio: ['production', 'co-production'],
  topic: ['tag', 'subject', 'story'],
  release: ['premiere', 'year'],
  award: ['award giver', 'nomination'],
  'home video': ['publisher'],
  born: ['year'],
  died: ['year'],
  founded: ['year'],
  since: ['year'],
  'production period': ['year'],
  opinion: ['reviewer', 'rating'],
  title: ['name'],
};

/** Whether two relations say the same, or one of them says what the other does more exactly. */
export function areAkin(one: RelationName, other: RelationName): boolean {
  return (
    one === other ||
    one === 'anybody' ||
    other === 'anybody' ||
    (NARROWER[one]?.includes(other) ?? false) ||
    (NARROWER[other]?.includes(one) ?? false)
  );
}

/** The more exact of two relations that are akin. */
export function narrowerOf(one: RelationName, other: RelationName): RelationName {
  return one === 'anybody' || NARROWER[one]?.includes(other) ? other : one;
}

/** Whether a relation is said of things of some kinds. */
export function isOf(name: RelationName, kinds: readonly Target[]): boolean {
  return RELATIONS[name].of.some((kind) => kinds.includes(kind));
}

/** Whether a relation leads to things of some kinds. */
export function leadsTo(name: RelationName, kinds: readonly Target[]): boolean {
  return RELATIONS[name].to.some((target) => target !== 'value' && kinds.includes(target));
}

/** Whether things of some kinds are somebody, who does something: people, companies, festivals. */
export function areSomebody(kinds: readonly Target[]): boolean {
  return kinds.some((kind) => kind === 'person' || kind === 'company' || kind === 'festival');
}

/** What a relation leads to. */
export function targetsOf(name: RelationName): readonly Target[] {
  return RELATIONS[name].to;
}

/** Whose fact a relation is. */
export function holdersOf(name: RelationName): readonly EntityKind[] {
  return RELATIONS[name].of;
}

const WITH_SIDES: readonly RelationName[] = [
  'showing',
  'release',
  'premiere',
  'award',
  'nomination',
  'award giver',
  'home video',
  'publisher',
  'place',
  'filming place',
  'part',
  'performer',
  'opinion',
  'reviewer',
  'viewers',
  'any company',
  'studio',
  'production',
  'distribution',
  'production period',
  'edition',
];

/** Whether what a relation says has more sides, as a showing has a year and a place. */
export function hasSides(name: RelationName): boolean {
  return WITH_SIDES.includes(name);
}

/** Whether what is said already may be said once more by a word for it: the year of a film is none in which it *dies*. */
export function mayBeSaidAs(said: RelationName, word: RelationName): boolean {
  const isWider = NARROWER[word]?.includes(said) ?? false;
  return !isWider || holdersOf(said).some((kind) => holdersOf(word).includes(kind));
}
