import type { Word } from '../words.ts';

/** Years from one to another, both counted in, and the word after those that mean them. */
export interface Years {
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

const YEAR = /^(?:18[7-9]\d|19\d\d|20\d\d)$/;
const DECADE = /^(?:18[7-9]0|19\d0|20\d0)s$/;
const SHORT_DECADE = /^(?<tens>[2-9]0)s$/;
const DECADES_IN_WORDS: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};
const CENTURIES: Readonly<Record<string, number>> = {
  '20th century': 1901,
  'twentieth century': 1901,
  '21st century': 2001,
  'twenty first century': 2001,
};
/** The years of a decade by how people divide it. */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** The texts of some words, as one. */
export function textAt(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

/** The year or decade that one word means: *1982*, *1980s*, *80s*, *eighties*. */
function ofOneWord({ text, isOwner }: Word): Omit<Years, 'to'> | undefined {
  const decade = (first: number) => ({ least: first, most: first + 9 });
  // *The 90’s*, *the 1990’s*.
  if (isOwner && /^(?:\d\d)?[2-9]0$/.test(text)) return decade(Number(text) + (text.length === 2 ? 1900 : 0));
  if (YEAR.test(text)) return { least: Number(text), most: Number(text) };
  if (DECADE.test(text)) return decade(Number(text.slice(0, 4)));
  const { tens } = SHORT_DECADE.exec(text)?.groups ?? {};
  if (tens) return decade(1900 + Number(tens));
  const first = DECADES_IN_WORDS[text];
  return first === undefined ? undefined : decade(first);
}

function century(words: readonly Word[], from: number): Years | undefined {
  for (const length of [2, 3]) {
    const first = CENTURIES[textAt(words, from, from + length)];
    if (first !== undefined) return { to: from + length, least: first, most: first + 99 };
  }
  return undefined;
}

/** *The late eighties*, *nineteen eighties*. */
function ofTwoWords(words: readonly Word[], from: number): Years | undefined {
  const word = words[from]?.text ?? '';
  const next = words[from + 1];
  const years = next && ofOneWord(next);
  if (!years || years.most - years.least !== 9) return undefined;
  const part = PARTS[word];
  if (part) return { to: from + 2, least: years.least + part[0], most: years.least + part[1] };
  return word === 'nineteen' ? { to: from + 2, ...years } : undefined;
}

/** The years that the words at a place mean; undefined where they mean none. */
export function yearsAt(words: readonly Word[], from: number): Years | undefined {
  const word = words[from];
  const one = word && ofOneWord(word);
  return one ? { to: from + 1, ...one } : (century(words, from) ?? ofTwoWords(words, from));
}
