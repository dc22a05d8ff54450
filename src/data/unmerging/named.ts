import type { Company, Festival, Person } from '../entities.ts';
import type { CompanyRecord, FestivalRecord, PersonRecord } from '../schema/record.ts';
import { aliasIn, formsSaidBy, identityIn, saidBy, unlessEmpty } from './statements.ts';

type NamedRecord = PersonRecord | CompanyRecord | FestivalRecord;

function personRecords(person: Person, source: string): PersonRecord[] {
  const { kind } = person;
  const [born, died, places] = [
    saidBy(person.born, source),
    saidBy(person.died, source),
    saidBy(person.birthPlaces, source),
  ];
  const count = Math.max(1, born.length, died.length, places.length);
  return Array.from({ length: count }, (_, index) => ({
    kind,
    source,
    names: formsSaidBy(person.names, source),
    born: born[index],
    died: died[index],
    birthPlace: places[index],
    ...(index === 0 && {
      nationalities: unlessEmpty(saidBy(person.nationalities, source)),
      occupations: unlessEmpty(saidBy(person.occupations, source)),
      notes: unlessEmpty(saidBy(person.notes, source)),
    }),
  }));
}

function companyRecords(company: Company, source: string): CompanyRecord[] {
  const { kind } = company;
  const [what, founded] = [saidBy(company.what, source), saidBy(company.founded, source)];
  const count = Math.max(1, what.length, founded.length);
  return Array.from({ length: count }, (_, index) => ({
    kind,
    source,
    names: formsSaidBy(company.names, source),
    what: what[index],
    founded: founded[index],
    ...(index === 0 && {
      places: unlessEmpty(saidBy(company.places, source)),
      notes: unlessEmpty(saidBy(company.notes, source)),
    }),
  }));
}

function festivalRecords(festival: Festival, source: string): FestivalRecord[] {
  const { kind } = festival;
  const [since, places] = [saidBy(festival.since, source), saidBy(festival.places, source)];
  const count = Math.max(1, since.length, places.length);
  return Array.from({ length: count }, (_, index) => ({
    kind,
    source,
    names: formsSaidBy(festival.names, source),
    since: since[index],
    place: places[index],
    ...(index === 0 && { notes: unlessEmpty(saidBy(festival.notes, source)) }),
  }));
}

function recordsOfSource(entity: Person | Company | Festival, source: string): NamedRecord[] {
  switch (entity.kind) {
    case 'person':
      return personRecords(entity, source);
    case 'company':
      return companyRecords(entity, source);
    case 'festival':
      return festivalRecords(entity, source);
  }
}

/** Records that say together what a person, company or festival does, one a source, in the order in which they stand on its card. */
export function recordsOfNamed(entity: Person | Company | Festival): NamedRecord[] {
  const records = entity.sources
    .flatMap((source) => recordsOfSource(entity, source))
    .map((record, index) => ({
      ...record,
      ...identityIn(entity.id, index === 0),
      externalIds: index === 0 ? unlessEmpty(entity.externalIds) : undefined,
    }));
  const [first] = records;
  if (!first) return [];
  const { kind, source, names } = first;
  return [
    ...records,
    ...entity.aliases.map((alias) => ({ kind, source, names, ...aliasIn(entity.id, alias) })),
  ];
}
