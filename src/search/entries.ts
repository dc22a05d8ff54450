import type { Appearance, Catalogue } from '../data/catalogue.ts';
import type { Facts, Film } from '../data/entities.ts';
import { normalForm } from '../data/normal-form.ts';
import type { EntityKind, NamedKind, Reference } from '../data/reference.ts';
import type { WrittenForm } from '../data/schema/values.ts';
import { scriptOf } from './script.ts';

/** A stored title or name, as it stands and as it is compared. */
export interface Form {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly script: string;
  /** A misspelling is found, but never shown. */
  readonly shown: boolean;
}

/** Something that can be found: its forms, the years that tell it apart, and how much it is looked for. */
export interface Entry {
  readonly reference: Reference;
  readonly kind: EntityKind;
  readonly forms: readonly Form[];
  readonly years: readonly number[];
  readonly weight: number;
}

function formOf({ text, kind }: WrittenForm): Form {
  const folded = normalForm(text);
  const words = folded.split(' ').filter(Boolean);
  return { text, folded, words, script: scriptOf(text), shown: kind !== 'misspelling' };
}

/** The forms, those that most sources write first, so that of two that fit the usual one is shown. */
function formsOf(facts: Facts<WrittenForm>): Form[] {
  return [...facts].sort((a, b) => b.sources.length - a.sources.length).map(({ value }) => formOf(value));
}

function votesOf(film: Film): number {
  return Math.max(0, ...film.votes.map(({ value }) => (typeof value === 'number' ? value : 0)));
}

/** All films of a catalogue as entries, weighed by their votes. */
export function filmEntries(catalogue: Catalogue): Entry[] {
  return [...catalogue.films()].map((film) => ({
    reference: film.reference,
    kind: 'film',
    forms: formsOf(film.titles),
    years: film.years.map(({ value }) => value),
    weight: votesOf(film),
  }));
}

/** The years of the editions in which films here were shown or won. */
function editionsOf(appearances: readonly Appearance[]): number[] {
  const years = appearances.flatMap((appearance) =>
    appearance.as === 'selection' || appearance.as === 'award' ? (appearance.fact.value.year ?? []) : [],
  );
  return [...new Set(years)];
}

/** All people, companies or festivals of a catalogue as entries, weighed by how often films mention them. */
export function nameEntries(catalogue: Catalogue, kind: NamedKind): Entry[] {
  const entities = {
    person: () => catalogue.people(),
    company: () => catalogue.companies(),
    festival: () => catalogue.festivals(),
  }[kind]();
  return [...entities].map(({ reference, names }) => ({
    reference,
    kind,
    forms: formsOf(names),
    years: editionsOf(catalogue.appearancesOf(reference)),
    weight: catalogue.appearancesOf(reference).length,
  }));
}
