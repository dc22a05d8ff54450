import { type Catalogue, entityAt } from '../data/catalogue.ts';
import type { Film } from '../data/entities.ts';
import { calledAt, directorsOf, nameOf, titleOf, yearsOf } from '../data/names.ts';
import type { Reference } from '../data/reference.ts';
import { CHOICES } from './limits.ts';
import { cut, plain } from './text.ts';
import type { Wording } from './wording/wording.ts';

const SEPARATOR = ' · ';

/** A head that is never given up, and what follows it as long as there is room. */
function withRoomFor(head: string, rest: readonly string[], most: number): string {
  return rest.reduce((label, item) => {
    const room = most - label.length - SEPARATOR.length;
    return room < Math.min(item.length, 8) ? label : `${label}${SEPARATOR}${cut(item, room)}`;
  }, head);
}

function filmLabel(catalogue: Catalogue, film: Film, matched: string | undefined, most: number): string {
  const title = plain(titleOf(film));
  const years = yearsOf(film);
  const year = years ? ` (${cut(years, 20)})` : '';
  const head = `${cut(title, most - year.length)}${year}`;
  const director = directorsOf(catalogue, film).map(plain).join(', ');
  const other = matched && plain(matched) !== title ? [plain(matched)] : [];
  return withRoomFor(head, [...(director ? [director] : []), ...other], most);
}

/**
 * How a suggestion or select names something, within Discord's 100 characters: `Title (year) · director`, the year
 * always kept; a name, and for other kinds what it is. `matched` is the stored form that was typed, where it is
 * another than the one shown.
 */
export function labelOf(
  catalogue: Catalogue,
  reference: Reference,
  words: Wording,
  matched?: string,
): string {
  const entity = entityAt(catalogue, reference);
  if (!entity) return cut(plain(calledAt(catalogue, reference)), CHOICES.name);
  if (entity.kind === 'film') return filmLabel(catalogue, entity, matched, CHOICES.name);
  const name = plain(nameOf(entity));
  const other = matched && plain(matched) !== name ? [plain(matched)] : [];
  const kind = entity.kind === 'person' ? [] : [words.kind[entity.kind]];
  return withRoomFor(cut(name, CHOICES.name), [...other, ...kind], CHOICES.name);
}
