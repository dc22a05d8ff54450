import { entityAt } from '../catalogue.ts';
import type { Company, Festival, Film, Person } from '../entities.ts';
import type { RecordFile } from '../loading/read.ts';
import { type EntityKind, type Reference, refer } from '../reference.ts';
import type { FilmRecord } from '../schema/film.ts';
import { mentionsIn } from '../schema/mentions.ts';
import type { Mention, WrittenForm } from '../schema/values.ts';
import { recordsOfFilm } from '../unmerging/film.ts';
import { recordsOfNamed } from '../unmerging/named.ts';
import type { Base } from './base.ts';

/** What of a base further records may mean, as records that can be linked with those. */
export interface Neighbours {
  readonly files: readonly RecordFile[];
  /** The whole record of each film's, of which `files` has no more people than tell it apart. */
  readonly whole: ReadonlyMap<FilmRecord, FilmRecord>;
}

class Gathering {
  readonly films = new Set<Film>();
  readonly named = new Map<Reference, Person | Company | Festival>();
  readonly #base: Base;

  constructor(base: Base) {
    this.#base = base;
  }

  add(reference: Reference | undefined): void {
    const entity = reference && entityAt(this.#base.catalogue, reference);
    if (entity?.kind === 'film') this.films.add(entity);
    else if (entity) this.named.set(entity.reference, entity);
  }

  /** Whatever has one of the ids or names. */
  addAlike(
    kind: EntityKind,
    ids: readonly string[],
    externalIds: readonly string[] | undefined,
    forms: readonly WrittenForm[],
  ): void {
    for (const id of ids) this.add(refer(kind, id));
    for (const externalId of externalIds ?? []) this.add(this.#base.lookUps.byExternalId(kind, externalId));
    for (const form of forms) {
      if (form.kind === 'misspelling') continue;
      for (const reference of this.#base.lookUps.byName(kind, form.text)) this.add(reference);
    }
  }

  addMeant(kind: EntityKind, { id, externalIds, name }: Mention): void {
    this.addAlike(kind, id === undefined ? [] : [id], externalIds, [{ text: name }]);
  }
}

function gather(files: readonly RecordFile[], base: Base): Gathering {
  const gathering = new Gathering(base);
  for (const { record } of files) {
    if (record.kind === 'source') continue;
    const forms = record.kind === 'film' ? record.titles : record.names;
    const ids = [...(record.id === undefined ? [] : [record.id]), ...(record.sameAs ?? [])];
    gathering.addAlike(record.kind, ids, record.externalIds, forms);
    if (record.kind !== 'film') continue;
    for (const { kind, mention } of mentionsIn(record)) gathering.addMeant(kind, mention);
  }
  // Directors tell films of one title apart.
  for (const { credits } of gathering.films) {
    for (const { role, person } of credits) if (role === 'director') gathering.add(person);
  }
  return gathering;
}

/** Everything in a base that further records may mean. */
export function neighboursOf(files: readonly RecordFile[], base: Base): Neighbours {
  const { films, named } = gather(files, base);
  const whole = new Map<FilmRecord, FilmRecord>();
  const isNeighbour = ({ id }: Mention) => id !== undefined && named.has(refer('person', id));
  for (const film of films) {
    for (const record of recordsOfFilm(film)) {
      const credits = record.credits?.filter(({ person }) => isNeighbour(person));
      whole.set({ ...record, credits }, record);
    }
  }
  const records = [...[...named.values()].flatMap(recordsOfNamed), ...whole.keys()];
  const { catalogue, place } = base;
  return {
    files: records.map((record) => ({
      file: '',
      catalogue: place,
      standing: catalogue.standingOf(record.source),
      record,
    })),
    whole,
  };
}
