import type { EntityKind } from '../../data/reference.ts';
import type { Condition, Measure, Unit } from '../query.ts';
import type { RelationName } from '../relations/relation.ts';

/** What a word that asks wants to know. */
export type Asker = 'who' | 'what' | 'which' | 'when' | 'where' | 'how many';

/**
 * What a word or phrase of a question means, beside the titles and names in it. A phrase may have several meanings, of which
 * the sentence chooses.
 */
export type Cue =
  /** Something recorded; as a verb it joins two things, as a noun it is one of them: *directed*, *director*. */
  | {
      readonly is: 'relation';
      readonly name: RelationName;
      readonly noun: boolean;
      /** Whether only a question about films says so, so that a title that is an everyday word is meant as one. */
      readonly ofFilms: boolean;
      /** In which unit the value is wanted, as *how many hours*. */
      readonly unit?: Unit | undefined;
      /** What narrows it, as *post-production* does places. */
      readonly where?: readonly Condition[] | undefined;
      /** What was made, rather than who made it: *scripts*. */
      readonly isWork?: boolean | undefined;
      /** With whom, rather than what: *co-stars*. */
      readonly isFellow?: boolean | undefined;
    }
  /** Things of a kind: *films*. */
  | { readonly is: 'things'; readonly kind: EntityKind; readonly isFirst?: boolean | undefined }
  /** That they are to be told apart from where the question started: *other*, *also*. */
  | { readonly is: 'apart' }
  /** With whom somebody did something: *together*, *co-*. */
  | { readonly is: 'together' }
  /** What things have in common: *share*, *same*. */
  | { readonly is: 'sharing' }
  /** *In their films*: the films of those whom the clause is about. */
  | { readonly is: 'in their films' }
  /** The end of an order: *longest*, *first*. */
  | { readonly is: 'extreme'; readonly measure: Measure; readonly end: 'least' | 'most' }
  /** A comparison: *longer*. */
  | { readonly is: 'comparative'; readonly measure: Measure; readonly end: 'least' | 'most' }
  /** A kind or language of titles and names: *original*, *in Russian*. */
  | { readonly is: 'form'; readonly kind: string }
  /** The unit in which the answer is wanted: *in hours*. */
  | { readonly is: 'unit'; readonly unit: Unit }
  /** A value that is known by its word, whether or not the records have it. */
  | { readonly is: 'value'; readonly relation: RelationName; readonly text: string }
  /** A word that asks. */
  | { readonly is: 'asking'; readonly asker: Asker }
  /** What no record tells, lest its words be taken one by one: *production manager*. */
  | { readonly is: 'unheard of' }
  /** A word that says nothing by itself; one that may mean something else says nothing often, or hardly ever. */
  | { readonly is: 'plain'; readonly isOften?: boolean };

/** Phrases, parted by `|`, with what each means. */
export type Entry = readonly [phrases: string, ...cues: readonly Cue[]];

type RelationCue = Extract<Cue, { is: 'relation' }>;

/** A relation as a verb. */
export function verb(name: RelationName, ofFilms = true): RelationCue {
  return { is: 'relation', name, noun: false, ofFilms };
}

/** A relation as a noun. */
export function noun(name: RelationName, ofFilms = true): RelationCue {
  return { is: 'relation', name, noun: true, ofFilms };
}

/** A relation of people to those with whom they did it. */
export function fellow(name: RelationName, isNoun: boolean): RelationCue {
  return { is: 'relation', name, noun: isNoun, ofFilms: true, isFellow: true };
}

/** What somebody made for a film, as a noun. */
export function work(name: RelationName): RelationCue {
  return { is: 'relation', name, noun: true, ofFilms: true, isWork: true };
}
