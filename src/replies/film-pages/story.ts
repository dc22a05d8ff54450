import { groupBy } from '../../data/group-by.ts';
import { opening } from '../facts.ts';
import { calledAt } from '../names.ts';
import { type Line, type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import type { FilmSetting } from './setting.ts';

function subjects(setting: FilmSetting): Section[] {
  const { film, catalogue, words, marks } = setting;
  const byWhom = groupBy(film.subjects, ({ value }) => value.according);
  return [...byWhom].flatMap(([according, facts]) => {
    const lines = facts.map(({ value, sources }): Line => {
      if ('topic' in value) return { text: `${escaped(value.topic)}${marks.of(sources)}` };
      const name = escaped(calledAt(catalogue, value.person.to));
      return { text: `**${name}**${marks.of(sources)}`, opens: [opening(setting, value.person.to)] };
    });
    return section(according ? words.aboutAccording(escaped(according)) : words.about, lines);
  });
}

function basis(setting: FilmSetting): Section[] {
  const { film, words, marks, catalogue } = setting;
  const lines = film.basedOn.map(({ value: { work, title, author }, sources }): Line => {
    const text = escaped(words.basis(work, title, author && calledAt(catalogue, author.to)));
    return { text: `${text}${marks.of(sources)}`, opens: author ? [opening(setting, author.to)] : [] };
  });
  return section(words.basedOn, lines);
}

function opinions(setting: FilmSetting): Section[] {
  const { film, catalogue, words, marks } = setting;
  const lines = film.reviews.flatMap(({ value, sources }): Line[] => {
    const { author, post, affiliation, stance } = value;
    const organisation = affiliation && calledAt(catalogue, affiliation.to);
    const role = words.worksFor(post, organisation);
    return [
      { text: `**${escaped(calledAt(catalogue, author.to))}**`, opens: [opening(setting, author.to)] },
      ...(role
        ? [{ text: `*${escaped(role)}*`, opens: affiliation ? [opening(setting, affiliation.to)] : [] }]
        : []),
      { text: `${escaped(stance)}${marks.of(sources)}` },
    ];
  });
  return section(words.opinions, lines);
}

/** What the film tells, what it is about, what is thought of it, and what else is known. */
export function storyPage(setting: FilmSetting): Section[] {
  const { film, words, marks } = setting;
  return [
    ...section(words.story, marks.each(film.stories, escaped)),
    ...basis(setting),
    ...subjects(setting),
    ...section(words.background, marks.each(film.notes, escaped)),
    ...section(
      words.notToBeConfused,
      marks.each(film.notToBeConfusedWith, ({ name, what }) => escaped(`${name}, ${what}`)),
    ),
    ...opinions(setting),
  ];
}
