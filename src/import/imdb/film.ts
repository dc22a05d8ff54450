import type { FilmRecord } from '../../data/schema/film.ts';
import { year } from '../../data/schema/values.ts';
import type { Tally } from '../tally.ts';
import { creditsOf } from './credits.ts';
import type { Names } from './names.ts';
import { known, type Row, words } from './rows.ts';
import { SOURCE_ID } from './source.ts';
import type { TitleRows } from './titles.ts';
import { writtenTitles } from './written-titles.ts';

/** The id of a record about what has this id at IMDb. */
export function recordIdOf(imdbId: string): string {
  return `imdb-${imdbId}`;
}

/** A field's number, where it is one and right; otherwise it is counted as what it should have been. */
function numberIn(
  field: string | undefined,
  isRight: (number: number) => boolean,
  what: string,
  tally: Tally,
): number | undefined {
  const written = known(field);
  if (written === undefined) return undefined;
  const number = Number(written);
  if (Number.isFinite(number) && isRight(number)) return number;
  tally.skip(`${what} (the film is taken)`);
  return undefined;
}

function ratingIn([row]: readonly Row[], tally: Tally): Pick<FilmRecord, 'rating' | 'votes'> {
  const [, rating, votes] = row ?? [];
  return {
    rating: numberIn(rating, () => true, 'rating that is no number', tally),
    votes: numberIn(votes, isCount, 'votes that are no number', tally),
  };
}

function isFilmYear(number: number): boolean {
  return year.safeParse(number).success;
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

function creditsIn(rows: TitleRows, names: Names, tally: Tally): FilmRecord['credits'] {
  return creditsOf(rows, tally).flatMap(({ person: id, ...credit }) => {
    const name = names.of(id);
    if (name === undefined) {
      tally.skip('credit of somebody who has no name in name.basics');
      return [];
    }
    return [{ person: { name, id: recordIdOf(id), externalIds: [`imdb:${id}`] }, ...credit }];
  });
}

/** The record of a title. IMDb's data sets say nothing of a film's countries: the region of a title is where it was shown. */
export function filmOf(rows: TitleRows, names: Names, tally: Tally): FilmRecord {
  const { id, startYear, runtimeMinutes, genres } = rows.title;
  return {
    kind: 'film',
    id: recordIdOf(id),
    source: SOURCE_ID,
    externalIds: [`imdb:${id}`],
    titles: writtenTitles(rows, tally),
    year: numberIn(startYear, isFilmYear, 'year that is no film’s', tally),
    minutes: numberIn(runtimeMinutes, (minutes) => minutes > 0, 'length of no minutes', tally),
    genres: words(genres, 'genre', tally),
    credits: creditsIn(rows, names, tally),
    ...ratingIn(rows.ratings, tally),
  };
}
