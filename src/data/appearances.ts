import type { Appearance } from './catalogue.ts';
import type { Film, Linked } from './entities.ts';
import type { Reference } from './reference.ts';

/** Everybody who comes into a film, each once, in the order of its card; said without how, since stores ask it of millions. */
export function everybodyIn(film: Film): Set<Reference> {
  const everybody = new Set<Reference>();
  const add = (link: Linked | undefined) => {
    if (link) everybody.add(link.to);
  };
  for (const { person } of film.credits) everybody.add(person);
  for (const { value } of film.companies) add(value.company);
  for (const { value } of film.homeVideo) add(value.publisher);
  for (const { value } of film.selections) add(value.festival);
  for (const { value } of film.awards) add(value.festival);
  for (const { value } of film.awards) add(value.body);
  for (const { value } of film.subjects) if ('person' in value) add(value.person);
  for (const { value } of film.basedOn) add(value.author);
  for (const { value } of film.reviews) add(value.author);
  for (const { value } of film.reviews) add(value.affiliation);
  return everybody;
}

/** How somebody comes into a film, in the order of its card. */
export function appearancesOfIn(film: Film, who: Reference): Appearance[] {
  const found: Appearance[] = [];
  const at = { film: film.reference };
  const is = (link: Linked | undefined) => link?.to === who;
  for (const credit of film.credits) if (credit.person === who) found.push({ ...at, as: 'credit', credit });
  for (const fact of film.companies) if (is(fact.value.company)) found.push({ ...at, as: 'company', fact });
  for (const fact of film.homeVideo)
    if (is(fact.value.publisher)) found.push({ ...at, as: 'publisher', fact });
  for (const fact of film.selections)
    if (is(fact.value.festival)) found.push({ ...at, as: 'selection', fact });
  for (const fact of film.awards) if (is(fact.value.festival)) found.push({ ...at, as: 'award', fact });
  for (const fact of film.awards) if (is(fact.value.body)) found.push({ ...at, as: 'award', fact });
  for (const fact of film.subjects) {
    if ('person' in fact.value && is(fact.value.person)) found.push({ ...at, as: 'subject', fact });
  }
  for (const fact of film.basedOn) {
    if (is(fact.value.author)) found.push({ ...at, as: 'author of the source work', fact });
  }
  for (const fact of film.reviews) if (is(fact.value.author)) found.push({ ...at, as: 'reviewer', fact });
  for (const fact of film.reviews) {
    if (is(fact.value.affiliation)) found.push({ ...at, as: 'affiliation', fact });
  }
  return found;
}

/** Where everybody comes into films, in the films' order. */
export function gatherAppearances(films: Iterable<Film>): ReadonlyMap<Reference, readonly Appearance[]> {
  const gathered = new Map<Reference, Appearance[]>();
  for (const film of films) {
    for (const who of everybodyIn(film)) {
      const known = gathered.get(who);
      if (known) known.push(...appearancesOfIn(film, who));
      else gathered.set(who, appearancesOfIn(film, who));
    }
  }
  return gathered;
}
