import { type Catalogue, entityAt } from '../../data/catalogue.ts';
import type { Film } from '../../data/entities.ts';
import type { Found } from '../../data/found.ts';
import { groupBy } from '../../data/group-by.ts';
import { directorsOf, titleOf, titleWithYear } from '../../data/names.ts';
import { foundInWords, type WantedUnit } from '../../replies/answers/found-in-words.ts';
import { en } from '../../replies/wording/en.ts';

function filmIn({ value }: Found, catalogue: Catalogue): Film | undefined {
  const entity = value.is === 'entity' ? entityAt(catalogue, value.reference) : undefined;
  return entity?.kind === 'film' ? entity : undefined;
}

/** Those of some films that have a name which another of them has, too. */
function sharing(films: ReadonlySet<Film>, nameOf: (film: Film) => string): ReadonlySet<Film> {
  const groups = groupBy(films, nameOf).values();
  return new Set([...groups].filter((group) => group.length > 1).flat());
}

/**
 * Values in words, in order. Films of one title are told apart by their years, and by their directors where that is not
 * enough.
 */
export function namesApart(found: readonly Found[], catalogue: Catalogue, unit?: WantedUnit): string[] {
  const setting = { catalogue, words: en };
  const byReference = new Map(
    found.flatMap((one) => filmIn(one, catalogue) ?? []).map((film) => [film.reference, film]),
  );
  const ofOneTitle = sharing(new Set(byReference.values()), titleOf);
  const ofOneYear = sharing(ofOneTitle, titleWithYear);
  return found.map((one) => {
    const { reference } = filmIn(one, catalogue) ?? {};
    const film = reference && byReference.get(reference);
    if (!film || !ofOneTitle.has(film)) return foundInWords(one, setting, unit);
    const directors = ofOneYear.has(film) ? directorsOf(catalogue, film).join(', ') : '';
    return directors ? `${titleWithYear(film)}, ${en.answers.by(directors)}` : titleWithYear(film);
  });
}
