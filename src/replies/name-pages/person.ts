import type { Person } from '../../data/entities.ts';
import { calledAt } from '../../data/names.ts';
import { factLine, factSection, listSection, placeInWords } from '../facts.ts';
import { partInWords } from '../film-pages/credits.ts';
import { joinedWhereSame, type Page, type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import { colleagues } from './colleagues.ts';
import { introduction } from './introduction.ts';
import { type NameSetting, workLine, workSections } from './works.ts';

/** Credits by role, roles in which somebody did the same films together. */
function credits(setting: NameSetting): Section[] {
  const { words, marks } = setting;
  const byRole = workSections(setting, 'credit', ({ credit }, film) => {
    const parts = marks.each(credit.parts, (part) => escaped(words.playing(partInWords(part))));
    return {
      heading: words.work[credit.role],
      line: workLine(setting, film, parts.join(' · '), credit.sources),
    };
  });
  return joinedWhereSame(byRole);
}

function otherWorks(setting: NameSetting): Section[] {
  const { catalogue, words } = setting;
  return [
    ...workSections(setting, 'author of the source work', ({ fact }, film) => ({
      heading: words.authorOfSource,
      line: workLine(setting, film, escaped(fact.value.work), fact.sources),
    })),
    ...workSections(setting, 'subject', ({ fact }, film) => {
      const { according } = fact.value;
      const detail = according ? escaped(words.themeAccording(according)) : '';
      return { heading: words.subjectOf, line: workLine(setting, film, detail, fact.sources) };
    }),
    ...workSections(setting, 'reviewer', ({ fact }, film) => {
      const { post, affiliation } = fact.value;
      const detail = words.worksFor(post, affiliation && calledAt(catalogue, affiliation.to));
      return { heading: words.reviewsBy, line: workLine(setting, film, escaped(detail), fact.sources) };
    }),
  ];
}

function facts({ words, marks }: NameSetting, person: Person): Section[] {
  const born = [factLine(person.born, marks, words.date), factLine(person.birthPlaces, marks, placeInWords)];
  return [
    ...listSection(words.occupation, person.occupations, marks, String),
    ...listSection(words.nationality, person.nationalities, marks, String),
    ...section(words.born, born, true),
    ...factSection(words.died, person.died, marks, words.date),
  ];
}

/** What is known of a person, and all that they did, oldest first. */
export function personPage(person: Person, setting: NameSetting): Page {
  const { lead, rest } = introduction(setting, person);
  return {
    lead,
    sections: [
      ...facts(setting, person),
      ...credits(setting),
      ...otherWorks(setting),
      ...colleagues(setting),
      ...rest,
    ],
  };
}
