import type { Company, Film } from '../../data/entities.ts';
import { calledAt } from '../../data/names.ts';
import { factSection, listSection, placeInWords } from '../facts.ts';
import { joinedWhereSame, type Page, type Section } from '../sections.ts';
import { escaped } from '../text.ts';
import { affiliationSections } from './affiliations.ts';
import { awardSections } from './editions.ts';
import { introduction } from './introduction.ts';
import { type NameSetting, workLine, workSections } from './works.ts';

function directorsIn({ catalogue, words, marks }: NameSetting, film: Film): string[] {
  const names = film.credits
    .filter(({ role }) => role === 'director')
    .map(({ person, sources }) => `${escaped(calledAt(catalogue, person))}${marks.of(sources)}`);
  return names.length > 0 ? [words.directedBy(names)] : [];
}

/** The films that a company had a part in, by what it did, with their directors. */
function films(setting: NameSetting): Section[] {
  const { words } = setting;
  const byRole = workSections(setting, 'company', ({ fact }, film) => {
    const { role, place } = fact.value;
    const details = [...(place ? [escaped(placeInWords(place))] : []), ...directorsIn(setting, film)];
    return {
      heading: role ? words.company[role] : words.workWithoutRole,
      line: workLine(setting, film, details.join(' · '), fact.sources),
    };
  });
  return joinedWhereSame(byRole);
}

function videos(setting: NameSetting): Section[] {
  return workSections(setting, 'publisher', ({ fact }, film) => {
    const detail = [fact.value.medium, fact.value.year].filter(Boolean).join(' · ');
    return {
      heading: setting.words.published,
      line: workLine(setting, film, escaped(detail), fact.sources),
    };
  });
}

/** What is known of a company or other organisation, and the films it had to do with. */
export function companyPage(company: Company, setting: NameSetting): Page {
  const { words, marks } = setting;
  const { lead, rest } = introduction(setting, company);
  return {
    lead,
    sections: [
      ...listSection(words.what, company.what, marks, String),
      ...factSection(words.founded, company.founded, marks, String),
      ...listSection(words.place, company.places, marks, placeInWords),
      ...films(setting),
      ...videos(setting),
      ...awardSections(setting),
      ...affiliationSections(setting),
      ...rest,
    ],
  };
}
