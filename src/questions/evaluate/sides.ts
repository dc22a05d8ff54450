import type { Found, FoundDetails, FoundValue } from '../../data/found.ts';
import { idOf, kindOf, type Reference, refer } from '../../data/reference.ts';
import type { Detail } from '../query.ts';

function entity(reference: Reference | undefined): FoundValue[] {
  return reference === undefined ? [] : [{ is: 'entity', reference }];
}

function when({ value, details: { date, year } }: Found): FoundValue[] {
  if (value.is === 'date' || value.is === 'year' || value.is === 'period') return [value];
  if (date !== undefined) return [{ is: 'date', date }];
  return year === undefined ? [] : [{ is: 'year', year }];
}

/** A place; where none is recorded, the festival at which it happened says the most. */
function where({ value, details }: Found): FoundValue[] {
  const { place, country, festival } = details;
  if (value.is === 'place') return [value];
  if (place !== undefined) return [{ is: 'place', place }];
  if (country !== undefined) return [{ is: 'place', place: { country } }];
  const isFestival = value.is === 'entity' && kindOf(value.reference) === 'festival';
  return isFestival ? [value] : entity(festival);
}

function who({ details: { person, company, festival } }: Found): FoundValue[] {
  return [...entity(person), ...entity(company), ...entity(festival)];
}

function country({ value, details }: Found): FoundValue[] {
  const { place, country = place?.country } = details;
  const text = country ?? (value.is === 'place' ? value.place.country : undefined);
  return text === undefined ? [] : [{ is: 'text', text }];
}

function subtitles({ details: { subtitles = [] } }: Found): FoundValue[] {
  return subtitles.map((text) => ({ is: 'text', text }));
}

const SIDES: Readonly<Record<Detail, (fact: Found) => FoundValue[]>> = {
  when,
  where,
  who,
  country,
  subtitles,
};

/** What the fact was, beside the side that is asked for. */
function rest({ value, details }: Found): FoundDetails {
  if (value.is === 'award') return { ...details, note: details.note ?? value.award.name };
  if (value.is === 'text') return { ...details, note: details.note ?? value.text };
  if (value.is === 'part') return { ...details, part: value.part };
  if (value.is === 'date') return { ...details, date: value.date };
  if (value.is !== 'entity') return details;
  const id = idOf(value.reference);
  if (kindOf(value.reference) === 'festival') return { ...details, festival: refer('festival', id) };
  if (kindOf(value.reference) === 'company') return { ...details, company: refer('company', id) };
  return details;
}

/** Another side of facts, each with what they were; nothing of those that don't say it. */
export function* sidesOf(facts: Iterable<Found>, detail: Detail): Generator<Found> {
  for (const fact of facts) {
    // What only narrowed the facts down has no side of its own.
    if (fact.of === undefined) continue;
    for (const value of SIDES[detail](fact)) {
      yield { value, details: rest(fact), of: fact.of, sources: fact.sources };
    }
  }
}
