import type { Award, Sourced } from '../../data/entities.ts';
import { calledAt } from '../../data/names.ts';
import { opening } from '../facts.ts';
import { firstOf, type Line, type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import { type AtYear, byYear, inYears } from '../years.ts';
import type { FilmSetting } from './setting.ts';

const WINS_SHOWN = 3;

function giversOf({ festival, body }: Award) {
  return [festival, body].flatMap((giver) => giver ?? []);
}

function withResult({ film }: FilmSetting, result: Award['result']): Sourced<Award>[] {
  return film.awards.filter(({ value }) => value.result === result);
}

function awardLine(setting: FilmSetting, { value, sources }: Sourced<Award>): AtYear {
  const { catalogue, words, marks } = setting;
  const { name, alsoNamed = [], category, year } = value;
  const givers = giversOf(value);
  const text = [
    `**${escaped(name)}**${alsoNamed.length > 0 ? ` ${escaped(words.alsoNamed(alsoNamed))}` : ''}`,
    ...(category ? [escaped(category)] : []),
    ...givers.map(({ to }) => escaped(calledAt(catalogue, to))),
  ].join(' · ');
  return { year, text: `${text}${marks.of(sources)}`, opens: givers.map(({ to }) => opening(setting, to)) };
}

/** What the film won and what it was nominated for, each oldest first. */
export function awardSections(setting: FilmSetting): Section[] {
  const { words } = setting;
  return (['won', 'nominated'] as const).flatMap((result) =>
    inYears(
      words.awards[result],
      withResult(setting, result).map((award) => awardLine(setting, award)),
      words,
    ),
  );
}

function winLine({ catalogue, marks }: FilmSetting, { value, sources }: Sourced<Award>): Line {
  const from = [...giversOf(value).map(({ to }) => escaped(calledAt(catalogue, to))), value.year]
    .filter(Boolean)
    .join(', ');
  return { text: `**${escaped(value.name)}**${from ? ` · ${from}` : ''}${marks.of(sources)}` };
}

/** The first prizes in short; in full they are on the page of festivals and awards. */
export function winsAtAGlance(setting: FilmSetting): Section[] {
  const { words } = setting;
  const wins = byYear(withResult(setting, 'won'), ({ value }) => value.year);
  const lines = wins.map((award) => winLine(setting, award));
  const more = (count: number) => words.moreOn(count, words.pages.festivals);
  return section(words.awards.won, firstOf(lines, WINS_SHOWN, more));
}
