import type { Festival } from '../../data/entities.ts';
import { factSection, opening, placeInWords } from '../facts.ts';
import { nameOf, titleWithYear } from '../names.ts';
import { type Line, type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import { affiliationSections, namesSection, notesSection } from './shared.ts';
import { type NameSetting, type Work, workSections } from './works.ts';

/** A film at the festival, by the edition's year, which need not be the film's. */
function editionLine(
  setting: NameSetting,
  film: NameSetting['works'][number]['film'],
  year: number | undefined,
  details: readonly (string | undefined)[],
  sources: readonly string[],
): Line {
  const when = year === undefined ? setting.words.yearNotRecorded : String(year);
  const rest = details.flatMap((detail) => (detail ? [escaped(detail)] : []));
  const text = [when, `**${escaped(titleWithYear(film))}**`, ...rest].join(' · ');
  return { text: `${text}${setting.marks.of(sources)}`, opens: [opening(setting, film.reference)] };
}

function editionOf({ appearance }: Work): number {
  const isEdition = appearance.as === 'selection' || appearance.as === 'award';
  return (isEdition ? appearance.fact.value.year : undefined) ?? Number.POSITIVE_INFINITY;
}

function editions(festivalSetting: NameSetting): Section[] {
  const works = [...festivalSetting.works].sort((a, b) => editionOf(a) - editionOf(b));
  const setting = { ...festivalSetting, works };
  const { words } = setting;
  return [
    ...workSections(setting, 'award', ({ fact }, film) => {
      const { name, alsoNamed = [], category, year, result } = fact.value;
      const details = [words.award(name, alsoNamed), category, words[result]];
      return { heading: words.awardsHere, line: editionLine(setting, film, year, details, fact.sources) };
    }),
    ...workSections(setting, 'selection', ({ fact }, film) => {
      const { year, section: programme } = fact.value;
      return { heading: words.shownHere, line: editionLine(setting, film, year, [programme], fact.sources) };
    }),
  ];
}

function onlyAffiliation(festival: Festival, setting: NameSetting): Section[] {
  const named =
    setting.works.length > 0 && setting.works.every(({ appearance }) => appearance.as === 'affiliation');
  const { words } = setting;
  return named ? section(words.shownHere, [escaped(words.onlyAffiliation(nameOf(festival)))]) : [];
}

/** What a festival is, and which films here were shown or won there, and when. */
export function festivalSections(festival: Festival, setting: NameSetting): Section[] {
  const { words, marks } = setting;
  return [
    ...factSection(words.place, festival.places, marks, placeInWords),
    ...factSection(words.since, festival.since, marks, String),
    ...notesSection(setting, festival.notes),
    ...editions(setting),
    ...onlyAffiliation(festival, setting),
    ...affiliationSections(setting),
    ...namesSection(setting, festival.names),
  ];
}
