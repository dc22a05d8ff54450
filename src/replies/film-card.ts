import type { Film } from '../data/entities.ts';
import { titleWithYear } from '../data/names.ts';
import type { Card, Setting } from './card.ts';
import { castAndCrewPage } from './film-pages/cast-and-crew.ts';
import { festivalsPage } from './film-pages/festivals.ts';
import { overviewPage } from './film-pages/overview.ts';
import { releasesPage } from './film-pages/releases.ts';
import type { FilmSetting } from './film-pages/setting.ts';
import { storyPage } from './film-pages/story.ts';
import { type Page, paragraphs } from './sections.ts';
import { SourceMarks } from './sources.ts';
import { FILM_PAGES, type FilmPage, type View } from './view.ts';
import type { Wording } from './wording/wording.ts';

const PAGES: Readonly<Record<FilmPage, (setting: FilmSetting) => Page>> = {
  overview: overviewPage,
  cast: castAndCrewPage,
  story: storyPage,
  releases: releasesPage,
  festivals: festivalsPage,
};

/** What an empty page says; the heading has said a title, and perhaps a year. */
function nothingOn(page: FilmPage, words: Wording): string {
  return page === 'overview' ? words.nothingElse : words.notRecorded(words.pages[page]);
}

/** One page of a film's card. Together the pages show everything that is recorded of the film. */
export function filmCard(film: Film, view: View, setting: Setting): Card {
  const { words, catalogue } = setting;
  const marks = new SourceMarks(catalogue, film.sources);
  const page = PAGES[view.page]({ ...setting, film, marks });
  const isEmpty = page.lead.length + page.sections.length === 0;
  return {
    view: { ...view, reference: film.reference },
    title: titleWithYear(film),
    lead: isEmpty ? paragraphs([nothingOn(view.page, words)]) : page.lead,
    sections: page.sections,
    footer: marks.footer(words),
    tabs: FILM_PAGES,
    placeholder: words.openFrom[view.page === 'cast' || view.page === 'festivals' ? view.page : 'other'],
  };
}
