import type { Appearance, Catalogue } from '../data/catalogue.ts';
import type { Facts, Film } from '../data/entities.ts';
import type { EntityKind, NamedKind, Reference } from '../data/reference.ts';
import type { WrittenForm } from '../data/schema/values.ts';

/** A title or name as it is written; a misspelling is found, but never shown. */
export interface Written {
  readonly text: string;
  readonly shown: boolean;
}

/** Something that can be found: its titles or names, the years that tell it apart, and how much it is looked for. */
export interface Findable {
  readonly reference: Reference;
  readonly kind: EntityKind;
  readonly written: readonly Written[];
  readonly years: readonly number[];
  readonly weight: number;
}

/** The forms, those that most sources write first, so that of two that fit the usual one is shown. */
function writtenIn(facts: Facts<WrittenForm>): Written[] {
  return [...facts]
    .sort((a, b) => b.sources.length - a.sources.length)
    .map(({ value: { text, kind } }) => ({ text, shown: kind !== 'misspelling' }));
}

/** How many votes a film has; 0 where none are recorded, or only in words. */
export function votesOf(film: Film): number {
  return Math.max(0, ...film.votes.map(({ value }) => (typeof value === 'number' ? value : 0)));
}

/** All films of a catalogue, weighed by their votes. */
export function* filmsToFind(catalogue: Catalogue): Generator<Findable> {
  for (const film of catalogue.films()) {
    yield {
      reference: film.reference,
      kind: 'film',
      written: writtenIn(film.titles),
      years: film.years.map(({ value }) => value),
      weight: votesOf(film),
    };
  }
}

/** The years of the editions in which films here were shown or won. */
function editionsOf(appearances: readonly Appearance[]): number[] {
  const years = appearances.flatMap((appearance) =>
    appearance.as === 'selection' || appearance.as === 'award' ? (appearance.fact.value.year ?? []) : [],
  );
  return [...new Set(years)];
}

/** All people, companies or festivals of a catalogue, weighed by how many films they come into. */
export function* namesToFind(catalogue: Catalogue, kind: NamedKind): Generator<Findable> {
  const entities = {
    person: () => catalogue.people(),
    company: () => catalogue.companies(),
    festival: () => catalogue.festivals(),
  }[kind]();
  for (const { reference, names } of entities) {
    yield {
      reference,
      kind,
      written: writtenIn(names),
      // Only who shows or honours films has editions, and to see a person's would mean to read all their films.
      years: kind === 'person' ? [] : editionsOf(catalogue.appearancesOf(reference)),
      weight: catalogue.filmCountOf(reference),
    };
  }
}
