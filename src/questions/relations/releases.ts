import type { Film, Release, Sourced } from '../../data/entities.ts';
import type { Found, FoundValue } from '../../data/found.ts';
import type { Relation } from './relation.ts';
import { ofFilms, stated, values } from './stating.ts';

/** A release is known by its date; without one by where it was, or by what is noted of it. */
function knownBy({ date, place, country, note }: Release): FoundValue {
  if (date !== undefined) return isYear(date) ? { is: 'year', year: Number(date) } : { is: 'date', date };
  if (place !== undefined) return { is: 'place', place };
  if (country !== undefined) return { is: 'place', place: { country } };
  return { is: 'text', text: note ?? 'premiere' };
}

function isYear(date: string): boolean {
  return date.length === 4;
}

function released(film: Film, { value, sources }: Sourced<Release>): Found {
  const { country, place, premiere, note } = value;
  return stated(film, knownBy(value), sources, { country, place, premiere, note });
}

function releases(film: Film): Found[] {
  const found = film.releases.map((fact) => released(film, fact));
  const isDated = film.releases.some(({ value }) => value.date !== undefined);
  return isDated ? found : [...found, ...values(film, film.years, (year) => ({ is: 'year', year }))];
}

function premieres(film: Film): Found[] {
  return film.releases.flatMap((fact) => (fact.value.premiere ? [released(film, fact)] : []));
}

function homeVideo(film: Film): Found[] {
  return film.homeVideo.map(({ value: { medium, publisher, year, subtitles }, sources }) =>
    stated(film, { is: 'text', text: medium }, sources, { company: publisher?.to, year, subtitles }),
  );
}

/** When and where a film could be seen, and on what. */
export const RELEASE_RELATIONS = {
  release: ofFilms(['value'], releases),
  premiere: ofFilms(['value'], premieres, true),
  'home video': ofFilms(['value'], homeVideo),
} as const satisfies Readonly<Record<string, Relation>>;
