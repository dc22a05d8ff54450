import type { Person } from '../../data/entities.ts';
import { factSection, placeInWords } from '../facts.ts';
import { creditsByRole, partInWords } from '../film-pages/credits.ts';
import { calledAt, titleWithYear } from '../names.ts';
import { type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import { namesSection, notesSection } from './names-and-notes.ts';
import { type NameSetting, workLine, workSections } from './works.ts';

function credits(setting: NameSetting): Section[] {
  const { words, marks } = setting;
  return workSections(setting, 'credit', ({ credit }, film) => {
    const parts = marks.each(credit.parts, (part) => escaped(words.playing(partInWords(part))));
    return {
      heading: words.work[credit.role],
      line: workLine(setting, film, parts.join(' · '), credit.sources),
    };
  });
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

/** Everybody else credited on the films that somebody worked on, a line a film. */
function workedWith(setting: NameSetting): Section[] {
  const { catalogue, words, reference } = setting;
  const films = new Set(
    setting.works.flatMap(({ film, appearance }) => (appearance.as === 'credit' ? [film] : [])),
  );
  const lines = [...films].flatMap((film) => {
    const people = new Set([...creditsByRole(film).values()].flat().map(({ person }) => person));
    const names = [...people]
      .filter((person) => person !== reference)
      .map((person) => calledAt(catalogue, person));
    return names.length > 0 ? [`**${escaped(titleWithYear(film))}**: ${names.map(escaped).join(', ')}`] : [];
  });
  return section(words.workedWith, lines);
}

/** What is known of a person, and all that they did, oldest first. */
export function personSections(person: Person, setting: NameSetting): Section[] {
  const { words, marks } = setting;
  return [
    ...factSection(words.occupation, person.occupations, marks, String),
    ...factSection(words.nationality, person.nationalities, marks, String),
    ...factSection(words.born, person.born, marks, words.date),
    ...factSection(words.birthplace, person.birthPlaces, marks, placeInWords),
    ...factSection(words.died, person.died, marks, words.date),
    ...namesSection(setting, person),
    ...credits(setting),
    ...otherWorks(setting),
    ...workedWith(setting),
    ...notesSection(setting, person.notes),
  ];
}
