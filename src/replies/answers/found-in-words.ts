import type { Found, FoundAward, FoundDetails } from '../../data/found.ts';
import { calledAt } from '../../data/names.ts';
import type { Reference } from '../../data/reference.ts';
import type { Part } from '../../data/schema/film.ts';
import type { Setting } from '../card.ts';
import { moneyInWords, placeInWords } from '../facts.ts';
import { formInWords } from '../form-in-words.ts';
import type { Wording } from '../wording/wording.ts';

/** What a length or a date may be wanted in, whatever it is recorded in. */
export type WantedUnit = 'hours' | 'minutes' | 'decade' | 'century' | 'year';

/** A part by the character's name or, where it has none, by what the character is. */
function partByName({ name, description = '' }: Part): string {
  return name ?? description;
}

function minutesInWords(minutes: number, unit: WantedUnit | undefined, words: Wording): string {
  if (unit === 'hours') return words.answers.inHours(minutes);
  return unit === 'minutes' ? words.minutes(minutes) : words.minutesAndHours(minutes);
}

/** An ISO 8601 date as precise as it is, or only as far as it is wanted. */
function dateInWords(date: string, unit: WantedUnit | undefined, words: Wording): string {
  const year = Number(date.slice(0, 4));
  if (unit === 'decade') return words.answers.decade(year);
  if (unit === 'century') return words.answers.century(year);
  return unit === 'year' ? String(year) : words.date(date);
}

function awardInWords({ name, alsoNamed, category }: FoundAward, words: Wording): string {
  const prize = alsoNamed.length > 0 ? `${name} ${words.alsoNamed(alsoNamed)}` : name;
  return category ? `${prize}, ${category}` : prize;
}

/** A value that answers a question, in plain words that are not escaped; a length or a date in the unit wanted. */
export function foundInWords({ value }: Found, { catalogue, words }: Setting, unit?: WantedUnit): string {
  const date = (text: string) => dateInWords(text, unit, words);
  switch (value.is) {
    case 'entity':
      return calledAt(catalogue, value.reference);
    case 'text':
      return value.text;
    case 'year':
      return date(String(value.year));
    case 'date':
      return date(value.date);
    case 'period':
      return words.period(value.from && date(value.from), value.to && date(value.to));
    case 'minutes':
      return minutesInWords(value.minutes, unit, words);
    case 'number':
      return words.number(value.number);
    case 'money':
      return moneyInWords(value.money, words);
    case 'place':
      return placeInWords(value.place);
    case 'form':
      return value.form.text;
    case 'part':
      return partByName(value.part);
    case 'award':
      return awardInWords(value.award, words);
  }
}

/** What the value itself tells that its words leave out. */
function besidesItsWords({ value }: Found, words: Wording): (string | undefined)[] {
  if (value.is === 'form') return [formInWords(value.form, words)];
  if (value.is === 'part') return [value.part.name && value.part.description];
  return value.is === 'award' && value.award.result === 'nominated' ? [words.answers.nominated] : [];
}

function whenInWords({ date, year }: FoundDetails, words: Wording): string | undefined {
  return date ? words.date(date) : year?.toString();
}

/** The place with its country, unless that is the value; a country alone reads better as `in East Germany`. */
function whereInWords({ value, details }: Found, words: Wording): (string | undefined)[] {
  const { place, country } = details;
  const said = value.is === 'place' ? value.place : undefined;
  const saidCountry = (said ?? place)?.country;
  const rest = country === saidCountry ? undefined : country;
  if (said) return [rest];
  return place ? [placeInWords(place), rest] : [rest && words.answers.inCountry(rest)];
}

/** The festival, company and person whom the same statement names; whoever is the value has been said. */
function namedInWords({ value, details }: Found, { catalogue, words }: Setting): (string | undefined)[] {
  const { festival, company, person } = details;
  const called = (one: Reference | undefined) =>
    one && (value.is !== 'entity' || value.reference !== one) ? calledAt(catalogue, one) : undefined;
  const [who, firm] = [called(person), called(company)];
  const whose = value.is === 'part' ? words.answers.playedBy : words.answers.by;
  const isPublished = value.is === 'text' && !person;
  return [who && whose(who), called(festival), firm && (isPublished ? words.publishedBy(firm) : firm)];
}

/** What one fact says of a value. */
function factInWords(found: Found, setting: Setting): string {
  const { words } = setting;
  const { role, part, section, premiere, subtitles, use, according, note } = found.details;
  const said = [
    ...besidesItsWords(found, words),
    role && !(role === 'actor' && part) && words.answers.did(role),
    part && words.playing(partByName(part)),
    whenInWords(found.details, words),
    premiere && words.premiere,
    use,
    ...namedInWords(found, setting),
    section,
    ...whereInWords(found, words),
    subtitles?.length && words.subtitles(subtitles),
    note,
    according && words.answers.according(according),
  ];
  const value = foundInWords(found, setting);
  return said.filter((one) => one && one !== value).join(', ');
}

/**
 * What stands behind a value, in plain words that are not escaped: `as Yulia Martynova`, `executive producer`,
 * `1995, Locarno`, `in East Germany, with German narration`, `according to Seance`; what several facts say is parted by
 * semicolons. Empty where nothing more is said.
 */
export function detailsInWords(found: Found, setting: Setting): string {
  const facts = found.each ?? [found.details];
  const said = facts.map((details) => factInWords({ ...found, details }, setting));
  return [...new Set(said)].filter(Boolean).join('; ');
}
