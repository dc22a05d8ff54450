import type { Selection, Sourced } from '../../data/entities.ts';
import { calledAt } from '../../data/names.ts';
import { opening, placeInWords } from '../facts.ts';
import { type Page, paragraphs } from '../sections.ts';
import { escaped } from '../text.ts';
import { type AtYear, inYears } from '../years.ts';
import { awardSections } from './awards.ts';
import { releaseSection } from './releases.ts';
import type { FilmSetting } from './setting.ts';

function selectionLine(setting: FilmSetting, { value, sources }: Sourced<Selection>): AtYear {
  const { catalogue, marks } = setting;
  const { festival, year, section: programme, place } = value;
  const text = [
    `**${escaped(calledAt(catalogue, festival.to))}**`,
    ...[programme, place && placeInWords(place)].flatMap((item) => (item ? [escaped(item)] : [])),
  ].join(' · ');
  return { year, text: `${text}${marks.of(sources)}`, opens: [opening(setting, festival.to)] };
}

/** Where the film was shown and what it won, oldest first; where nothing is recorded, its releases. */
export function festivalsPage(setting: FilmSetting): Page {
  const { film, words } = setting;
  const shownAt = film.selections.map((selection) => selectionLine(setting, selection));
  const sections = [...awardSections(setting), ...inYears(words.selections, shownAt, words)];
  if (sections.length > 0) return { lead: [], sections };
  return { lead: paragraphs([words.noFestivals]), sections: releaseSection(setting) };
}
