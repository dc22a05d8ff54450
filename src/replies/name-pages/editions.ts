import type { Film } from '../../data/entities.ts';
import { titleOf, titleWithYear, yearsOf } from '../../data/names.ts';
import { opening } from '../facts.ts';
import type { Section } from '../sections.ts';
import { escaped } from '../text.ts';
import { type AtYear, inYears } from '../years.ts';
import { type Describe, linesByHeading, type NameSetting } from './works.ts';

/** A film at an edition or with a prize, under that year; the film's own is added where it is another. */
export function editionLine(
  setting: NameSetting,
  film: Film,
  year: number | undefined,
  details: readonly (string | undefined)[],
  sources: readonly string[],
): AtYear {
  const isOfThatYear = year !== undefined && yearsOf(film) === String(year);
  const title = isOfThatYear ? titleOf(film) : titleWithYear(film);
  const rest = details.flatMap((detail) => (detail ? [escaped(detail)] : []));
  const text = [`**${escaped(title)}**`, ...rest].join(' · ');
  return { year, text: `${text}${setting.marks.of(sources)}`, opens: [opening(setting, film.reference)] };
}

/** Films by the year of the edition or prize, oldest first, which need not be the film's. */
export function editionSections<As extends 'selection' | 'award'>(
  setting: NameSetting,
  as: As,
  describe: Describe<As, AtYear>,
): Section[] {
  return linesByHeading(setting, as, describe).flatMap(([heading, lines]) =>
    inYears(heading, lines, setting.words),
  );
}

/** What a festival or another body awarded to films here, and what it nominated. */
export function awardSections(setting: NameSetting): Section[] {
  const { words } = setting;
  return editionSections(setting, 'award', ({ fact }, film) => {
    const { name, alsoNamed = [], category, year, result } = fact.value;
    const prize = alsoNamed.length > 0 ? `${name} ${words.alsoNamed(alsoNamed)}` : name;
    const line = editionLine(setting, film, year, [prize, category], fact.sources);
    return { heading: words.awardsHere[result], line };
  });
}
