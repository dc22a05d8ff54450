import { formInWords, shownForms } from '../names.ts';
import type { Section } from '../sections.ts';
import { cutEscaped, escaped } from '../text.ts';
import { creditLine, creditsByRole, type FilmSetting, factSection, section } from './facts.ts';

const CAST_SHOWN = 8;
const STORY_SHOWN = 420;
const FIRST_ROLES = ['director', 'writer', 'composer', 'cinematographer'] as const;

/** Every form of the title, the heading's own among them, since only here its language and kind are said. */
function titles({ film, words, marks }: FilmSetting): Section[] {
  const lines = shownForms(film.titles).map(({ value, sources }) => {
    const about = formInWords(value, words);
    return `**${escaped(value.text)}**${about ? ` · ${about}` : ''}${marks.of(sources)}`;
  });
  return section(words.titles, lines);
}

function cast(setting: FilmSetting): Section[] {
  const actors = creditsByRole(setting.film).get('actor') ?? [];
  const shown = actors.slice(0, CAST_SHOWN).map((credit) => ({ text: creditLine(setting, credit).text }));
  const more = actors.length - shown.length;
  return section(setting.words.crew.actor, [...shown, ...(more > 0 ? [setting.words.castMore(more)] : [])]);
}

function firstCredits(setting: FilmSetting): Section[] {
  const credits = creditsByRole(setting.film);
  return FIRST_ROLES.flatMap((role) => {
    const names = (credits.get(role) ?? []).map((credit) => ({ text: creditLine(setting, credit).text }));
    return section(setting.words.crew[role], names, true);
  });
}

function story({ film, words, marks }: FilmSetting): Section[] {
  const lines = film.stories.map(({ value, sources }) => {
    const text = escaped(value);
    const short = cutEscaped(text, STORY_SHOWN);
    return `${short}${marks.of(sources)}${short === text ? '' : `\n*${words.storyMore}*`}`;
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
    ...factSection(words.length, film.minutes, marks, words.minutes),
    ...factSection(words.genre, film.genres, marks, String),
    ...factSection(words.language, film.languages, marks, String),
    ...factSection(words.colour, film.colours, marks, String),
    ...factSection(words.format, film.formats, marks, String),
    ...firstCredits(setting),
    ...cast(setting),
    ...story(setting),
    ...factSection(words.tags, film.tags, marks, String),
    ...factSection(words.rating, film.ratings, marks, String),
    ...factSection(words.votes, film.votes, marks, (value) =>
      typeof value === 'number' ? words.number(value) : value,
    ),
  ];
}
