import type { Credit, Film } from '../../data/entities.ts';
import { COMPANY_ROLES, type CompanyRoleName, type Part, ROLES, type Role } from '../../data/schema/film.ts';
import { opening } from '../facts.ts';
import { calledAt } from '../names.ts';
import type { Line } from '../sections.ts';
import { escaped } from '../text.ts';
import type { FilmSetting } from './setting.ts';

/** A part as its name, and what the character is. */
export function partInWords({ name, description }: Part): string {
  return [name, description].filter(Boolean).join(', ');
}

/** A credited person: the name that heads their card, other spellings that the film credits, and the parts. */
export function creditLine(setting: FilmSetting, credit: Credit): Line {
  const { catalogue, words, marks } = setting;
  const name = calledAt(catalogue, credit.person);
  const otherSpellings = credit.names.filter(({ value }) => value !== name);
  const parts = marks.each(credit.parts, (part) => escaped(words.playing(partInWords(part))));
  const text = [
    `**${escaped(name)}**${marks.of(credit.sources)}`,
    ...marks.each(otherSpellings, (spelling) => `(${escaped(words.credited(spelling))})`),
    ...(parts.length > 0 ? [parts.join(' · ')] : []),
  ].join(' ');
  return { text, opens: [opening(setting, credit.person)] };
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
