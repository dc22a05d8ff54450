import type { Company } from '../../data/entities.ts';
import { factSection, placeInWords } from '../facts.ts';
import { directorsOf, titleWithYear } from '../names.ts';
import { type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import { affiliationSections } from './affiliations.ts';
import { awardSections } from './editions.ts';
import { namesSection, notesSection } from './names-and-notes.ts';
import { type NameSetting, workLine, workSections } from './works.ts';

function works(setting: NameSetting): Section[] {
  const { words } = setting;
  return [
    ...workSections(setting, 'company', ({ fact }, film) => {
      const { role, place } = fact.value;
      const heading = role ? words.company[role] : words.workWithoutRole;
      return {
        heading,
        line: workLine(setting, film, place ? escaped(placeInWords(place)) : '', fact.sources),
      };
    }),
    ...workSections(setting, 'publisher', ({ fact }, film) => {
      const detail = [fact.value.medium, fact.value.year].filter(Boolean).join(' · ');
      return { heading: words.published, line: workLine(setting, film, escaped(detail), fact.sources) };
    }),
    ...awardSections(setting),
  ];
}

function directors(setting: NameSetting): Section[] {
  const { catalogue, words } = setting;
  const films = new Set(
    setting.works.flatMap(({ film, appearance }) => (appearance.as === 'company' ? [film] : [])),
  );
  const lines = [...films].flatMap((film) => {
    const names = directorsOf(catalogue, film);
    return names.length > 0 ? [`**${escaped(titleWithYear(film))}**: ${names.map(escaped).join(', ')}`] : [];
  });
  return section(words.directorsWorkedWith, lines);
}

/** What is known of a company or other organisation, and the films it had to do with. */
export function companySections(company: Company, setting: NameSetting): Section[] {
  const { words, marks } = setting;
  return [
    ...factSection(words.what, company.what, marks, String),
    ...factSection(words.founded, company.founded, marks, String),
    ...factSection(words.place, company.places, marks, placeInWords),
    ...namesSection(setting, company),
    ...works(setting),
    ...affiliationSections(setting),
    ...directors(setting),
    ...notesSection(setting, company.notes),
  ];
}
