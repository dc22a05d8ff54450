import { type Catalogue, entityAt } from '../../data/catalogue.ts';
import type { Film } from '../../data/entities.ts';
import type { Found } from '../../data/found.ts';
import { groupBy } from '../../data/group-by.ts';
import { calledAt, directorsOf, titleOf, yearsOf } from '../../data/names.ts';
import { normalForm } from '../../data/normal-form.ts';
import { kindOf, type Reference } from '../../data/reference.ts';
import type { Setting } from '../card.ts';
import { cut } from '../text.ts';
import type { Counted } from '../wording/en-answers.ts';
import { foundInWords, type WantedUnit } from './found-in-words.ts';

/** What stands for a value, in plain words that are not escaped, and what tells it from another of that name. */
export interface Naming {
  readonly name: string;
  readonly apart?: string | undefined;
}

function filmAt(reference: Reference, catalogue: Catalogue): Film | undefined {
  const entity = entityAt(catalogue, reference);
  return entity?.kind === 'film' ? entity : undefined;
}

/** So much of a title is read in a line, and of years, which then are never cut away. */
const LONGEST_TITLE = 70;
const LONGEST_YEARS = 20;

function filmName(film: Film): string {
  const years = yearsOf(film);
  return `${cut(titleOf(film), LONGEST_TITLE)}${years ? ` (${cut(years, LONGEST_YEARS)})` : ''}`;
}

/** A film with its year, anything else by its name. */
export function nameWithYear(reference: Reference, { catalogue }: Setting): string {
  const film = filmAt(reference, catalogue);
  return film ? filmName(film) : calledAt(catalogue, reference);
}

function referenceIn({ value }: Found): Reference | undefined {
  return value.is === 'entity' ? value.reference : undefined;
}

/** Names values that stand together: films with their years, and with their directors where several share a title. */
export function namingAmong(found: readonly Found[], setting: Setting, unit?: WantedUnit) {
  const { catalogue } = setting;
  const references = new Set(found.flatMap((one) => referenceIn(one) ?? []));
  const films = [...references].flatMap((reference) => filmAt(reference, catalogue) ?? []);
  const byTitle = groupBy(films, (film) => normalForm(titleOf(film)));
  return (one: Found): Naming => {
    const reference = referenceIn(one);
    const film = reference && filmAt(reference, catalogue);
    if (!film) return { name: foundInWords(one, setting, unit) };
    const isShared = (byTitle.get(normalForm(titleOf(film)))?.length ?? 0) > 1;
    const directors = isShared ? directorsOf(catalogue, film).join(', ') : '';
    return { name: filmName(film), apart: directors || undefined };
  };
}

function kindOfFound({ value, of }: Found): Counted {
  if (value.is === 'entity') return kindOf(value.reference);
  if (value.is !== 'form') return value.is;
  return of && kindOf(of) === 'film' ? 'title' : 'name';
}

/** What some values are all of; mere `text` where they are of several kinds. */
export function kindAmong(found: readonly Found[]): Counted {
  const kinds = found.map(kindOfFound);
  const [first = 'text', ...others] = new Set(kinds);
  return others.length > 0 ? 'text' : first;
}
