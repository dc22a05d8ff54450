import type { Film } from '../../data/entities.ts';
import type { Found, FoundValue } from '../../data/found.ts';
import { shownForms } from '../../data/names.ts';
import type { Relation } from './relation.ts';
import { ofFilms, remarks, stated, texts, values } from './stating.ts';

function wordOrNumber(value: number | string): FoundValue {
  return typeof value === 'number' ? { is: 'number', number: value } : { is: 'text', text: value };
}

function viewers(film: Film): Found[] {
  return film.attendance.map(({ value: { viewers, where, period }, sources }) =>
    stated(film, { is: 'number', number: viewers }, sources, { note: remarks(where, period) }),
  );
}

function takings(film: Film): Found[] {
  return film.boxOffice.map(({ value: { where, ...money }, sources }) =>
    stated(film, { is: 'money', money }, sources, where === undefined ? {} : { note: where }),
  );
}

/** The years of a film; where none is recorded, those in which it came out. */
function yearsOf(film: Film): Found[] {
  if (film.years.length > 0) return values(film, film.years, (year) => ({ is: 'year', year }));
  return film.releases.flatMap(({ value: { date }, sources }) =>
    date === undefined ? [] : [stated(film, { is: 'year', year: Number(date.slice(0, 4)) }, sources)],
  );
}

const SINGLE = true;

/** What a film is, by itself. */
export const FILM_RELATIONS = {
  title: ofFilms(['value'], (film) =>
    values(film, shownForms(film.titles), (form) => ({ is: 'form', form })),
  ),
  year: ofFilms(['value'], yearsOf, SINGLE),
  length: ofFilms(
    ['value'],
    (film) => values(film, film.minutes, (minutes) => ({ is: 'minutes', minutes })),
    SINGLE,
  ),
  colour: ofFilms(['value'], (film) => texts(film, film.colours), SINGLE),
  format: ofFilms(['value'], (film) => texts(film, film.formats), SINGLE),
  country: ofFilms(['value'], (film) => texts(film, film.countries)),
  language: ofFilms(['value'], (film) => texts(film, film.languages)),
  genre: ofFilms(['value'], (film) => texts(film, film.genres)),
  tag: ofFilms(['value'], (film) => texts(film, film.tags)),
  rating: ofFilms(['value'], (film) => values(film, film.ratings, wordOrNumber)),
  votes: ofFilms(['value'], (film) => values(film, film.votes, wordOrNumber)),
  viewers: ofFilms(['value'], viewers),
  budget: ofFilms(
    ['value'],
    (film) => values(film, film.budgets, (money) => ({ is: 'money', money })),
    SINGLE,
  ),
  'box office': ofFilms(['value'], takings),
  'production period': ofFilms(
    ['value'],
    (film) => values(film, film.productions, ({ from, to }) => ({ is: 'period', from, to })),
    SINGLE,
  ),
} as const satisfies Readonly<Record<string, Relation>>;
