import type { Credit } from '../../data/entities.ts';
import type { Role } from '../../data/schema/film.ts';
import { factSection, listSection } from '../facts.ts';
import { firstOf, type Line, type Page, paragraphs, type Section, section } from '../sections.ts';
import { escaped, firstWords } from '../text.ts';
import { winsAtAGlance } from './awards.ts';
import { CAST } from './cast-and-crew.ts';
import { creditsByRole, nameInColumn, nameInCredit, partsInCredit } from './credits.ts';
import type { FilmSetting } from './setting.ts';
import { isYearInHeading, otherTitles } from './titles.ts';

/** Who is shown at a glance, and in which order; everybody is on the page of cast and crew. */
const AUTHORS = ['director', 'writer'] as const;
const CREW = [
  'composer',
  'cinematographer',
  'editor',
  'sound',
  'producer',
  'executive-producer',
  'co-producer',
] as const;

const CAST_SHOWN = 8;
const CREW_SHOWN = 3;
const STORY_SHOWN = 240;
/** A story that is hardly longer is shown whole: what would be left is not worth a press. */
const WHOLE_STORY = 300;

function titles(setting: FilmSetting): string[] {
  const { words } = setting;
  const { first, more } = otherTitles(setting);
  return more.length > 0 ? [...first, words.moreOn(more.length, words.pages.releases)] : [...first];
}

/** How the story begins; what else there is of it, and what other sources tell, is on its own page. */
function teaser({ film, words, marks }: FilmSetting): string[] {
  const [story, ...others] = film.stories;
  if (!story) return [];
  const text = escaped(story.value);
  const beginning = text.length > WHOLE_STORY ? firstWords(text, STORY_SHOWN) : text;
  const isAll = beginning === text && others.length === 0;
  return [`${beginning}${marks.of(story.sources)}${isAll ? '' : ` ${words.moreOnStory(words.pages.story)}`}`];
}

function roles(
  setting: FilmSetting,
  wanted: readonly Role[],
  most: number,
  inWords: (credit: Credit) => string,
): Section[] {
  const { film, words } = setting;
  const byRole = creditsByRole(film);
  const more = (count: number) => words.moreOn(count, words.pages.cast);
  return wanted.flatMap((role) => {
    const lines = (byRole.get(role) ?? []).map((credit): Line => ({ text: inWords(credit) }));
    return section(words.crew[role], firstOf(lines, most, more), !CAST.includes(role));
  });
}

function facts(setting: FilmSetting): Section[] {
  const { film, words, marks } = setting;
  // Where sources disagree, what is to be compared is the minutes.
  const length = film.minutes.length > 1 ? words.minutes : words.minutesAndHours;
  return [
    ...(isYearInHeading(setting) ? [] : factSection(words.year, film.years, marks, String)),
    ...factSection(words.length, film.minutes, marks, length),
    ...listSection(words.country, film.countries, marks, String),
    ...listSection(words.genre, film.genres, marks, String),
    ...listSection(words.language, film.languages, marks, String),
    ...factSection(words.colour, film.colours, marks, String),
    ...factSection(words.format, film.formats, marks, String),
  ];
}

function reception({ film, words, marks }: FilmSetting): Section[] {
  return [
    ...listSection(words.tags, film.tags, marks, String),
    ...factSection(words.rating, film.ratings, marks, String),
    ...factSection(words.votes, film.votes, marks, (value) =>
      typeof value === 'number' ? words.number(value) : value,
    ),
  ];
}

/** The first page: what a film is, at a glance. */
export function overviewPage(setting: FilmSetting): Page {
  const name = (credit: Credit) => nameInColumn(setting, credit);
  const nameAndParts = (credit: Credit) =>
    `${nameInCredit(setting, credit)}${partsInCredit(setting, credit)}`;
  return {
    lead: paragraphs(titles(setting), teaser(setting)),
    sections: [
      ...roles(setting, AUTHORS, CREW_SHOWN, name),
      ...facts(setting),
      ...roles(setting, CAST, CAST_SHOWN, nameAndParts),
      ...roles(setting, CREW, CREW_SHOWN, name),
      ...winsAtAGlance(setting),
      ...reception(setting),
    ],
  };
}
