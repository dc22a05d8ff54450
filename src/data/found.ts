import type { Reference } from './reference.ts';
import type { CompanyRoleName, Part, Role } from './schema/film.ts';
import type { Money, Place, WrittenForm } from './schema/values.ts';

/** A value that answers a question: something in the catalogue, or what a source says, typed so that it can be worded. */
export type FoundValue =
  | { readonly is: 'entity'; readonly reference: Reference }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'year'; readonly year: number }
  /** ISO 8601, as precise as it is known. */
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'period'; readonly from?: string | undefined; readonly to?: string | undefined }
  | { readonly is: 'minutes'; readonly minutes: number }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'money'; readonly money: Money }
  | { readonly is: 'place'; readonly place: Place }
  | { readonly is: 'form'; readonly form: WrittenForm }
  | { readonly is: 'part'; readonly part: Part }
  | { readonly is: 'award'; readonly award: FoundAward };

/** An award, as far as it is not said by the details of a finding. */
export interface FoundAward {
  readonly name: string;
  readonly alsoNamed: readonly string[];
  readonly category?: string | undefined;
  readonly result: 'won' | 'nominated';
}

/** What else a source says of a value in the same breath; only what it does say is there. */
export interface FoundDetails {
  readonly role?: Role | CompanyRoleName | undefined;
  readonly part?: Part | undefined;
  readonly year?: number | undefined;
  readonly date?: string | undefined;
  readonly country?: string | undefined;
  readonly place?: Place | undefined;
  readonly festival?: Reference<'festival'> | undefined;
  readonly company?: Reference<'company'> | undefined;
  readonly person?: Reference<'person'> | undefined;
  readonly section?: string | undefined;
  readonly premiere?: boolean | undefined;
  readonly subtitles?: readonly string[] | undefined;
  /** What happened at a place, as filming. */
  readonly use?: string | undefined;
  /** Who says so where it is not the source itself. */
  readonly according?: string | undefined;
  readonly note?: string | undefined;
}

/** One answer: a value, what else is said of it, whose fact it is, and the ids of the sources that say so. */
export interface Found {
  readonly value: FoundValue;
  readonly details: FoundDetails;
  /**
   * What each of several facts of one thing says, where they differ, as the two parts that somebody plays or the two years of
   * a festival; `details` is then what they have in common.
   */
  readonly each?: readonly FoundDetails[] | undefined;
  /** The film, person, company or festival of which it is said; undefined for what is said of several. */
  readonly of?: Reference | undefined;
  readonly sources: readonly string[];
}
