import type { Catalogue } from '../../data/catalogue.ts';
import type { Facts, Film } from '../../data/entities.ts';
import type { Reference } from '../../data/reference.ts';
import { votesOf } from '../entries.ts';

/** What is to be known of a film that is found without its name; `weight` is how much it is looked for. */
export interface FilmToBrowse {
  readonly reference: Reference<'film'>;
  readonly weight: number;
  readonly years: readonly number[];
  readonly countries: readonly string[];
  readonly genres: readonly string[];
  readonly languages: readonly string[];
}

function valuesOf<Value>(facts: Facts<Value>): Value[] {
  return facts.map(({ value }) => value);
}

/** The years of a film; where none is recorded, those in which it came out. */
function yearsOf({ years, releases }: Film): number[] {
  if (years.length > 0) return valuesOf(years);
  return [...new Set(releases.flatMap(({ value: { date } }) => (date ? Number(date.slice(0, 4)) : [])))];
}

/** All films of a catalogue. */
export function* filmsToBrowse(catalogue: Pick<Catalogue, 'films'>): Generator<FilmToBrowse> {
  for (const film of catalogue.films()) {
    yield {
      reference: film.reference,
      weight: votesOf(film),
      years: yearsOf(film),
      countries: valuesOf(film.countries),
      genres: valuesOf(film.genres),
      languages: valuesOf(film.languages),
    };
  }
}
