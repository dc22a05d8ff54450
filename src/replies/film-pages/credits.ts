import type { Credit, Film } from '../../data/entities.ts';
import { calledAt } from '../../data/names.ts';
import { COMPANY_ROLES, type CompanyRoleName, type Part, ROLES, type Role } from '../../data/schema/film.ts';
import { opening } from '../facts.ts';
import type { Line } from '../sections.ts';
import { escaped } from '../text.ts';
import type { FilmSetting } from './setting.ts';

/** A part as its name, and what the character is. */
export function partInWords({ name, description }: Part): string {
  return [name, description].filter(Boolean).join(', ');
}

/** A credited person by the name that heads their card. */
export function nameInCredit({ catalogue, marks }: FilmSetting, { person, sources }: Credit): string {
  return `**${escaped(calledAt(catalogue, person))}**${marks.of(sources)}`;
}

/** The same in a column, whose heading is what stands out. */
export function nameInColumn({ catalogue, marks }: FilmSetting, { person, sources }: Credit): string {
  return `${escaped(calledAt(catalogue, person))}${marks.of(sources)}`;
}

/** What somebody plays, as ` as Maria`, or as several characters; empty where no part is recorded. */
export function partsInCredit({ words, marks }: FilmSetting, { parts }: Credit): string {
  const played = marks.each(parts, (part) => escaped(words.playing(partInWords(part))));
  return played.length > 0 ? ` ${played.join(' · ')}` : '';
}

/** The spellings under which a film credits somebody, where they are others than the name on the card. */
function spellings({ catalogue, words, marks }: FilmSetting, { person, names }: Credit): string[] {
  const others = names.filter(({ value }) => value !== calledAt(catalogue, person));
  return marks.each(others, (spelling) => escaped(words.credited(spelling)));
}

/** A credited person with spellings and parts on one line. */
export function creditLine(setting: FilmSetting, credit: Credit): Line {
  const other = spellings(setting, credit).map((spelling) => ` (${spelling})`);
  const text = [nameInCredit(setting, credit), ...other, partsInCredit(setting, credit)].join('');
  return { text, opens: [opening(setting, credit.person)] };
}

/** A credited person as a column has room for them: other spellings below the name. */
export function creditInColumn(setting: FilmSetting, credit: Credit): Line {
  const name = `${nameInColumn(setting, credit)}${partsInCredit(setting, credit)}`;
  const text = [name, ...spellings(setting, credit)].join('\n');
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
