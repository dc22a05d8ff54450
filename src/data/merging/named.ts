import type { Company, Facts, Festival, Person } from '../entities.ts';
import type { NamedGroup } from '../linking/groups.ts';
import type { NamedRecord } from '../linking/identities.ts';
import { type NamedKind, refer } from '../reference.ts';
import type { WrittenForm } from '../schema/values.ts';
import { factsOf, factsOfForms, factsOfWords, type Statement } from './facts.ts';

/** Every form of the name: those of the records with language and kind, then spellings only found in films. */
function namesOf({ records, mentions, sources }: NamedGroup): Facts<WrittenForm> {
  const statements: Statement<WrittenForm>[] = [
    ...records.flatMap((record) => record.names.map((value) => ({ value, source: record.source }))),
    ...mentions.map(({ name, source }) => ({ value: { text: name }, source })),
  ];
  return factsOfForms(statements.sort((a, b) => sources.indexOf(a.source) - sources.indexOf(b.source)));
}

function commonFields<Kind extends NamedKind>(kind: Kind, group: NamedGroup) {
  return {
    kind,
    reference: refer(kind, group.id),
    id: group.id,
    aliases: group.aliases,
    externalIds: group.externalIds,
    sources: group.sources,
    names: namesOf(group),
    notes: factsOf(many(group.records, (record) => record.notes)),
  };
}

function single<Record extends NamedRecord, Value>(
  records: readonly Record[],
  pick: (record: Record) => Value | undefined,
): Statement<Value>[] {
  return many(records, (record) => {
    const value = pick(record);
    return value === undefined ? [] : [value];
  });
}

function many<Record extends NamedRecord, Value>(
  records: readonly Record[],
  pick: (record: Record) => readonly Value[] | undefined,
): Statement<Value>[] {
  return records.flatMap((record) => (pick(record) ?? []).map((value) => ({ value, source: record.source })));
}

/** Merges all that is said of one person. */
export function mergePerson(group: NamedGroup): Person {
  const records = group.records.filter((record) => record.kind === 'person');
  return {
    ...commonFields('person', group),
    born: factsOf(single(records, (record) => record.born)),
    died: factsOf(single(records, (record) => record.died)),
    birthPlaces: factsOf(single(records, (record) => record.birthPlace)),
    nationalities: factsOfWords(many(records, (record) => record.nationalities)),
    occupations: factsOfWords(many(records, (record) => record.occupations)),
  };
}

/** Merges all that is said of one company or other organisation. */
export function mergeCompany(group: NamedGroup): Company {
  const records = group.records.filter((record) => record.kind === 'company');
  return {
    ...commonFields('company', group),
    what: factsOfWords(single(records, (record) => record.what)),
    founded: factsOf(single(records, (record) => record.founded)),
    places: factsOf(many(records, (record) => record.places)),
  };
}

/** Merges all that is said of one festival; its editions are in the films' selections. */
export function mergeFestival(group: NamedGroup): Festival {
  const records = group.records.filter((record) => record.kind === 'festival');
  return {
    ...commonFields('festival', group),
    since: factsOf(single(records, (record) => record.since)),
    places: factsOf(single(records, (record) => record.place)),
  };
}
