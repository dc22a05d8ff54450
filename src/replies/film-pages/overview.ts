import type { Credit } from '../../data/entities.ts';
import type { Role } from '../../data/schema/film.ts';
import { factSection } from '../facts.ts';
import { formInWords, shownForms } from '../names.ts';
import { type Line, type Section, section } from '../sections.ts';
import { escaped, firstWords } from '../text.ts';
import { creditLine, creditsByRole } from './credits.ts';
import type { FilmSetting } from './setting.ts';

/** Who is shown at a glance, and in which order; everybody is on the page of cast and crew. */
const AUTHORS = ['director', 'writer'] as const;
const CAST = ['actor', 'narrator'] as const;
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
const STORY_SHOWN = 420;

/** Every form of the title, the heading's own among them, since only here its language and kind are said. */
function titles({ film, words, marks }: FilmSetting): Section[] {
  const lines = shownForms(film.titles).map(({ value, sources }) => {
    const about = formInWords(value, words);
    return `**${escaped(value.text)}**${about ? ` · ${about}` : ''}${marks.of(sources)}`;
  });
  return section(words.titles, lines);
}

function firstOf(setting: FilmSetting, credits: readonly Credit[], most: number): Line[] {
  const shown = credits.slice(0, most).map((credit) => ({ text: creditLine(setting, credit).text }));
  const more = credits.length - shown.length;
  return more > 0 ? [...shown, { text: setting.words.moreOnCast(more) }] : shown;
}

function roles(setting: FilmSetting, wanted: readonly Role[], most: number, aside: boolean): Section[] {
  const byRole = creditsByRole(setting.film);
  return wanted.flatMap((role) =>
    section(setting.words.crew[role], firstOf(setting, byRole.get(role) ?? [], most), aside),
  );
}

function story({ film, words, marks }: FilmSetting): Section[] {
  const lines = film.stories.map(({ value, sources }) => {
    const text = escaped(value);
    const short = firstWords(text, STORY_SHOWN);
    return `${short}${marks.of(sources)}${short === text ? '' : `\n${words.moreOnStory}`}`;
  });
  return section(words.story, lines);
}

/** The first page: what a film is, at a glance. */
export function overviewPage(setting: FilmSetting): Section[] {
  const { film, words, marks } = setting;
  return [
    ...titles(setting),
    ...factSection(words.year, film.years, marks, String),
    ...factSection(words.country, film.countries, marks, String),
    // Where sources disagree, what is to be compared is the minutes.
    ...factSection(
      words.length,
      film.minutes,
      marks,
      film.minutes.length > 1 ? words.minutes : words.minutesAndHours,
    ),
    ...factSection(words.genre, film.genres, marks, String),
    ...factSection(words.language, film.languages, marks, String),
    ...factSection(words.colour, film.colours, marks, String),
    ...factSection(words.format, film.formats, marks, String),
    ...roles(setting, AUTHORS, CREW_SHOWN, true),
    ...roles(setting, CAST, CAST_SHOWN, false),
    ...roles(setting, CREW, CREW_SHOWN, true),
    ...story(setting),
    ...factSection(words.tags, film.tags, marks, String),
    ...factSection(words.rating, film.ratings, marks, String),
    ...factSection(words.votes, film.votes, marks, (value) =>
      typeof value === 'number' ? words.number(value) : value,
    ),
  ];
}
