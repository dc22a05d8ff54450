import { type Catalogue, entityAt } from '../../data/catalogue.ts';
import { calledAt } from '../../data/names.ts';
import { type EntityKind, kindOf, type Reference } from '../../data/reference.ts';
import { INDEX_NAMES, type IndexName } from '../../search/indexes.ts';
import type { Asked } from '../ask.ts';

/** Something that a question may be about, as the question calls it. */
export interface Thing {
  readonly reference: Reference;
  readonly called: string;
}

/** Where things of a kind are found. */
const INDEX_OF: Readonly<Record<EntityKind, IndexName>> = {
  film: 'films',
  person: 'names',
  company: 'names',
  festival: 'festivals',
};

/** So many of each kind are looked at; people and companies are found together. */
const MOST_THINGS = 25;
/** So many of those that are most looked for, where nothing of a title or name has been typed. */
const MOST_UNASKED = 5;

/** A year that may be there as yet only in part: *the voice (19*. */
const YEAR_BEGUN = /\s*[([]?\d{0,4}[)\]]?\s*$/u;

function yearAt(catalogue: Catalogue, reference: Reference): number | undefined {
  const entity = entityAt(catalogue, reference);
  return entity?.kind === 'film' ? entity.years[0]?.value : undefined;
}

/** Something by its title or name, or by one that was typed; with the year where films share the title. */
export function thing(reference: Reference, { catalogue, search }: Asked, typed?: string): Thing {
  const called = typed ?? calledAt(catalogue, reference);
  const sharing = kindOf(reference) === 'film' ? search.named(called, ['films']).length : 1;
  const year = sharing > 1 ? yearAt(catalogue, reference) : undefined;
  return { reference, called: year === undefined ? called : `${called} (${year})` };
}

/** Whether titles or names begin so, without what is near; it takes a microsecond, where a search takes milliseconds. */
export function beginsSomething(
  text: string,
  { search }: Asked,
  within: readonly IndexName[] = INDEX_NAMES,
): boolean {
  return search.beginsAForm(text, within) || search.beginsAForm(text.replace(YEAR_BEGUN, ''), within);
}

/** Whether something of a kind has a title or name that begins so. */
export function beginsOneOf(kind: EntityKind, text: string, asked: Asked): boolean {
  return beginsSomething(text, asked, [INDEX_OF[kind]]);
}

/** Whether something of a kind is called so. */
export function isNameOf(kind: EntityKind, text: string, { search }: Asked): boolean {
  return search.named(text, [INDEX_OF[kind]]).some(({ reference }) => kindOf(reference) === kind);
}

/** Things that a text begins or, where it begins none, is near to; the best first. */
export function thingsBeginning(
  text: string,
  asked: Asked,
  within: readonly IndexName[] = INDEX_NAMES,
): Thing[] {
  const suggestions = asked.search.suggest(text, within, MOST_THINGS);
  const beginning = suggestions.filter(({ begins }) => begins);
  const best = beginning.length > 0 ? beginning : suggestions;
  return best.map(({ reference, matched }) => thing(reference, asked, matched));
}

/** Things of a kind that a text begins, those first that are called so if it is whole; the most looked-for where it is empty. */
export function thingsOf(kind: EntityKind, text: string, isWhole: boolean, asked: Asked): Thing[] {
  const within = [INDEX_OF[kind]];
  if (text.trim() !== '' && !beginsOneOf(kind, text, asked)) return [];
  const named = isWhole ? asked.search.named(text, within) : [];
  const things = [
    ...named.map(({ reference }) => thing(reference, asked)),
    ...thingsBeginning(text, asked, within),
  ];
  const ofKind = things.filter(({ reference }) => kindOf(reference) === kind);
  return text.trim() === '' ? ofKind.slice(0, MOST_UNASKED) : ofKind;
}
