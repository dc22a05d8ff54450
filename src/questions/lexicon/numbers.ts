import type { Condition, Range } from '../query.ts';
import type { Measured } from '../reading/meaning.ts';
import type { Word } from '../words.ts';
import { amountAt, isHours, lengthAt, numberOf } from './amounts.ts';
import { textAt, type Years, yearsAt } from './years.ts';

/** Words of a question that are years, or a range of a measure: up to which word they go, not counted in. */
export interface NumberPhrase {
  readonly to: number;
  readonly meaning:
    | { readonly is: 'years'; readonly condition: Condition }
    | { readonly is: 'range'; readonly measures: readonly Measured[]; readonly range: Range };
}

const LESS =
  /^(?:before|until|till|under|below|less than|shorter than|earlier than|prior to|up to|fewer than|older than|at most|no longer than|not longer than|no more than|by)$/;
const MORE =
  /^(?:after|since|over|above|more than|longer than|later than|at least|newer than|from|as long as|beyond)$/;
/** Those that count the value itself in. */
const INCLUDING =
  /^(?:until|till|up to|at most|no longer than|not longer than|no more than|since|at least|from|by|as long as)$/;
/** Those that are said of amounts, and not of years. */
const OF_AMOUNTS = /^(?:over|under|above|below|at most|no more than)$/;
const OF_ANY_AMOUNT = /^(?:over|under|above|below|at least|at most|(?:no )?(?:more|less|fewer) than)$/;
/** A number with its unit measures no more than this. */
const MOST_MEASURES = 2;
const MOST_WORDS_OF_BOUND = 3;
/** What parts a value that is not counted in from the next: as little as no record has. */
const STEP = 0.001;

function ofYears(to: number, range: Range): NumberPhrase {
  return { to, meaning: { is: 'years', condition: { by: 'years', range } } };
}

/** From the earlier of two bounds to the later, whichever was said first. */
function between(one: number, other: number): Range {
  return { least: Math.min(one, other), most: Math.max(one, other) };
}

function afterArticle(words: readonly Word[], at: number): number {
  return words[at]?.text === 'the' ? at + 1 : at;
}

/** The years after one of some words, as *to 1990*. */
function yearsAfter(words: readonly Word[], at: number, ...joining: readonly string[]): Years | undefined {
  return joining.includes(words[at]?.text ?? '') ? yearsAt(words, afterArticle(words, at + 1)) : undefined;
}

/** *Between 1980 and 1990*, *between one and two hours*, *between 60 and 90 minutes*. */
function betweenAt(words: readonly Word[], from: number): NumberPhrase | undefined {
  if (words[from]?.text !== 'between') return undefined;
  const first = yearsAt(words, afterArticle(words, from + 1));
  const last = first && yearsAfter(words, first.to, 'and', 'to');
  if (first && last) {
    return ofYears(last.to, { ...between(first.least, last.least), most: Math.max(first.most, last.most) });
  }
  const number = numberOf(words[from + 1]?.text ?? '');
  const length = words[from + 2]?.text === 'and' ? lengthAt(words, from + 3) : undefined;
  if (number === undefined || !length) return undefined;
  const inMinutes = isHours(words[from + 4]?.text ?? '') ? number * 60 : number;
  const range = between(inMinutes, length.number);
  return { to: length.to, meaning: { is: 'range', measures: ['length'], range } };
}

function boundOfYears(words: readonly Word[], phrase: string, years: Years): NumberPhrase | undefined {
  const { least, most, to } = years;
  if (OF_AMOUNTS.test(phrase)) return undefined;
  if (phrase === 'from') {
    const until = yearsAfter(words, to, 'to', 'until', 'till', 'through');
    if (!until) return ofYears(to, { least, most });
    return ofYears(until.to, { least: Math.min(least, until.least), most: Math.max(most, until.most) });
  }
  const isIncluded = INCLUDING.test(phrase);
  if (LESS.test(phrase)) return ofYears(to, { most: isIncluded ? most : least - 1 });
  return ofYears(to, { least: isIncluded ? least : most + 1 });
}

function boundOfAmount(words: readonly Word[], phrase: string, from: number): NumberPhrase | undefined {
  const amount = lengthAt(words, from) ?? amountAt(words, from);
  // A bare number is an amount only where it is said to be more or less.
  const isBare = amount && amount.measures.length > MOST_MEASURES;
  if (!amount || (isBare && !OF_ANY_AMOUNT.test(phrase))) return undefined;
  const step = INCLUDING.test(phrase) ? 0 : STEP;
  const range = LESS.test(phrase) ? { most: amount.number - step } : { least: amount.number + step };
  return { to: amount.to, meaning: { is: 'range', measures: amount.measures, range } };
}

/** A bound before years or an amount: *before 1980*, *longer than two hours*, *more than a million people*. */
function boundAt(words: readonly Word[], from: number): NumberPhrase | undefined {
  for (let length = MOST_WORDS_OF_BOUND; length > 0; length -= 1) {
    const phrase = textAt(words, from, from + length);
    if (!LESS.test(phrase) && !MORE.test(phrase)) continue;
    const years = yearsAt(words, afterArticle(words, from + length));
    const bound = years ? boundOfYears(words, phrase, years) : boundOfAmount(words, phrase, from + length);
    if (years || bound) return bound;
  }
  return undefined;
}

function plainYears(words: readonly Word[], { to, least, most }: Years): NumberPhrase {
  const last = yearsAt(words, to);
  // *1975–1985*: two years side by side are a span.
  const isSpan = last !== undefined && least === most && last.least > least;
  return isSpan ? ofYears(last.to, { least, most: last.most }) : ofYears(to, { least, most });
}

/** The years or range that begin at a word; undefined where none do. */
export function numberAt(words: readonly Word[], from: number): NumberPhrase | undefined {
  const bound = betweenAt(words, from) ?? boundAt(words, from);
  if (bound) return bound;
  const years = yearsAt(words, from);
  if (years) return plainYears(words, years);
  const length = /^an?$/.test(words[from]?.text ?? '') ? undefined : lengthAt(words, from);
  if (!length) return undefined;
  const range = { least: length.number, most: length.number };
  return { to: length.to, meaning: { is: 'range', measures: ['length'], range } };
}
