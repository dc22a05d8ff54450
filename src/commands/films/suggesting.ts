import {
  type EntityFilter,
  FILTER_NAMES,
  type FilterName,
  type Filters,
  isEntityFilter,
  together,
  type ValueFilter,
} from '../../data/filters.ts';
import { calledAt } from '../../data/names.ts';
import { idOf } from '../../data/reference.ts';
import { CHOICES } from '../../replies/limits.ts';
import { cut, plain } from '../../replies/text.ts';
import type { Choice, Context } from '../command.ts';
import type { GivenOptions } from '../request.ts';
import { chosenEntity, namedFilter } from './named.ts';
import { beginningWith } from './understanding.ts';

/** The id that another option surely means as it is so far; names of people may still be half typed. */
function idGiven(name: FilterName, typed: string, context: Context): string | undefined {
  if (isEntityFilter(name)) return chosenEntity(name, typed, context);
  const { isFound, ids } = context.house.search.browse.resolve(name, typed);
  return isFound && ids.length === 1 ? ids[0] : undefined;
}

function othersGiven(focused: FilterName, given: GivenOptions, context: Context): Filters {
  return together(
    FILTER_NAMES.flatMap((name) => {
      const typed = given[name];
      if (name === focused || typeof typed !== 'string' || typed.trim() === '') return [];
      const id = idGiven(name, typed, context);
      return id === undefined ? [] : [{ name, id }];
    }),
  );
}

/** A label with its count of films behind it, cut before that where there is no room for both. */
function withCount(label: string, films: number | undefined, { words }: Context): string {
  const count = films === undefined ? '' : words.films.behind(films);
  return `${cut(plain(label), CHOICES.name - count.length)}${count}`;
}

function suggestValues(name: ValueFilter, typed: string, others: Filters, context: Context): Choice[] {
  return context.house.search.browse.suggest(name, typed, others, CHOICES.count).map(({ id, films }) => ({
    name: withCount(namedFilter({ name, id }, context)?.label ?? id, films, context),
    value: id,
  }));
}

function suggestEntities(name: EntityFilter, typed: string, others: Filters, context: Context): Choice[] {
  const { search, catalogue } = context.house;
  const countOf = search.browse.counting(name, others);
  const choices: Choice[] = [];
  for (const { reference, matched } of beginningWith(name, typed, context)) {
    if (choices.length === CHOICES.count) break;
    const films = countOf(idOf(reference));
    if (films === 0) continue;
    const called = calledAt(catalogue, reference);
    const label = matched && plain(matched) !== plain(called) ? `${called} · ${matched}` : called;
    choices.push({ name: withCount(label, films, context), value: reference });
  }
  return choices;
}

/** Suggests values of a filter, each with how many films it has among those that the other options leave. */
export function suggestFor(name: FilterName) {
  return (typed: string, context: Context, given: GivenOptions): Choice[] => {
    const others = othersGiven(name, given, context);
    return isEntityFilter(name)
      ? suggestEntities(name, typed, others, context)
      : suggestValues(name, typed, others, context);
  };
}
