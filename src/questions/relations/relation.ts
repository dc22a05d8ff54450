import type { Catalogue } from '../../data/catalogue.ts';
import type { Company, Festival, Film, Person } from '../../data/entities.ts';
import type { Found } from '../../data/found.ts';
import type { EntityKind } from '../../data/reference.ts';
import type { CompanyRoleName, Role } from '../../data/schema/film.ts';

/** What the records say of films beside the work of people and companies. */
type FilmFact =
  | 'year'
  | 'length'
  | 'colour'
  | 'format'
  | 'country'
  | 'language'
  | 'genre'
  /** A date of release with country, place and note; the film's year where none is recorded. */
  | 'release'
  | 'premiere'
  | 'home video'
  /** A showing at a festival: the festival, with year, place and section. */
  | 'showing'
  | 'award'
  | 'nomination'
  /** What gave an award: a festival or a body. */
  | 'award giver'
  | 'viewers'
  | 'budget'
  | 'box office'
  /** From when to when it was made. */
  | 'production period'
  | 'filming place'
  /** Any place where something of the film happened. */
  | 'place'
  | 'story'
  /** A person whom it is about. */
  | 'subject'
  /** What it is about: persons, topics and tags. */
  | 'topic'
  | 'based on'
  | 'source author'
  | 'opinion'
  | 'reviewer'
  | 'note'
  | 'confusable'
  | 'tag'
  | 'rating'
  | 'votes'
  | 'title'
  /** A part, with whoever plays it. */
  | 'part';

/** Several roles under one word. */
type JoinedRole =
  /** Everybody who is credited. */
  | 'anybody'
  /** Whoever made it: its directors. */
  | 'maker'
  /** Whoever is seen or heard: actors, narrators, presenters. */
  | 'performer'
  /** Producers of every kind. */
  | 'any producer'
  /** Any company, whatever it did. */
  | 'any company'
  /** Companies that made it: production, co-production, and those whose part the source does not say. */
  | 'studio'
  | 'publisher';

type NamedFact =
  | 'born'
  | 'birth place'
  | 'died'
  | 'nationality'
  | 'occupation'
  | 'name'
  | 'about'
  | 'founded'
  | 'since'
  | 'seat'
  /** The years in which a festival has shown films of the records. */
  | 'edition';

/** Something that records say of a thing; it is looked up forwards, as the director of a film, and backwards. */
export type RelationName = Role | CompanyRoleName | FilmFact | JoinedRole | NamedFact;

/** What a relation leads to: things of a kind, or values. */
export type Target = EntityKind | 'value';

/** Anything of which records say something. */
export type Entity = Film | Person | Company | Festival;

/** Whose fact a relation is, what it leads to, and what is recorded of it. */
export interface Relation {
  readonly of: readonly EntityKind[];
  readonly to: readonly Target[];
  /** Whether a thing has one value of it, so that another contradicts: a year, a length. */
  readonly isSingle: boolean;
  /** What is recorded of it of one thing, as the records order it; nothing of a thing of another kind. */
  factsOf(thing: Entity, catalogue: Catalogue): Found[];
}
