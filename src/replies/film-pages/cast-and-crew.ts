import { calledAt } from '../../data/names.ts';
import type { Role } from '../../data/schema/film.ts';
import { opening, placeInWords } from '../facts.ts';
import { type Page, type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import { companiesByRole, creditInColumn, creditLine, creditsByRole } from './credits.ts';
import type { FilmSetting } from './setting.ts';

/** Those who are heard or seen in a film: a list, each with a part. */
export const CAST: readonly Role[] = ['actor', 'narrator'];

function crew(setting: FilmSetting): Section[] {
  return [...creditsByRole(setting.film)].flatMap(([role, people]) => {
    if (CAST.includes(role)) return [];
    const lines = people.map((credit) => creditInColumn(setting, credit));
    return section(setting.words.crew[role], lines, true);
  });
}

function cast(setting: FilmSetting): Section[] {
  const byRole = creditsByRole(setting.film);
  return CAST.flatMap((role) => {
    const lines = (byRole.get(role) ?? []).map((credit) => creditLine(setting, credit));
    return section(setting.words.crew[role], lines);
  });
}

function companies(setting: FilmSetting): Section[] {
  const { film, catalogue, words, marks } = setting;
  return companiesByRole(film).flatMap(([role, facts]) => {
    const isAside = facts.every(({ value }) => !value.place);
    const lines = facts.map(({ value, sources }) => {
      const place = value.place ? ` (${escaped(placeInWords(value.place))})` : '';
      const name = escaped(calledAt(catalogue, value.company.to));
      const text = `${isAside ? name : `**${name}**`}${place}${marks.of(sources)}`;
      return { text, opens: [opening(setting, value.company.to)] };
    });
    return section(role ? words.company[role] : words.companiesWithoutRole, lines, isAside);
  });
}

/** Everyone who made the film, by role in billing order, the companies by what they did, and the cast, which may be long. */
export function castAndCrewPage(setting: FilmSetting): Page {
  return { lead: [], sections: [...crew(setting), ...companies(setting), ...cast(setting)] };
}
