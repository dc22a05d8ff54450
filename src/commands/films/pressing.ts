import { type Filters, together, withoutFilter } from '../../data/filters.ts';
import { filterOn, parseFilmsPress, pickId } from '../../replies/custom-ids.ts';
import type { FilmList } from '../../replies/stop.ts';
import type { Context, Pressed } from '../command.ts';
import { customIdsOn, type PressedMessage } from '../pressed-message.ts';
import { type Answer, type Delivery, sentence } from '../response.ts';
import { listAt } from './list.ts';

/** The filters that a list's own buttons hold. */
function filtersOn(message: PressedMessage): Filters {
  return together(customIdsOn(message).flatMap((id) => filterOn(id) ?? []));
}

/** A list as the answer to whoever asked for it; in one sentence where a filter's value is gone. */
export function answerWithList(
  list: FilmList,
  delivery: Delivery,
  context: Context,
  privately: boolean,
): Answer {
  const opened = listAt(list, context, privately);
  if (!opened) return sentence('not-found', context.words.gone);
  const { message, isEmpty } = opened;
  if (!isEmpty) return { outcome: 'found', message, delivery };
  return { outcome: 'not-found', message, delivery: delivery === 'in-place' ? delivery : 'asker' };
}

/** Answers a component of a list, by what follows `films/` in its custom_id; undefined for what no list has. */
export function pressOnList(
  rest: string,
  context: Context,
  { values, message }: Pressed,
): Answer | undefined {
  const press = parseFilmsPress(rest);
  if (!press) return undefined;
  const filters = filtersOn(message);
  const isPrivate = customIdsOn(message).includes(pickId(true));
  switch (press.action) {
    case 'page':
      return answerWithList({ filters, page: press.page }, 'in-place', context, isPrivate);
    case 'without': {
      const left = withoutFilter(filters, press.filter.name);
      return answerWithList({ filters: left, page: 0 }, 'in-place', context, isPrivate);
    }
    case 'with': {
      const [id] = values;
      if (id === undefined || !/^[a-z0-9-]{1,64}$/.test(id)) return undefined;
      const more = { ...filters, [press.name]: id };
      const delivery = press.privately ? 'asker' : 'everybody';
      return answerWithList({ filters: more, page: 0 }, delivery, context, press.privately);
    }
  }
}
