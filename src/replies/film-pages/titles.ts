import { titleOf, titleWithYear } from '../../data/names.ts';
import { fitsHeading, type OtherForms, otherForms } from '../forms.ts';
import type { FilmSetting } from './setting.ts';

/** The forms of a film's title besides the one that heads its card. */
export function otherTitles(setting: FilmSetting): OtherForms {
  const { film, words } = setting;
  const heading = { text: titleWithYear(film), form: titleOf(film), said: words.thisTitle };
  return otherForms(film.titles, heading, setting);
}

/** Whether the heading has said the year: all of one source's card, and not cut away. */
export function isYearInHeading({ film }: FilmSetting): boolean {
  return film.sources.length < 2 && film.years.length < 2 && fitsHeading(titleWithYear(film));
}
