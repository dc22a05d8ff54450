import type { Condition, Range } from '../query.ts';
import type { Measured } from '../reading/meaning.ts';
import type { Word } from '../words.ts';

/** Words of a question that are years, or a range of a measure: up to which word they go, not counted in. */
export interface NumberPhrase {
  readonly to: number;
  readonly meaning:
    | { readonly is: 'years'; readonly condition: Condition }
    | { readonly is: 'range'; readonly measures: readonly Measured[]; readonly range: Range };
}

/** Years from one to another. */
interface Span {
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
const NUMBERS_IN_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  an: 1,
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
const LESS =
  /^(?:before|until|till|under|below|less than|shorter than|earlier than|prior to|up to|fewer than|older than|by)$/;
const MORE =
  /^(?:after|since|over|above|more than|longer than|later than|at least|newer than|from|as long as|beyond)$/;
/** Those that count the value itself in. */
const INCLUDING = /^(?:until|till|up to|since|at least|from|by|as long as)$/;

function text(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
}

/** The years that one or two words mean, as *1982*, *1980s*, *the eighties*, *nineteen eighties*. */
function yearsAt(words: readonly Word[], from: number): { to: number; range: Span } | undefined {
  const word = words[from]?.text ?? '';
  const span = (least: number, most: number, length = 1) => ({ to: from + length, range: { least, most } });
  if (YEAR.test(word)) return span(Number(word), Number(word));
  if (DECADE.test(word)) return span(Number(word.slice(0, 4)), Number(word.slice(0, 4)) + 9);
  const { tens } = SHORT_DECADE.exec(word)?.groups ?? {};
  if (tens) return span(1900 + Number(tens), 1909 + Number(tens));
  const decade = DECADES_IN_WORDS[word];
  if (decade !== undefined) return span(decade, decade + 9);
  const pair = text(words, from, from + 2);
  if (pair === '20th century' || pair === 'twentieth century') return span(1901, 2000, 2);
  if (pair === '21st century' || pair === 'twenty first') return span(2001, 2100, 2);
  const next = words[from + 1]?.text ?? '';
  if ((word === 'nineteen' || word === '19') && DECADES_IN_WORDS[next] !== undefined) {
    const first = DECADES_IN_WORDS[next] ?? 0;
    return span(first, first + 9, 2);
  }
  const part = { early: [0, 3], mid: [4, 6], late: [7, 9] }[word];
  const whole = part && yearsAt(words, from + 1);
  if (whole && part && whole.range.most - whole.range.least === 9) {
    const [first = 0, last = 9] = part;
    return { to: whole.to, range: { least: whole.range.least + first, most: whole.range.least + last } };
  }
  return undefined;
}

function ofYears(to: number, range: Range): NumberPhrase {
  return { to, meaning: { is: 'years', condition: { by: 'years', range } } };
}

/** A length as *90 minutes*, *two hours*, *an hour and a half*; in minutes. */
function minutesAt(words: readonly Word[], from: number): Amount | undefined {
  const word = words[from]?.text ?? '';
  const number = /^\d+$/.test(word) ? Number(word) : NUMBERS_IN_WORDS[word];
  const unit = words[from + 1]?.text ?? '';
  if (number === undefined) return undefined;
  const withLong = (to: number) => (words[to]?.text === 'long' ? to + 1 : to);
  const isHalf = text(words, from + 2, from + 5) === 'and a half';
  const half = isHalf ? 3 : 0;
  if (/^(?:minutes?|mins?)$/.test(unit)) return { to: withLong(from + 2), number, measures: ['length'] };
  if (/^(?:hours?|hrs?|h)$/.test(unit))
    return { to: withLong(from + 2 + half), number: number * 60 + (isHalf ? 30 : 0), measures: ['length'] };
  return undefined;
}

/** A bound before years or a length: *before 1980*, *longer than two hours*; *between 1980 and 1990*. */
function boundAt(words: readonly Word[], from: number): NumberPhrase | undefined {
  for (const length of [3, 2, 1]) {
    const phrase = text(words, from, from + length);
    const isLess = LESS.test(phrase);
    if (!isLess && !MORE.test(phrase)) continue;
    const included = INCLUDING.test(phrase);
    const years = yearsAt(words, afterArticle(words, from + length));
    if (years) return boundOfYears(phrase, years, isLess, included, words);
    const amount = minutesAt(words, from + length) ?? amountAt(words, from + length);
    if (!amount) continue;
    const step = included ? 0 : 0.001;
    const range = isLess ? { most: amount.number - step } : { least: amount.number + step };
    return { to: amount.to, meaning: { is: 'range', measures: amount.measures, range } };
  }
  return undefined;
}

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

interface Amount {
  readonly to: number;
  readonly number: number;
  readonly measures: readonly Measured[];
}

/** An amount as *two million people*, *5 million dollars*, *1000 votes*; without a unit it may be any of them. */
function amountAt(words: readonly Word[], from: number): Amount | undefined {
  const digits = /^\d+$/;
  let [to, text] = [from + 1, words[from]?.text ?? ''];
  // *1,500,000* is three words.
  while (digits.test(text) && /^\d{3}$/.test(words[to]?.text ?? '')) {
    text += words[to]?.text ?? '';
    to += 1;
  }
  const base = digits.test(text) ? Number(text) : text === 'a' ? 1 : NUMBERS_IN_WORDS[text];
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
  if (text === 'a' && times === undefined) return undefined;
  return { to, number, measures: ['viewers', 'budget', 'box office', 'votes', 'rating'] };
}

function boundOfYears(
  phrase: string,
  years: { to: number; range: Span },
  isLess: boolean,
  included: boolean,
  words: readonly Word[],
): NumberPhrase | undefined {
  const { range, to } = years;
  if (phrase === 'from') {
    const until = ['to', 'until', 'till', 'through'].includes(words[to]?.text ?? '')
      ? yearsAt(words, afterArticle(words, to + 1))
      : undefined;
    return until ? ofYears(until.to, { least: range.least, most: until.range.most }) : ofYears(to, range);
  }
  if (phrase === 'over' || phrase === 'under' || phrase === 'above' || phrase === 'below') return undefined;
  if (isLess) return ofYears(to, { most: included ? range.most : range.least - 1 });
  return ofYears(to, { least: included ? range.least : range.most + 1 });
}

function betweenAt(words: readonly Word[], from: number): NumberPhrase | undefined {
  if (words[from]?.text !== 'between') return undefined;
  const lengths = betweenLengths(words, from + 1);
  if (lengths) return lengths;
  const first = yearsAt(words, afterArticle(words, from + 1));
  if (!first || !['and', 'to'].includes(words[first.to]?.text ?? '')) return undefined;
  const last = yearsAt(words, afterArticle(words, first.to + 1));
  return last && ofYears(last.to, { least: first.range.least, most: last.range.most });
}

/** *Between 60 and 90 minutes*, *between one and two hours*. */
function betweenLengths(words: readonly Word[], from: number): NumberPhrase | undefined {
  const [first, and] = [words[from]?.text ?? '', words[from + 1]?.text];
  const last = minutesAt(words, from + 2);
  const number = /^\d+$/.test(first) ? Number(first) : NUMBERS_IN_WORDS[first];
  if (number === undefined || and !== 'and' || !last) return undefined;
  const isInHours = /^(?:h|hour|hr)/.test(words[from + 3]?.text ?? '');
  const range = { least: isInHours ? number * 60 : number, most: last.number };
  return { to: last.to, meaning: { is: 'range', measures: ['length'], range } };
}

function afterArticle(words: readonly Word[], at: number): number {
  return words[at]?.text === 'the' ? at + 1 : at;
}

/** The years or range that begin at a word. */
export function numberAt(words: readonly Word[], from: number): NumberPhrase[] {
  const bound = betweenAt(words, from) ?? boundAt(words, from);
  if (bound) return [bound];
  const years = yearsAt(words, from);
  if (years) {
    const [first, last] = [years, yearsAt(words, years.to)];
    // *1975–1985*: two years side by side are a span.
    if (last && first.range.least === first.range.most && last.range.least > first.range.least) {
      return [ofYears(last.to, { least: first.range.least, most: last.range.most })];
    }
    return [ofYears(years.to, years.range)];
  }
  const minutes = minutesAt(words, from);
  if (!minutes || words[from]?.text === 'an') return [];
  const around = { least: minutes.number, most: minutes.number };
  return [{ to: minutes.to, meaning: { is: 'range', measures: ['length'], range: around } }];
}
