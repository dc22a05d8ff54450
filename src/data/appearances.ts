import type { Appearance } from './catalogue.ts';
import type { Film } from './entities.ts';
import type { Reference } from './reference.ts';

interface Place {
  readonly who: Reference;
  readonly appearance: Appearance;
}

/** Facts that may name somebody, each with whom it names; those that name nobody fall away. */
function naming<Fact>(
  facts: readonly Fact[],
  named: (fact: Fact) => { readonly to: Reference } | undefined,
  appearance: (fact: Fact) => Appearance,
): Place[] {
  return facts.flatMap((fact) => {
    const link = named(fact);
    return link ? [{ who: link.to, appearance: appearance(fact) }] : [];
  });
}

/** Everybody whom a film's facts name, in the order of its card, with how they come into it. */
function appearancesIn(film: Film): Place[] {
  const at = { film: film.reference };
  return [
    ...film.credits.map(
      (credit): Place => ({ who: credit.person, appearance: { ...at, as: 'credit', credit } }),
    ),
    ...naming(
      film.companies,
      ({ value }) => value.company,
      (fact) => ({ ...at, as: 'company', fact }),
    ),
    ...naming(
      film.homeVideo,
      ({ value }) => value.publisher,
      (fact) => ({ ...at, as: 'publisher', fact }),
    ),
    ...naming(
      film.selections,
      ({ value }) => value.festival,
      (fact) => ({ ...at, as: 'selection', fact }),
    ),
    ...naming(
      film.awards,
      ({ value }) => value.festival,
      (fact) => ({ ...at, as: 'award', fact }),
    ),
    ...naming(
      film.awards,
      ({ value }) => value.body,
      (fact) => ({ ...at, as: 'award', fact }),
    ),
    ...naming(
      film.subjects,
      ({ value }) => ('person' in value ? value.person : undefined),
      (fact) => ({ ...at, as: 'subject', fact }),
    ),
    ...naming(
      film.basedOn,
      ({ value }) => value.author,
      (fact) => ({ ...at, as: 'author of the source work', fact }),
    ),
    ...naming(
      film.reviews,
      ({ value }) => value.author,
      (fact) => ({ ...at, as: 'reviewer', fact }),
    ),
    ...naming(
      film.reviews,
      ({ value }) => value.affiliation,
      (fact) => ({ ...at, as: 'affiliation', fact }),
    ),
  ];
}

/** Everybody who comes into a film, each once; said without how, since a store is told this of millions. */
export function everybodyIn(film: Film): Set<Reference> {
  const everybody = new Set<Reference>();
  const add = (link: { readonly to: Reference } | undefined) => {
    if (link) everybody.add(link.to);
  };
  for (const { person } of film.credits) everybody.add(person);
  for (const { value } of film.companies) add(value.company);
  for (const { value } of film.homeVideo) add(value.publisher);
  for (const { value } of film.selections) add(value.festival);
  for (const { value } of film.awards) {
    add(value.festival);
    add(value.body);
  }
  for (const { value } of film.subjects) if ('person' in value) add(value.person);
  for (const { value } of film.basedOn) add(value.author);
  for (const { value } of film.reviews) {
    add(value.author);
    add(value.affiliation);
  }
  return everybody;
}

/** How somebody comes into a film. */
export function appearancesOfIn(film: Film, reference: Reference): Appearance[] {
  return appearancesIn(film).flatMap(({ who, appearance }) => (who === reference ? [appearance] : []));
}

/** Where everybody comes into films, in the films' order. */
export function gatherAppearances(films: Iterable<Film>): ReadonlyMap<Reference, readonly Appearance[]> {
  const gathered = new Map<Reference, Appearance[]>();
  for (const film of films) {
    for (const { who, appearance } of appearancesIn(film)) {
      const known = gathered.get(who);
      if (known) known.push(appearance);
      else gathered.set(who, [appearance]);
    }
  }
  return gathered;
}
