import type { Film } from '../../data/entities.ts';
import type { Found } from '../../data/found.ts';
import { COMPANY_ROLES, type CompanyRoleName } from '../../data/schema/film.ts';
import type { Relation } from './relation.ts';
import { leadsOn, leadsTo, ofFilms } from './stating.ts';

type Part = CompanyRoleName | undefined;

const STUDIOS: readonly Part[] = ['production', 'co-production', undefined];
const ANY: readonly Part[] = [...COMPANY_ROLES, undefined];

function companiesOf(film: Film, roles: readonly Part[]): Found[] {
  return film.companies.flatMap((fact) => {
    const { company, role, place } = fact.value;
    if (!roles.includes(role)) return [];
    return [leadsTo(film, company.to, fact, { ...(role && { role }), ...(place && { place }) })];
  });
}

function publishersOf(film: Film): Found[] {
  return film.homeVideo.flatMap((fact) => {
    const { publisher, medium, year, subtitles } = fact.value;
    return leadsOn(film, publisher, fact, { year, subtitles, note: medium });
  });
}

function joined(...roles: readonly Part[]): Relation {
  return ofFilms(['company'], (film) => companiesOf(film, roles));
}

/** What companies did for films. */
export const COMPANY_RELATIONS = {
  production: joined('production'),
  'co-production': joined('co-production'),
  distribution: joined('distribution'),
  sales: joined('sales'),
  broadcast: joined('broadcast'),
  studio: joined(...STUDIOS),
  publisher: ofFilms(['company'], publishersOf),
  'any company': ofFilms(['company'], (film) => [...companiesOf(film, ANY), ...publishersOf(film)]),
} as const satisfies Readonly<Record<string, Relation>>;
