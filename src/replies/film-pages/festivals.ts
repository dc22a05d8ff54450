import type { Award, Selection, Sourced } from '../../data/entities.ts';
import { opening, placeInWords } from '../facts.ts';
import { calledAt } from '../names.ts';
import { type Line, type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import { releaseSection } from './releases.ts';
import type { FilmSetting } from './setting.ts';

function byYear<Fact extends { readonly value: { readonly year?: number | undefined } }>(
  facts: readonly Fact[],
): Fact[] {
  const yearOf = ({ value }: Fact) => value.year ?? Number.POSITIVE_INFINITY;
  return [...facts].sort((a, b) => yearOf(a) - yearOf(b));
}

function selectionLine(setting: FilmSetting, { value, sources }: Sourced<Selection>): Line {
  const { catalogue, words, marks } = setting;
  const { festival, year, section: programme, place } = value;
  const name = `**${escaped(calledAt(catalogue, festival.to))}**`;
  const where = [programme, place && placeInWords(place)]
    .filter(Boolean)
    .map((item) => escaped(String(item)));
  const when = year === undefined ? words.yearNotRecorded : String(year);
  return {
    text: `${[when, name, ...where].join(' · ')}${marks.of(sources)}`,
    opens: [opening(setting, festival.to)],
  };
}

function awardLine(setting: FilmSetting, { value, sources }: Sourced<Award>): Line {
  const { catalogue, words, marks } = setting;
  const { name, alsoNamed = [], category, festival, body, year, result } = value;
  const givers = [festival, body].flatMap((giver) => giver ?? []);
  const text = [
    year === undefined ? words.yearNotRecorded : String(year),
    `**${escaped(words.award(name, alsoNamed))}**`,
    ...(category ? [escaped(category)] : []),
    ...givers.map(({ to }) => escaped(calledAt(catalogue, to))),
    words[result],
  ].join(' · ');
  return { text: `${text}${marks.of(sources)}`, opens: givers.map(({ to }) => opening(setting, to)) };
}

/** Where the film was shown and what it won, oldest first; where nothing is recorded, its releases. */
export function festivalsPage(setting: FilmSetting): Section[] {
  const { film, words } = setting;
  const found = [
    ...section(
      words.awards,
      byYear(film.awards).map((award) => awardLine(setting, award)),
    ),
    ...section(
      words.selections,
      byYear(film.selections).map((selection) => selectionLine(setting, selection)),
    ),
  ];
  if (found.length > 0) return found;
  return [...section(words.pages.festivals, [words.noFestivals]), ...releaseSection(setting)];
}
