import type { RecordFile } from '../loading/read.ts';
import { normalForm } from '../normal-form.ts';
import type { NamedKind } from '../reference.ts';
import type { FilmRecord } from '../schema/film.ts';
import { mentionsIn } from '../schema/mentions.ts';
import type { CompanyRecord, FestivalRecord, PersonRecord } from '../schema/record.ts';
import type { Mention } from '../schema/values.ts';
import type { Linkable } from './clusters.ts';

export type NamedRecord = PersonRecord | CompanyRecord | FestivalRecord;

/** One person, company or festival as one source knows it: its records there, and its mentions in films. */
export interface Identity extends Linkable {
  readonly order: number;
  catalogue: number;
  readonly ids: Set<string>;
  readonly externalIds: Set<string>;
  readonly birthYears: Set<number>;
  /** Names as written, misspellings left out: nobody is linked by a mistake. */
  readonly names: Set<string>;
  /** The same in their normal form. */
  readonly folded: Set<string>;
  readonly records: NamedRecord[];
  readonly mentions: { readonly film: FilmRecord; readonly mention: Mention }[];
}

class IdentityBook {
  readonly identities: Identity[] = [];
  readonly #byName = new Map<string, Identity[]>();
  readonly #byId = new Map<string, Identity>();

  open(source: string): Identity {
    const identity: Identity = {
      order: this.identities.length,
      catalogue: Number.POSITIVE_INFINITY,
      source,
      ids: new Set(),
      externalIds: new Set(),
      birthYears: new Set(),
      names: new Set(),
      folded: new Set(),
      records: [],
      mentions: [],
    };
    this.identities.push(identity);
    return identity;
  }

  addName(identity: Identity, name: string): void {
    identity.names.add(name);
    const folded = normalForm(name);
    if (identity.folded.has(folded)) return;
    identity.folded.add(folded);
    const key = `${identity.source} ${folded}`;
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), identity]);
  }

  addId(identity: Identity, kind: 'ids' | 'externalIds', id: string): void {
    identity[kind].add(id);
    this.#byId.set(`${identity.source} ${id}`, identity);
  }

  /** Whom a source means by a mention: by id, else by a name that just one of its people bears. */
  meantBy(source: string, mention: Mention): Identity | undefined {
    const ids = [...(mention.id ? [mention.id] : []), ...(mention.externalIds ?? [])];
    if (ids.length > 0) return ids.map((id) => this.#byId.get(`${source} ${id}`)).find(Boolean);
    const bearers = this.#byName.get(`${source} ${normalForm(mention.name)}`) ?? [];
    return bearers.length === 1 ? bearers[0] : undefined;
  }
}

function addRecord(book: IdentityBook, record: NamedRecord, catalogue: number): void {
  const identity = book.open(record.source);
  identity.catalogue = catalogue;
  identity.records.push(record);
  for (const id of [...(record.id ? [record.id] : []), ...(record.sameAs ?? [])])
    book.addId(identity, 'ids', id);
  for (const id of record.externalIds ?? []) book.addId(identity, 'externalIds', id);
  for (const name of record.names) if (name.kind !== 'misspelling') book.addName(identity, name.text);
  if (record.kind === 'person' && record.born) identity.birthYears.add(Number(record.born.slice(0, 4)));
}

interface Site {
  readonly film: FilmRecord;
  readonly mention: Mention;
  readonly catalogue: number;
}

function addMention(book: IdentityBook, { film, mention, catalogue }: Site): void {
  const identity = book.meantBy(film.source, mention) ?? book.open(film.source);
  identity.catalogue = Math.min(identity.catalogue, catalogue);
  identity.mentions.push({ film, mention });
  book.addName(identity, mention.name);
  if (mention.id) book.addId(identity, 'ids', mention.id);
  for (const id of mention.externalIds ?? []) book.addId(identity, 'externalIds', id);
}

/**
 * Every identity of a kind that the records know, in the records' order. Records come first and mentions with an
 * id before those without, so that a bare name can find whom its source describes elsewhere.
 */
export function identitiesOf(kind: NamedKind, files: readonly RecordFile[]): readonly Identity[] {
  const book = new IdentityBook();
  for (const { record, catalogue } of files) if (record.kind === kind) addRecord(book, record, catalogue);
  const sites = files.flatMap(({ record, catalogue }) =>
    record.kind === 'film'
      ? sitesIn(record, kind).map((mention) => ({ film: record, mention, catalogue }))
      : [],
  );
  const hasId = ({ mention }: Site) => Boolean(mention.id ?? mention.externalIds?.length);
  for (const site of sites) if (hasId(site)) addMention(book, site);
  for (const site of sites) if (!hasId(site)) addMention(book, site);
  return book.identities;
}

function sitesIn(film: FilmRecord, kind: NamedKind): Mention[] {
  return mentionsIn(film).flatMap((site) => (site.kind === kind ? site.mention : []));
}
