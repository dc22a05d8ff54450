import type { FilmRecord } from '../../../data/schema/film.ts';
import type { Item, Statement } from '../item.ts';
import type { Pass } from '../pass.ts';
import { PROPERTIES, type Property, QUALIFIERS } from '../properties.ts';
import { qualifyingItems, statementsOf } from '../values.ts';
import { dateIn, datesOf, yearOf } from './reading.ts';

type Release = NonNullable<FilmRecord['releases']>[number];

/** The year in which a film came out: that of the earliest of its best publication dates. */
export function yearOfFilm(pass: Pass, film: Item): number | undefined {
  const [earliest] = datesOf(pass, film, PROPERTIES.published).sort();
  return yearOf(pass, earliest, PROPERTIES.published);
}

/** Every publication date, once for each place that it holds in, and the first performances, which are premieres. */
export function releasesOf(pass: Pass, film: Item): Release[] {
  const { published, firstPerformance } = PROPERTIES;
  return [
    ...statementsOf(film, firstPerformance).flatMap((statement) =>
      releasesOfStatement(pass, statement, firstPerformance).map((release) => ({
        ...release,
        premiere: true,
      })),
    ),
    ...statementsOf(film, published).flatMap((statement) => releasesOfStatement(pass, statement, published)),
  ];
}

function releasesOfStatement(pass: Pass, statement: Statement, property: Property): Release[] {
  const date = dateIn(pass, statement.mainsnak, property);
  if (date === undefined) return [];
  const places = [QUALIFIERS.placeOfPublication, QUALIFIERS.location].flatMap((qualifier) =>
    qualifyingItems(statement, qualifier).flatMap((id) => whereOf(pass, id, qualifier)),
  );
  return places.length === 0 ? [{ date }] : places.map((place) => ({ date, ...place }));
}

function whereOf(pass: Pass, id: string, { label }: Property): Pick<Release, 'country' | 'place'>[] {
  const name = pass.label(id, label);
  if (name === undefined) return [];
  return [pass.groups.countries.has(id) ? { country: name } : { place: { name } }];
}
