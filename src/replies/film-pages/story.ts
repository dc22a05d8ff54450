import type { Review, Sourced } from '../../data/entities.ts';
import { groupBy } from '../../data/group-by.ts';
import { calledAt } from '../../data/names.ts';
import { opening } from '../facts.ts';
import { type Line, type Page, paragraphs, type Section, section } from '../sections.ts';
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

/** What somebody thinks, below who they are: one line to Discord, so that the two never part. */
function opinionLine(setting: FilmSetting, { value, sources }: Sourced<Review>): Line {
  const { catalogue, words, marks } = setting;
  const { author, post, affiliation, stance } = value;
  const role = words.worksFor(post, affiliation && calledAt(catalogue, affiliation.to));
  const text = [...(role ? [`*${escaped(role)}*`] : []), `${escaped(stance)}${marks.of(sources)}`].join('\n');
  const named = [author, ...(affiliation ? [affiliation] : [])];
  return { text, opens: named.map(({ to }) => opening(setting, to)) };
}

/** Opinions, each reviewer's under a heading of their own. */
function opinions(setting: FilmSetting): Section[] {
  const { film, catalogue, words } = setting;
  const byReviewer = groupBy(film.reviews, ({ value }) => value.author.to);
  return [...byReviewer].flatMap(([reviewer, reviews]) =>
    section(
      words.opinionOf(escaped(calledAt(catalogue, reviewer))),
      reviews.map((review) => opinionLine(setting, review)),
    ),
  );
}

/** A story by its paragraphs, the source behind the last. */
function paragraphsOf({ value, sources }: Sourced<string>, marks: FilmSetting['marks']): string[] {
  const texts = value.split(/\n+/u).filter((text) => text.trim() !== '');
  return texts.map((text, at) => `${escaped(text)}${at === texts.length - 1 ? marks.of(sources) : ''}`);
}

/** What the film tells, what it is about, what else is known, and what is thought of it. */
export function storyPage(setting: FilmSetting): Page {
  const { film, words, marks } = setting;
  const others = marks.each(film.notToBeConfusedWith, ({ name, what }) => escaped(`${name}, ${what}`));
  return {
    lead: paragraphs(...film.stories.map((story) => paragraphsOf(story, marks))),
    sections: [
      ...basis(setting),
      ...subjects(setting),
      ...section(words.background, marks.each(film.notes, escaped)),
      ...section(words.notToBeConfused, others),
      ...opinions(setting),
    ],
  };
}
