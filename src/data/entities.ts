import type { EntityKind, NamedKind, Reference } from './reference.ts';
import type { CompanyRoleName, FilmRecord, Part, Role } from './schema/film.ts';
import type { Money, Place, WrittenForm } from './schema/values.ts';

/** A value with the ids of the sources that say so, in the order of their catalogues; never empty. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly sources: readonly string[];
}

/** Every value that some source gives; more than one where a list is meant or the sources disagree. */
export type Facts<Value> = readonly Sourced<Value>[];

/** A mention that was linked: the entity, and the name as this source writes it. */
export interface Linked<Target extends Reference = Reference> {
  readonly to: Target;
  readonly name: string;
}

/** One person's work on a film in one role, with every part and every spelling that the sources credit. */
export interface Credit {
  readonly person: Reference<'person'>;
  readonly role: Role;
  readonly names: Facts<string>;
  readonly parts: Facts<Part>;
  readonly sources: readonly string[];
}

type Element<Field extends keyof FilmRecord> =
  NonNullable<FilmRecord[Field]> extends readonly (infer Item)[] ? Item : NonNullable<FilmRecord[Field]>;

export interface CompanyPart {
  readonly company: Linked<Reference<'company'>>;
  readonly role?: CompanyRoleName | undefined;
  readonly place?: Place | undefined;
}
export type Release = Element<'releases'>;
type Attendance = Element<'attendance'>;
type Takings = Element<'boxOffice'>;
type ProductionPeriod = Element<'production'>;
type FilmPlace = Element<'places'>;
type Distinction = Element<'notToBeConfusedWith'>;
export interface HomeVideo extends Omit<Element<'homeVideo'>, 'publisher'> {
  readonly publisher?: Linked<Reference<'company'>> | undefined;
}
export interface Selection extends Omit<Element<'selections'>, 'festival'> {
  readonly festival: Linked<Reference<'festival'>>;
}
export interface Award extends Omit<Element<'awards'>, 'festival' | 'body'> {
  readonly festival?: Linked<Reference<'festival'>> | undefined;
  readonly body?: Linked<Reference<'company'>> | undefined;
}
/** Who or what a film is about; `according` names who says so, where it isn't the source itself. */
export type Subject = { readonly according?: string | undefined } & (
  | { readonly person: Linked<Reference<'person'>> }
  | { readonly topic: string }
);
export interface Basis extends Omit<Element<'basedOn'>, 'author'> {
  readonly author?: Linked<Reference<'person'>> | undefined;
}
export interface Review extends Omit<Element<'reviews'>, 'author' | 'affiliation'> {
  readonly author: Linked<Reference<'person'>>;
  readonly affiliation?: Linked<Reference<'company' | 'festival'>> | undefined;
}

interface Entity<Kind extends EntityKind> {
  readonly kind: Kind;
  readonly reference: Reference<Kind>;
  readonly id: string;
  /** Other ids by which it is found: those of further records, and those that earlier versions gave it. */
  readonly aliases: readonly string[];
  readonly externalIds: readonly string[];
  readonly sources: readonly string[];
}

/** A film: all that its records say, merged. Minutes are minutes, dates ISO 8601. */
export interface Film extends Entity<'film'> {
  readonly titles: Facts<WrittenForm>;
  readonly years: Facts<number>;
  readonly minutes: Facts<number>;
  readonly colours: Facts<string>;
  readonly formats: Facts<string>;
  readonly countries: Facts<string>;
  readonly languages: Facts<string>;
  readonly genres: Facts<string>;
  readonly credits: readonly Credit[];
  readonly companies: Facts<CompanyPart>;
  readonly releases: Facts<Release>;
  readonly homeVideo: Facts<HomeVideo>;
  readonly selections: Facts<Selection>;
  readonly awards: Facts<Award>;
  readonly attendance: Facts<Attendance>;
  readonly budgets: Facts<Money>;
  readonly boxOffice: Facts<Takings>;
  readonly productions: Facts<ProductionPeriod>;
  readonly places: Facts<FilmPlace>;
  readonly stories: Facts<string>;
  readonly subjects: Facts<Subject>;
  readonly basedOn: Facts<Basis>;
  readonly reviews: Facts<Review>;
  readonly notes: Facts<string>;
  readonly notToBeConfusedWith: Facts<Distinction>;
  readonly tags: Facts<string>;
  readonly ratings: Facts<number | string>;
  readonly votes: Facts<number | string>;
}

interface Named<Kind extends NamedKind> extends Entity<Kind> {
  readonly names: Facts<WrittenForm>;
  readonly notes: Facts<string>;
}

export interface Person extends Named<'person'> {
  readonly born: Facts<string>;
  readonly died: Facts<string>;
  readonly birthPlaces: Facts<Place>;
  readonly nationalities: Facts<string>;
  readonly occupations: Facts<string>;
}

export interface Company extends Named<'company'> {
  readonly what: Facts<string>;
  readonly founded: Facts<number>;
  readonly places: Facts<Place>;
}

export interface Festival extends Named<'festival'> {
  /** The years since which it has been held or known, as sources word it. */
  readonly since: Facts<number>;
  readonly places: Facts<Place>;
}
