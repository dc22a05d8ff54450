import type { Company, Festival, Film, Person } from '../data/entities.ts';
import { madeIdOf } from '../data/linking/groups.ts';
import type { EntityKind } from '../data/reference.ts';
import type { FilmRecord } from '../data/schema/film.ts';
import type { CompanyRecord, FestivalRecord, PersonRecord } from '../data/schema/record.ts';
import type { WrittenForm } from '../data/schema/values.ts';

export type EntityRecord = FilmRecord | PersonRecord | CompanyRecord | FestivalRecord;

/** Whether something of a kind has an id. */
export type IsTaken = (kind: EntityKind, id: string) => boolean;

function formsOf(record: EntityRecord): readonly WrittenForm[] {
  return record.kind === 'film' ? record.titles : record.names;
}

function withForms(record: EntityRecord, forms: readonly WrittenForm[]): EntityRecord {
  return record.kind === 'film' ? { ...record, titles: [...forms] } : { ...record, names: [...forms] };
}

function withIds(record: EntityRecord, id: string | undefined, sameAs: readonly string[]): EntityRecord {
  return { ...record, id, sameAs: sameAs.length > 0 ? [...sameAs] : undefined };
}

/** A record of nothing but its titles or names. */
function bareOf(record: EntityRecord): EntityRecord {
  const { kind, source } = record;
  return kind === 'film' ? { kind, source, titles: record.titles } : { kind, source, names: record.names };
}

/**
 * A record of which no new id is made, if there is a form that makes none: what other records said before may stand first
 * in it, and so may the first of what is new, without changing the order of all.
 */
function makingNone(
  record: EntityRecord,
  said: ReadonlySet<string>,
  isTaken: IsTaken,
): EntityRecord | undefined {
  const forms = formsOf(record);
  const news = forms.find(({ text }) => !said.has(text));
  const movable = forms.filter((form) => form === news || said.has(form.text));
  return movable
    .map((first) => withForms(record, [first, ...forms.filter((form) => form !== first)]))
    .find((moved) => isTaken(record.kind, madeIdOf(moved)));
}

/**
 * Gives an entity's records its ids, and no others. One that gives none gets one made when it is read; where that would be
 * an id that nothing has yet, it takes one of the entity's for its own. What is left of those gets records that say nothing
 * else. An id that something has `elsewhere` is only referred to.
 */
export function withEntityIds(
  records: readonly EntityRecord[],
  { kind, id, aliases }: Film | Person | Company | Festival,
  isTaken: IsTaken,
  elsewhere: IsTaken,
): EntityRecord[] {
  const free = [id, ...aliases].filter((each) => !elsewhere(kind, each));
  const referred = [id, ...aliases.filter((alias) => elsewhere(kind, alias))];
  const said = new Set<string>();
  const own = records.map((record, index) => {
    const told = makingNone(record, said, isTaken);
    for (const { text } of formsOf(record)) said.add(text);
    // The entity is called by the first id that is read, which must be no alias.
    const taken = told || (index === 0 && free[0] !== id) ? undefined : free.shift();
    return withIds(told ?? record, taken, index === 0 ? referred : [id]);
  });
  const [first] = own;
  if (!first) return [];
  const [keeping, spare] = free[0] === id ? [{ ...first, id }, free.slice(1)] : [first, free];
  const bare = spare.map((alias) => withIds(bareOf(first), alias, [id]));
  return [keeping, ...own.slice(1), ...bare].map(withoutItself);
}

/** No record is the same as itself. */
function withoutItself(record: EntityRecord): EntityRecord {
  const others = record.sameAs?.filter((id) => id !== record.id) ?? [];
  return withIds(record, record.id, others);
}
