import type { ValueFilter } from '../../data/filters.ts';
import { labelStarts } from '../typed-text.ts';
import type { Counting } from './counting.ts';
import type { Filtering, InLayers } from './filtering.ts';
import { yearsTyped } from './years.ts';

/** A value that may be meant, and how many films have it; never none. */
export interface CountedValue {
  readonly id: string;
  readonly films: number;
}

/** So many values that fit what is typed are looked at for those that leave some films. */
const MOST_FITTING = 200;

function counted(
  ids: readonly string[],
  filmsOf: (id: string) => InLayers | undefined,
  counting: Counting,
): CountedValue[] {
  return ids.map((id) => ({ id, films: counting.count(filmsOf(id) ?? []) })).filter(({ films }) => films > 0);
}

function latestFirst(filtering: Filtering, name: 'decade' | 'year'): string[] {
  const ids = filtering.values(name).mostUsed();
  return ids
    .map(({ id }) => id)
    .sort()
    .reverse();
}

/** The decades, then the years, of which a text is the beginning, the latest first; of a span of years, just that. */
function yearsBeginning(typed: string, filtering: Filtering): string[] {
  const meant = yearsTyped(typed);
  if (meant?.includes('-')) return [meant];
  const beginning = meant ?? (labelStarts(typed.trim()).at(-1) ?? '').trim();
  const all = [...latestFirst(filtering, 'decade'), ...latestFirst(filtering, 'year')];
  return all.filter((id) => id.startsWith(beginning));
}

/**
 * The values that a text may come to mean, those that fit best first, and before anything is typed those of most
 * films. Counted, and only those that have a film among those that count.
 */
export function suggestedValues(
  name: ValueFilter,
  typed: string,
  filtering: Filtering,
  counting: Counting,
): CountedValue[] {
  if (name === 'years') {
    return counted(yearsBeginning(typed, filtering), (id) => filtering.ofYears(id), counting);
  }
  const ids = filtering
    .values(name)
    .beginning(typed, MOST_FITTING)
    .map(({ id }) => id);
  const fitting = counted(ids, (id) => filtering.ofValue(name, id), counting);
  return typed.trim() === '' ? fitting.sort((one, other) => other.films - one.films) : fitting;
}
