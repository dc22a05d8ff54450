import type { Festival } from '../../data/entities.ts';
import { factSection, placeInWords } from '../facts.ts';
import type { Page, Section } from '../sections.ts';
import { affiliationSections } from './affiliations.ts';
import { awardSections, editionLine, editionSections } from './editions.ts';
import { introduction } from './introduction.ts';
import type { NameSetting } from './works.ts';

function shownFilms(setting: NameSetting): Section[] {
  const { words } = setting;
  return editionSections(setting, 'selection', ({ fact }, film) => {
    const { year, section: programme } = fact.value;
    return { heading: words.shownHere, line: editionLine(setting, film, year, [programme], fact.sources) };
  });
}

function onlyAffiliation({ works, words }: NameSetting): string[] {
  const isNamed = works.length > 0 && works.every(({ appearance }) => appearance.as === 'affiliation');
  return isNamed ? [words.onlyAffiliation] : [];
}

/** What a festival is, and which films here were shown or won there, and when. */
export function festivalPage(festival: Festival, setting: NameSetting): Page {
  const { words, marks } = setting;
  const { lead, rest } = introduction(setting, festival, onlyAffiliation(setting));
  return {
    lead,
    sections: [
      ...factSection(words.place, festival.places, marks, placeInWords),
      ...factSection(words.since, festival.since, marks, String),
      ...awardSections(setting),
      ...shownFilms(setting),
      ...affiliationSections(setting),
      ...rest,
    ],
  };
}
