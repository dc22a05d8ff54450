import type {
  Award,
  Basis,
  Company,
  CompanyPart,
  Credit,
  Festival,
  Film,
  HomeVideo,
  Person,
  Review,
  Selection,
  Sourced,
  Subject,
} from './entities.ts';
import type { Standing } from './loading/standing.ts';
import { type EntityKind, parseReference, type Reference } from './reference.ts';
import type { SourceRecord } from './schema/record.ts';

/** How a person, company or festival comes into a film. */
export type Appearance = { readonly film: Reference<'film'> } & (
  | { readonly as: 'credit'; readonly credit: Credit }
  | { readonly as: 'subject'; readonly fact: Sourced<Subject> }
  | { readonly as: 'author of the source work'; readonly fact: Sourced<Basis> }
  | { readonly as: 'reviewer'; readonly fact: Sourced<Review> }
  | { readonly as: 'affiliation'; readonly fact: Sourced<Review> }
  | { readonly as: 'company'; readonly fact: Sourced<CompanyPart> }
  | { readonly as: 'publisher'; readonly fact: Sourced<HomeVideo> }
  | { readonly as: 'selection'; readonly fact: Sourced<Selection> }
  | { readonly as: 'award'; readonly fact: Sourced<Award> }
);

/** All that a catalogue holds, one after the other, in its order. */
export interface Contents {
  films(): Iterable<Film>;
  people(): Iterable<Person>;
  companies(): Iterable<Company>;
  festivals(): Iterable<Festival>;
  sources(): Iterable<SourceRecord>;
  /** How many there are of each kind. */
  readonly counts: Readonly<Record<EntityKind | 'source', number>>;
  /** Whose words those of a source are. */
  standingOf(source: string): Standing;
  /** What the loader could not be sure of and left apart, in sentences for whoever keeps the records. */
  readonly leftApart: readonly string[];
}

/**
 * Everything the house knows, read-only. Look-ups are by id or by any earlier id of the same entity; entities hold
 * references, never each other, so that a store on disk can stand behind this interface.
 */
export interface Catalogue extends Contents {
  film(id: string): Film | undefined;
  person(id: string): Person | undefined;
  company(id: string): Company | undefined;
  festival(id: string): Festival | undefined;
  source(id: string): SourceRecord | undefined;
  /** Where an entity comes into films, in the films' order in the catalogue. */
  appearancesOf(reference: Reference): readonly Appearance[];
  /** The films that an entity comes into, each once, in the films' order in the catalogue. */
  filmsOf(reference: Reference): readonly Reference<'film'>[];
  /** How many films an entity comes into. */
  filmCountOf(reference: Reference): number;
}

/** Looks up whatever a reference points at; undefined when it is gone or never was. */
export function entityAt(
  catalogue: Catalogue,
  reference: Reference,
): Film | Person | Company | Festival | undefined {
  const parsed = parseReference(reference);
  switch (parsed?.kind) {
    case 'film':
      return catalogue.film(parsed.id);
    case 'person':
      return catalogue.person(parsed.id);
    case 'company':
      return catalogue.company(parsed.id);
    case 'festival':
      return catalogue.festival(parsed.id);
    default:
      return undefined;
  }
}
