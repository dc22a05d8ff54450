import { type Catalogue, entityAt } from '../data/catalogue.ts';
import type { Company, Facts, Festival, Film, Person } from '../data/entities.ts';
import { type NamedKind, refer } from '../data/reference.ts';
import type { FilmRecord } from '../data/schema/film.ts';
import { mentionsIn } from '../data/schema/mentions.ts';
import type { WrittenForm } from '../data/schema/values.ts';
import { recordsOfFilm } from '../data/unmerging/film.ts';
import { recordsOfNamed } from '../data/unmerging/named.ts';
import { type EntityRecord, type IsTaken, withEntityIds } from './exported-ids.ts';

/** Records that say together what an entity does, in the order of its card. */
export function exportedRecords(
  entity: Film | Person | Company | Festival,
  catalogue: Catalogue,
  elsewhere: IsTaken,
): EntityRecord[] {
  const told = entity.kind === 'film' ? recordsOfFilm(entity) : recordsOfNamed(entity);
  // Those that only keep aliases working come last; ids are given anew here.
  const said = told.slice(0, told.length - entity.aliases.length);
  const inWords = said.map((record) => (record.kind === 'film' ? inOwnWords(record, catalogue) : record));
  const isTaken: IsTaken = (kind, id) =>
    elsewhere(kind, id) || entityAt(catalogue, refer(kind, id)) !== undefined;
  return withEntityIds(inWords, entity, isTaken, elsewhere).map(beginningWithIds);
}

/** A record whose fields stand in the order in which people look for them. */
function beginningWithIds(record: EntityRecord): EntityRecord {
  const { kind, id, source, sameAs, externalIds } = record;
  return Object.assign({ kind, id, source, sameAs, externalIds }, record);
}

/**
 * A film's record in which everybody is called what its source calls them. Where sources agree in all but how they write a
 * name, the film has it as the first of them does, and nobody should seem to have written what another did.
 */
function inOwnWords(record: FilmRecord, catalogue: Catalogue): FilmRecord {
  const copy = structuredClone(record);
  for (const { kind, mention } of mentionsIn(copy)) {
    const forms = mention.id === undefined ? [] : formsBy(copy.source, namesOf(catalogue, kind, mention.id));
    const [first] = forms;
    if (first !== undefined && !forms.includes(mention.name)) mention.name = first;
  }
  return copy;
}

function namesOf(catalogue: Catalogue, kind: NamedKind, id: string): Facts<WrittenForm> {
  return catalogue[kind](id)?.names ?? [];
}

function formsBy(source: string, names: Facts<WrittenForm>): string[] {
  return names.filter(({ sources }) => sources.includes(source)).map(({ value }) => value.text);
}
