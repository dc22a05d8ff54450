import type { Measured } from '../reading/meaning.ts';
import type { Word } from '../words.ts';
import { textAt } from './years.ts';

/** A number with what it may measure, and the word after those that mean it. Lengths are in minutes. */
export interface Amount {
  readonly to: number;
  readonly number: number;
  readonly measures: readonly Measured[];
}

const NUMBERS_IN_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const DIGITS = /^\d+$/;
const HOURS = /^(?:hours?|hrs?|h)$/;
const MINUTES = /^(?:minutes?|mins?)$/;

const THOUSANDS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  billion: 1e9,
};
const PEOPLE = /^(?:people|viewers|spectators|visitors|admissions|tickets)$/;
const SEEING = /^(?:see|saw|seen|watched|watch|attended)$/;
const MONEY = /^(?:dollars?|euros?|pounds?|roubles?|rubles?|usd|eur|gbp|rub)$/;

/** The number that a word is; undefined where it is none. */
export function numberOf(word: string): number | undefined {
  return DIGITS.test(word) ? Number(word) : NUMBERS_IN_WORDS[word];
}

/** Whether a word is the unit of hours. */
export function isHours(word: string): boolean {
  return HOURS.test(word);
}

function ofMinutes(words: readonly Word[], to: number, number: number): Amount {
  return { to: words[to]?.text === 'long' ? to + 1 : to, number, measures: ['length'] };
}

/** A length as *90 minutes*, *two hours*, *an hour and a half*, *1 hour and 30 minutes*; undefined where there is none. */
export function lengthAt(words: readonly Word[], from: number): Amount | undefined {
  const number = numberOf(words[from]?.text ?? '');
  const unit = words[from + 1]?.text ?? '';
  if (number === undefined) return undefined;
  if (MINUTES.test(unit)) return ofMinutes(words, from + 2, number);
  if (!HOURS.test(unit)) return undefined;
  if (textAt(words, from + 2, from + 5) === 'and a half') return ofMinutes(words, from + 5, number * 60 + 30);
  const at = words[from + 2]?.text === 'and' ? from + 3 : from + 2;
  const minutes = numberOf(words[at]?.text ?? '');
  return minutes !== undefined && MINUTES.test(words[at + 1]?.text ?? '')
    ? ofMinutes(words, at + 2, number * 60 + minutes)
    : ofMinutes(words, from + 2, number * 60);
}

/** An amount as *two million people*, *5 million dollars*, *1000 votes*; without a unit it may be any of them. */
export function amountAt(words: readonly Word[], from: number): Amount | undefined {
  let [to, digits] = [from + 1, words[from]?.text ?? ''];
  // *1,500,000* is three words.
  while (DIGITS.test(digits) && /^\d{3}$/.test(words[to]?.text ?? '')) {
    digits += words[to]?.text ?? '';
    to += 1;
  }
  const base = numberOf(digits);
  if (base === undefined) return undefined;
  const times = THOUSANDS[words[to]?.text ?? ''];
  if (times !== undefined) to += 1;
  const number = base * (times ?? 1);
  const unit = words[to]?.text ?? '';
  if (PEOPLE.test(unit)) {
    return { to: SEEING.test(words[to + 1]?.text ?? '') ? to + 2 : to + 1, number, measures: ['viewers'] };
  }
  if (MONEY.test(unit)) return { to: to + 1, number, measures: ['budget', 'box office'] };
  if (unit === 'votes') return { to: to + 1, number, measures: ['votes'] };
  // *A* alone is an article.
  if (/^an?$/.test(digits) && times === undefined) return undefined;
  return { to, number, measures: ['viewers', 'budget', 'box office', 'votes', 'rating'] };
}
