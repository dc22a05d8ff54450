import { asSeen } from './text.ts';

/** Discord sets up to three inline fields in a row; two would stand at halves, out of line with the rows of three. */
const IN_ROW = 3;
/** A third of an embed, some 160 pixels, takes about 22 letters: a longer line would wrap more than once. */
const LONGEST_LINE = 44;
/** Where several lines stand in a column, one that wraps would read as two: a surname as another person. */
const LONGEST_OF_SEVERAL = 22;
const MOST_LINES = 5;

/** A field's text, and whether it may stand in a column. */
export interface Column {
  readonly value: string;
  readonly aside: boolean;
}

function isNarrow({ value, aside }: Column): boolean {
  const lines = value.split('\n');
  const longest = lines.length > 1 ? LONGEST_OF_SEVERAL : LONGEST_LINE;
  return aside && lines.length <= MOST_LINES && lines.every((line) => asSeen(line).length <= longest);
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
