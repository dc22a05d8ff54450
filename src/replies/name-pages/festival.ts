import type { Festival } from '../../data/entities.ts';
import { factSection, placeInWords } from '../facts.ts';
import { nameOf } from '../names.ts';
import { type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import { affiliationSections } from './affiliations.ts';
import { awardSections, byEdition, editionLine } from './editions.ts';
import { namesSection, notesSection } from './names-and-notes.ts';
import { type NameSetting, workSections } from './works.ts';

function shownFilms(setting: NameSetting): Section[] {
  const { words } = setting;
  return workSections(byEdition(setting), 'selection', ({ fact }, film) => {
    const { year, section: programme } = fact.value;
    return { heading: words.shownHere, line: editionLine(setting, film, year, [programme], fact.sources) };
  });
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
    ...awardSections(setting),
    ...shownFilms(setting),
    ...onlyAffiliation(festival, setting),
    ...affiliationSections(setting),
    ...namesSection(setting, festival),
  ];
}
