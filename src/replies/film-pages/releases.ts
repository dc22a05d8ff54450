import type { HomeVideo, Release } from '../../data/entities.ts';
import { calledAt } from '../../data/names.ts';
import { factSection, listSection, moneyInWords, opening, placeInWords } from '../facts.ts';
import { type Line, type Page, type Section, section } from '../sections.ts';
import { escaped } from '../text.ts';
import type { Wording } from '../wording/wording.ts';
import type { FilmSetting } from './setting.ts';
import { otherTitles } from './titles.ts';

function releaseInWords({ date, country, place, premiere, note }: Release, words: Wording): string {
  const when = date ? `**${escaped(words.date(date))}**` : '';
  const where = [place && placeInWords(place), country].filter(Boolean).join(', ');
  const rest = [premiere ? words.premiere : undefined, where, note].filter(Boolean).join(' · ');
  return [when, escaped(rest)].filter(Boolean).join(' · ');
}

/** The film's releases; also what the festivals' page shows where no festival is recorded. */
export function releaseSection({ film, words, marks }: FilmSetting): Section[] {
  const lines = marks.each(film.releases, (release) => releaseInWords(release, words));
  return section(words.releasesHeading, lines);
}

function videoInWords(video: HomeVideo, publisher: string | undefined, words: Wording): string {
  const { medium, year, subtitles } = video;
  return [
    medium,
    year,
    publisher && words.publishedBy(publisher),
    subtitles?.length && words.subtitles(subtitles),
  ]
    .filter(Boolean)
    .join(' · ');
}

function homeVideo(setting: FilmSetting): Section[] {
  const { film, catalogue, words, marks } = setting;
  const lines = film.homeVideo.map(({ value, sources }): Line => {
    const publisher = value.publisher && calledAt(catalogue, value.publisher.to);
    const text = `${escaped(videoInWords(value, publisher, words))}${marks.of(sources)}`;
    return { text, opens: value.publisher ? [opening(setting, value.publisher.to)] : [] };
  });
  return section(words.onVideo, lines);
}

function places({ film, words, marks }: FilmSetting): Section[] {
  const lines = marks.each(film.places, ({ place, use, note }) => {
    const where = [placeInWords(place), note].filter(Boolean).join(' · ');
    return `**${escaped(use)}** · ${escaped(where)}`;
  });
  return section(words.places, lines);
}

/** When and where the film came out, how, where and for how much it was made, and titles left over elsewhere. */
export function releasesPage(setting: FilmSetting): Page {
  const { film, words, marks } = setting;
  const sections = [
    ...releaseSection(setting),
    ...homeVideo(setting),
    ...factSection(words.budget, film.budgets, marks, (money) => moneyInWords(money, words)),
    ...listSection(words.boxOffice, film.boxOffice, marks, (takings) =>
      [moneyInWords(takings, words), takings.where].filter(Boolean).join(' · '),
    ),
    ...listSection(words.viewers, film.attendance, marks, ({ viewers, where, period }) =>
      words.attendance(viewers, [where, period].filter(Boolean).join(', ')),
    ),
    ...factSection(words.production, film.productions, marks, ({ from, to }) =>
      words.period(from && words.date(from), to && words.date(to)),
    ),
    ...places(setting),
    ...section(words.moreTitles, otherTitles(setting).more),
  ];
  return { lead: [], sections };
}
