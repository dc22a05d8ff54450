import type { Facts, Film } from '../../data/entities.ts';
import type { FilterName } from '../../data/filters.ts';
import { directorsOf, titleOf, yearsOf } from '../../data/names.ts';
import { normalForm } from '../../data/normal-form.ts';
import type { Setting } from '../card.ts';
import type { SourceMarks } from '../sources.ts';
import { cut, cutEscaped, escaped } from '../text.ts';
import type { NamedFilter } from './filter-buttons.ts';

const TITLE = 120;
const YEARS = 20;
const DETAIL = 60;
/** Ten such lines and what stands above them fit in an embed's description. */
const LONGEST_LINE = 320;
/** Keeps a mark on the line of what it marks. */
const HARD_SPACE = '\u00a0';

/** What a list is made of: its filters, and marks for all sources on the page. */
export interface ListSetting extends Setting {
  readonly filters: readonly NamedFilter[];
  readonly marks: SourceMarks;
}

/** Values on a line; none where they are just the value of a filter, which every film of the list has. */
function unlessFiltered(values: readonly string[], filter: FilterName, { filters }: ListSetting): string[] {
  const [only, ...others] = values;
  if (only === undefined) return [];
  const repeats = ({ name, label }: NamedFilter) => name === filter && normalForm(label) === normalForm(only);
  if (others.length === 0 && filters.some(repeats)) return [];
  return [escaped(cut(values.join(', '), DETAIL))];
}

function valuesOf(facts: Facts<string>): string[] {
  return facts.map(({ value }) => value);
}

/** A film in a list, with what helps to choose: `**The Voice** (1982) · Ilya Averbakh · Soviet Union · drama`. */
export function filmLine(film: Film, setting: ListSetting): string {
  const years = yearsOf(film);
  const title = `**${cutEscaped(escaped(titleOf(film)), TITLE)}**${years ? ` (${cut(years, YEARS)})` : ''}`;
  const details = [
    ...unlessFiltered(directorsOf(setting.catalogue, film), 'person', setting),
    ...unlessFiltered(valuesOf(film.countries), 'country', setting),
    ...unlessFiltered(valuesOf(film.genres), 'genre', setting),
  ];
  const marks = setting.marks.of(film.sources).replaceAll(' ', HARD_SPACE);
  return cutEscaped(`${[title, ...details].join(' · ')}${marks}`, LONGEST_LINE);
}
