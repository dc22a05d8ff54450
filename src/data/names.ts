import { type Catalogue, entityAt } from './catalogue.ts';
import type { Facts, Film } from './entities.ts';
import { idOf, type Reference } from './reference.ts';
import type { WrittenForm } from './schema/values.ts';

const LATIN = /\p{sc=Latin}/u;

/** The forms that may be shown: all but misspellings. */
export function shownForms(forms: Facts<WrittenForm>): Facts<WrittenForm> {
  return forms.filter(({ value }) => value.kind !== 'misspelling');
}

/** English, or what somebody just calls the film, of which they say no more. */
function isPlainTitle({ language, kind }: WrittenForm): boolean {
  return language === 'en' || (language === undefined && kind === undefined);
}

/**
 * The title that heads a film's card: the first that is English or of which nothing is said, so that a club's own comes
 * before any other; else the English of some place, else the original, else the first.
 */
export function titleOf(film: Film): string {
  const forms = shownForms(film.titles).map(({ value }) => value);
  const form =
    forms.find(isPlainTitle) ??
    forms.find(({ language }) => language?.startsWith('en-')) ??
    forms.find(({ kind }) => kind === 'original') ??
    forms[0];
  return form?.text ?? film.id;
}

function preferring<Item>(items: readonly Item[], wanted: (item: Item) => boolean): readonly Item[] {
  const preferred = items.filter(wanted);
  return preferred.length > 0 ? preferred : items;
}

/** A person, company or festival, as far as its names go. */
export interface NamedEntity {
  readonly id: string;
  readonly names: Facts<WrittenForm>;
}

/** The name that heads a card: no mere alias, in Latin script, and as most sources write it. */
export function nameOf({ id, names }: NamedEntity): string {
  const proper = preferring(shownForms(names), ({ value }) => value.kind !== 'alias');
  const latin = preferring(proper, ({ value }) => LATIN.test(value.text));
  const [best] = [...latin].sort((a, b) => b.sources.length - a.sources.length);
  return best?.value.text ?? id;
}

/** The title or name of whatever a reference points at; its bare id if it is gone. */
export function calledAt(catalogue: Catalogue, reference: Reference): string {
  const entity = entityAt(catalogue, reference);
  if (!entity) return idOf(reference);
  return entity.kind === 'film' ? titleOf(entity) : nameOf(entity);
}

/** The years that sources give, as `1982` or, where they disagree, `1982/1983`; undefined when none does. */
export function yearsOf(film: Film): string | undefined {
  return film.years.length > 0 ? film.years.map(({ value }) => value).join('/') : undefined;
}

/** `The Voice (1982)`, or the title alone where no year is recorded. */
export function titleWithYear(film: Film): string {
  const years = yearsOf(film);
  return years ? `${titleOf(film)} (${years})` : titleOf(film);
}

/** The names of a film's directors, as its cards call them. */
export function directorsOf(catalogue: Catalogue, film: Film): string[] {
  return film.credits
    .filter(({ role }) => role === 'director')
    .map(({ person }) => calledAt(catalogue, person));
}
