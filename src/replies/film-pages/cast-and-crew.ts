import { opening, placeInWords } from '../facts.ts';
import { calledAt } from '../names.ts';
import { type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import { companiesByRole, creditLine, creditsByRole } from './credits.ts';
import type { FilmSetting } from './setting.ts';

function companies(setting: FilmSetting): Section[] {
  const { film, catalogue, words, marks } = setting;
  return companiesByRole(film).flatMap(([role, facts]) => {
    const lines = facts.map(({ value, sources }) => {
      const place = value.place ? ` (${escaped(placeInWords(value.place))})` : '';
      const name = escaped(calledAt(catalogue, value.company.to));
      return { text: `**${name}**${place}${marks.of(sources)}`, opens: [opening(setting, value.company.to)] };
    });
    return section(role ? words.company[role] : words.companiesWithoutRole, lines);
  });
}

/** Everyone who made the film, by role in billing order, and the companies by what they did. */
export function castAndCrewPage(setting: FilmSetting): Section[] {
  const credits = [...creditsByRole(setting.film)].flatMap(([role, people]) =>
    section(
      setting.words.crew[role],
      people.map((credit) => creditLine(setting, credit)),
    ),
  );
  return [...credits, ...companies(setting)];
}
