import type { Credit, Facts, Film } from '../../data/entities.ts';
import type { Reference } from '../../data/reference.ts';
import { COMPANY_ROLES, type CompanyRoleName, type Part, ROLES, type Role } from '../../data/schema/film.ts';
import type { Place } from '../../data/schema/values.ts';
import type { Setting } from '../card.ts';
import { labelOf } from '../labels.ts';
import { calledAt } from '../names.ts';
import type { Line, Opening, Section } from '../sections.ts';
import type { SourceMarks } from '../sources.ts';
import { escaped } from '../text.ts';

/** What a page of a film's card is made from. */
export interface FilmSetting extends Setting {
  readonly film: Film;
  readonly marks: SourceMarks;
}

/** A section, or none where there is nothing to say. */
export function section(heading: string, lines: readonly (Line | string)[], aside = false): Section[] {
  if (lines.length === 0) return [];
  return [{ heading, lines: lines.map((line) => (typeof line === 'string' ? { text: line } : line)), aside }];
}

/** All values of a fact on one line, each with its sources. */
export function factSection<Value>(
  heading: string,
  facts: Facts<Value>,
  marks: SourceMarks,
  inWords: (value: Value) => string,
): Section[] {
  const values = marks.each(facts, (value) => escaped(inWords(value)));
  return section(heading, values.length > 0 ? [values.join(' · ')] : [], true);
}

/** What a select needs to open something. */
export function opening({ catalogue, words }: Setting, reference: Reference): Opening {
  return { reference, label: labelOf(catalogue, reference, words) };
}

/** A place in one line, from the most particular to the country. */
export function placeInWords({ venue, name, alsoNamed, country }: Place): string {
  const named = name && alsoNamed ? `${name} (${alsoNamed.join(', ')})` : name;
  return [venue, named, country].filter(Boolean).join(', ');
}

function partInWords({ name, description }: Part): string {
  return [name, description].filter(Boolean).join(', ');
}

/** A credited person: the name that heads their card, the parts, and other spellings that the film credits. */
export function creditLine(setting: FilmSetting, credit: Credit): Line {
  const { catalogue, words, marks } = setting;
  const name = calledAt(catalogue, credit.person);
  const spellings = credit.names.map(({ value }) => value).filter((spelling) => spelling !== name);
  const parts = marks.each(credit.parts, (part) => escaped(words.playing(partInWords(part))));
  const asCredited = spellings.map((spelling) => `(${escaped(words.credited(spelling))})`);
  const text = [`**${escaped(name)}**`, ...asCredited, ...parts].join(' ');
  return { text: `${text}${marks.of(credit.sources)}`, opens: opening(setting, credit.person) };
}

/** A film's credits by role, in the order of `ROLES`, each in billing order. */
export function creditsByRole(film: Film): Map<Role, Credit[]> {
  return new Map(
    ROLES.map((role): [Role, Credit[]] => [
      role,
      film.credits.filter((credit) => credit.role === role),
    ]).filter(([, credits]) => credits.length > 0),
  );
}

/** A film's companies by role, those whose role no source states last. */
export function companiesByRole(film: Film): [CompanyRoleName | undefined, Film['companies']][] {
  const roles: (CompanyRoleName | undefined)[] = [...COMPANY_ROLES, undefined];
  return roles
    .map((role): [CompanyRoleName | undefined, Film['companies']] => [
      role,
      film.companies.filter(({ value }) => value.role === role),
    ])
    .filter(([, companies]) => companies.length > 0);
}
