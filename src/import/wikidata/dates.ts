import { date } from '../../data/schema/values.ts';

/** A moment as Wikidata tells it: https://www.wikidata.org/wiki/Help:Dates */
export interface Time {
  /** ISO 8601 with a sign in front, month and day possibly 00. */
  readonly time: string;
  /** 9 is a year, 10 a month, 11 a day; smaller numbers are decades and more. */
  readonly precision: number;
  /** The address of the item of the calendar that the time is told in. */
  readonly calendarmodel: string;
}

const JULIAN = /Q1985786$/;
const PARTS = /^\+(\d{4})-(\d{2})-(\d{2})T/;
/** How much of `1982-12-18` is known at each precision. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [9, 4],
  [10, 7],
]);
const DAY_OR_FINER = 11;

/** An ISO 8601 date as precise as it is known, or why there is none. */
export type Dated = { readonly date: string } | { readonly fault: string };

/**
 * The date of a time value in the Gregorian calendar. A Julian day is converted, of a Julian month only the year is kept
 * (it lies in two Gregorian months); years before our era or beyond 9999 and what is less precise than a year have none.
 */
export function dateOf({ time, precision, calendarmodel }: Time): Dated {
  if (precision < 9) return { fault: 'less precise than a year' };
  const [, year, month, day] = PARTS.exec(time) ?? [];
  if (year === undefined || month === undefined || day === undefined || year === '0000') {
    return { fault: 'a date outside of our era' };
  }
  const julian = JULIAN.test(calendarmodel);
  if (precision >= DAY_OR_FINER) {
    return existing(
      julian ? gregorianDay(Number(year), Number(month), Number(day)) : `${year}-${month}-${day}`,
    );
  }
  return existing(`${year}-${month}-${day}`.slice(0, julian ? 4 : LENGTHS.get(precision)));
}

function existing(text: string): Dated {
  return date.safeParse(text).success ? { date: text } : { fault: 'a date that does not exist' };
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
/** The Julian day number of 1970-01-01. */
const EPOCH = 2_440_588;

/** By way of the Julian day number: https://en.wikipedia.org/wiki/Julian_day#Converting_Julian_calendar_date */
function gregorianDay(year: number, month: number, day: number): string {
  if (month < 1 || month > 12 || day < 1 || day > 31) return '';
  const number =
    367 * year -
    Math.floor((7 * (year + 5001 + Math.trunc((month - 9) / 7))) / 4) +
    Math.floor((275 * month) / 9) +
    day +
    1_729_777;
  return new Date((number - EPOCH) * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
}
