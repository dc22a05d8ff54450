import { asSeen } from './text.ts';

/** Discord sets up to three inline fields in a row; two would stand at halves, out of line with the rows of three. */
const IN_ROW = 3;
/** A third of an embed, some 160 pixels, takes about twenty letters: longer lines would wrap more than once. */
const LONGEST_LINE = 44;
const MOST_LINES = 5;

/** A field's text, and whether it may stand in a column. */
export interface Column {
  readonly value: string;
  readonly aside: boolean;
}

function isNarrow({ value, aside }: Column): boolean {
  const lines = value.split('\n');
  return aside && lines.length <= MOST_LINES && lines.every((line) => asSeen(line).length <= LONGEST_LINE);
}

/** Which of a part's fields stand inline: neighbours that are narrow enough, in whole rows of three. */
export function inlineAmong(fields: readonly Column[]): boolean[] {
  const narrow = fields.map(isNarrow);
  return narrow.map((isInRun, index) => {
    if (!isInRun) return false;
    const start = narrow.lastIndexOf(false, index) + 1;
    const next = narrow.indexOf(false, index);
    const length = (next < 0 ? narrow.length : next) - start;
    return index - start < length - (length % IN_ROW);
  });
}
