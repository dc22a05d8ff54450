import type { Catalogue } from '../../data/catalogue.ts';
import type { Festival } from '../../data/entities.ts';
import type { Found, FoundValue } from '../../data/found.ts';
import { shownForms } from '../../data/names.ts';
import type { EntityKind } from '../../data/reference.ts';
import type { Place } from '../../data/schema/values.ts';
import type { Entity, Relation } from './relation.ts';
import { texts, values } from './stating.ts';

const date = (date: string): FoundValue => ({ is: 'date', date });
const year = (year: number): FoundValue => ({ is: 'year', year });
const place = (place: Place): FoundValue => ({ is: 'place', place });

function valuesOf(
  of: readonly EntityKind[],
  factsOf: (thing: Entity, catalogue: Catalogue) => Found[],
  isSingle = false,
): Relation {
  return { of, to: ['value'], isSingle, factsOf };
}

function names(thing: Entity): Found[] {
  if (thing.kind === 'film') return [];
  return values(thing, shownForms(thing.names), (form) => ({ is: 'form', form }));
}

/** What somebody or something is, in a few words. */
function about(thing: Entity): Found[] {
  switch (thing.kind) {
    case 'film':
      return texts(thing, thing.stories);
    case 'person':
      return [...texts(thing, thing.occupations), ...texts(thing, thing.notes)];
    case 'company':
      return [...texts(thing, thing.what), ...texts(thing, thing.notes)];
    case 'festival':
      return texts(thing, thing.notes);
  }
}

function seats(thing: Entity): Found[] {
  return thing.kind === 'company' || thing.kind === 'festival' ? values(thing, thing.places, place) : [];
}

function editions(festival: Festival, catalogue: Catalogue): Found[] {
  const dated = catalogue.appearancesOf(festival.reference).flatMap((appearance) => {
    if (appearance.as !== 'selection' && appearance.as !== 'award') return [];
    const { value, sources } = appearance.fact;
    return value.year === undefined ? [] : [{ value: value.year, sources }];
  });
  return values(
    festival,
    dated.sort((a, b) => a.value - b.value),
    year,
  );
}

/** What records say of people, companies and festivals. */
export const NAMED_RELATIONS = {
  born: valuesOf(
    ['person'],
    (thing) => (thing.kind === 'person' ? values(thing, thing.born, date) : []),
    true,
  ),
  died: valuesOf(
    ['person'],
    (thing) => (thing.kind === 'person' ? values(thing, thing.died, date) : []),
    true,
  ),
  'birth place': valuesOf(
    ['person'],
    (thing) => (thing.kind === 'person' ? values(thing, thing.birthPlaces, place) : []),
    true,
  ),
  nationality: valuesOf(['person'], (thing) =>
    thing.kind === 'person' ? texts(thing, thing.nationalities) : [],
  ),
  occupation: valuesOf(['person'], (thing) =>
    thing.kind === 'person' ? texts(thing, thing.occupations) : [],
  ),
  name: valuesOf(['person', 'company', 'festival'], names),
  about: valuesOf(['film', 'person', 'company', 'festival'], about),
  note: valuesOf(['film', 'person', 'company', 'festival'], (thing) => texts(thing, thing.notes)),
  founded: valuesOf(
    ['company'],
    (thing) => (thing.kind === 'company' ? values(thing, thing.founded, year) : []),
    true,
  ),
  since: valuesOf(
    ['festival'],
    (thing) => (thing.kind === 'festival' ? values(thing, thing.since, year) : []),
    true,
  ),
  seat: valuesOf(['company', 'festival'], seats),
  edition: valuesOf(['festival'], (thing, catalogue) =>
    thing.kind === 'festival' ? editions(thing, catalogue) : [],
  ),
} as const satisfies Readonly<Record<string, Relation>>;
