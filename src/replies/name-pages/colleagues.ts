import type { Film } from '../../data/entities.ts';
import { calledAt, titleWithYear } from '../../data/names.ts';
import { idOf, type Reference, refer } from '../../data/reference.ts';
import { creditsByRole } from '../film-pages/credits.ts';
import { firstOf, type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import type { NameSetting } from './works.ts';

/** So many of a film's people are named; all of them are on its own card, which a select opens. */
const OF_A_FILM = 20;
/** Of more films than these, what is read with profit is with whom somebody worked most often. */
const MOST_FILMS_TOLD = 12;
const MOST_OFTEN = 30;

/** Everybody else credited on a film, those who matter most to it first. */
function othersIn({ reference }: NameSetting, film: Film): Reference[] {
  const people = new Set([...creditsByRole(film).values()].flat().map(({ person }) => person));
  people.delete(refer('person', idOf(reference)));
  return [...people];
}

/** A line a film. */
function filmByFilm(setting: NameSetting, films: readonly Film[]): string[] {
  const { catalogue, words } = setting;
  return films.flatMap((film) => {
    const names = othersIn(setting, film).map((person) => escaped(calledAt(catalogue, person)));
    if (names.length === 0) return [];
    return `**${escaped(titleWithYear(film))}**: ${firstOf(names, OF_A_FILM, words.more).join(', ')}`;
  });
}

/** Those with whom somebody made the most films, a line each. */
function mostOften(setting: NameSetting, films: readonly Film[]): string[] {
  const { catalogue, words } = setting;
  const counts = new Map<Reference, number>();
  for (const { credits } of films) {
    const people = new Set(credits.map(({ person }) => person));
    for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  counts.delete(setting.reference);
  const often = [...counts].sort(([, one], [, other]) => other - one);
  return firstOf(often, MOST_OFTEN, words.more).map((entry) =>
    typeof entry === 'string'
      ? entry
      : `**${escaped(calledAt(catalogue, entry[0]))}** · ${words.inFilms(entry[1])}`,
  );
}

/** The people somebody worked with: film by film or, of many films, those of the most. */
export function colleagues(setting: NameSetting): Section[] {
  const credited = setting.works.flatMap(({ film, appearance }) =>
    appearance.as === 'credit' ? [film] : [],
  );
  const films = [...new Set(credited)];
  const lines = films.length > MOST_FILMS_TOLD ? mostOften(setting, films) : filmByFilm(setting, films);
  return section(setting.words.workedWith, lines);
}
