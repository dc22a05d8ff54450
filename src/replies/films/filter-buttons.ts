import type { Filter } from '../../data/filters.ts';
import { withoutId } from '../custom-ids.ts';
import { COMPONENTS } from '../limits.ts';
import { button, type Row, row } from '../message.ts';
import { cut, plain } from '../text.ts';
import type { Wording } from '../wording/wording.ts';

/** A filter, and its value as records spell it. */
export interface NamedFilter extends Filter {
  readonly label: string;
}

/** So much of a value is read on a button. */
const LONGEST_LABEL = 40;
const IN_ROW = COMPONENTS.buttonsInRow;

/** Rows of a button for each filter, which takes it away; `settled` ones only tell which there are. */
export function filterButtons(filters: readonly NamedFilter[], words: Wording, settled = false): Row[] {
  const buttons = filters.map((filter) => {
    const label = cut(plain(filter.label), LONGEST_LABEL);
    return button(withoutId(filter), settled ? label : words.films.without(label), settled);
  });
  const rows = Math.ceil(buttons.length / IN_ROW);
  return Array.from({ length: rows }, (_, index) => row(buttons.slice(index * IN_ROW, (index + 1) * IN_ROW)));
}
