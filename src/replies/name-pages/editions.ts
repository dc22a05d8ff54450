import type { Film } from '../../data/entities.ts';
import { opening } from '../facts.ts';
import { titleWithYear } from '../names.ts';
import type { Line, Section } from '../sections.ts';
import { escaped } from '../text.ts';
import { type NameSetting, type Work, workSections } from './works.ts';

function yearOf({ appearance }: Work): number {
  const isEdition = appearance.as === 'selection' || appearance.as === 'award';
  return (isEdition ? appearance.fact.value.year : undefined) ?? Number.POSITIVE_INFINITY;
}

/** The works by the year of the edition or prize, oldest first, which need not be the film's; those without last. */
export function byEdition(setting: NameSetting): NameSetting {
  return { ...setting, works: [...setting.works].sort((a, b) => yearOf(a) - yearOf(b)) };
}

/** A film at an edition or with a prize, under that year. */
export function editionLine(
  setting: NameSetting,
  film: Film,
  year: number | undefined,
  details: readonly (string | undefined)[],
  sources: readonly string[],
): Line {
  const when = year === undefined ? setting.words.yearNotRecorded : String(year);
  const rest = details.flatMap((detail) => (detail ? [escaped(detail)] : []));
  const text = [when, `**${escaped(titleWithYear(film))}**`, ...rest].join(' · ');
  return { text: `${text}${setting.marks.of(sources)}`, opens: [opening(setting, film.reference)] };
}

/** What a festival or another body awarded to films here, and what it nominated. */
export function awardSections(setting: NameSetting): Section[] {
  const { words } = setting;
  return workSections(byEdition(setting), 'award', ({ fact }, film) => {
    const { name, alsoNamed = [], category, year, result } = fact.value;
    const line = editionLine(setting, film, year, [words.award(name, alsoNamed), category], fact.sources);
    return { heading: words.awardsHere[result], line };
  });
}
