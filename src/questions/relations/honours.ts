import type { Catalogue } from '../../data/catalogue.ts';
import type { Award, Film } from '../../data/entities.ts';
import type { Found } from '../../data/found.ts';
import { idOf, type Reference } from '../../data/reference.ts';
import type { Place } from '../../data/schema/values.ts';
import type { Relation } from './relation.ts';
import { leadsOn, leadsTo, ofFilms, stated } from './stating.ts';

/** Where a festival is held, for showings of which it is not said. */
function seatOf(festival: Reference, catalogue: Catalogue): Place | undefined {
  return catalogue.festival(idOf(festival))?.places[0]?.value;
}

function showings(film: Film, catalogue: Catalogue): Found[] {
  return film.selections.map((fact) => {
    const { festival, year, section, place = seatOf(festival.to, catalogue) } = fact.value;
    return leadsTo(film, festival.to, fact, { year, section, place });
  });
}

function awards(film: Film, wanted: Award['result']): Found[] {
  return film.awards.flatMap(({ value, sources }) => {
    const { name, alsoNamed = [], category, result, festival, body, year } = value;
    if (result !== wanted) return [];
    const award = { name, alsoNamed, category, result };
    return [
      stated(film, { is: 'award', award }, sources, { festival: festival?.to, company: body?.to, year }),
    ];
  });
}

function givers(film: Film): Found[] {
  return film.awards.flatMap((fact) => {
    const { name, result, festival, body, year } = fact.value;
    if (result !== 'won') return [];
    const details = { year, note: name };
    return [...leadsOn(film, festival, fact, details), ...leadsOn(film, body, fact, details)];
  });
}

/** Where a film was shown and what it was honoured with. */
export const HONOUR_RELATIONS = {
  showing: ofFilms(['festival'], showings),
  award: ofFilms(['value'], (film) => awards(film, 'won')),
  nomination: ofFilms(['value'], (film) => awards(film, 'nominated')),
  'award giver': ofFilms(['festival', 'company'], givers),
} as const satisfies Readonly<Record<string, Relation>>;
