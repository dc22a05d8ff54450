import { type Catalogue, entityAt } from '../../../src/data/catalogue.ts';
import type { Found, FoundDetails, FoundValue } from '../../../src/data/found.ts';
import { calledAt } from '../../../src/data/names.ts';
import { isReference, type Reference } from '../../../src/data/reference.ts';
import type { Part } from '../../../src/data/schema/film.ts';
import type { Place } from '../../../src/data/schema/values.ts';
import type { RelationName } from '../../../src/questions/relations/relation.ts';
import { RELATIONS } from '../../../src/questions/relations/relations.ts';

function placeInWords({ venue, name, country }: Place): string {
  return [venue, name, country].filter((text) => text !== undefined).join(', ');
}

function partInWords({ name, description }: Part): string {
  return [name, description].filter((text) => text !== undefined).join(', ');
}

function valueInWords(value: FoundValue, catalogue: Catalogue): string {
  switch (value.is) {
    case 'entity':
      return calledAt(catalogue, value.reference);
    case 'text':
      return value.text;
    case 'year':
      return String(value.year);
    case 'date':
      return value.date;
    case 'period':
      return `${value.from ?? ''} to ${value.to ?? ''}`;
    case 'minutes':
      return `${value.minutes} min`;
    case 'number':
      return String(value.number);
    case 'money':
      return `${value.money.amount} ${value.money.currency}`;
    case 'place':
      return placeInWords(value.place);
    case 'form':
      return value.form.text;
    case 'part':
      return partInWords(value.part);
    case 'award':
      return [value.award.name, value.award.category].filter((text) => text !== undefined).join(', ');
  }
}

function detailsInWords({ place, part, ...details }: FoundDetails, catalogue: Catalogue): string[] {
  const others = Object.values(details)
    .filter((detail) => detail !== undefined)
    .map((detail) => (typeof detail === 'boolean' ? 'premiere' : String(detail)))
    .map((text) => (isReference(text) ? calledAt(catalogue, text) : text));
  return [...(part ? [partInWords(part)] : []), ...(place ? [placeInWords(place)] : []), ...others];
}

/** A finding as one line: its value, what else is said of it in brackets, and each where that differs. */
export function foundInWords({ value, details, each = [] }: Found, catalogue: Catalogue): string {
  const all = each.length > 0 ? each : [details];
  const brackets = all.map((one) => detailsInWords(one, catalogue).join('; ')).filter((text) => text !== '');
  return [valueInWords(value, catalogue), ...brackets.map((text) => `(${text})`)].join(' ');
}

/** What is recorded of a thing, a line each. */
export function recorded(catalogue: Catalogue, reference: Reference, relation: RelationName): string[] {
  const thing = entityAt(catalogue, reference);
  if (!thing) throw new Error(`There is no ${reference}.`);
  return RELATIONS[relation].factsOf(thing, catalogue).map((found) => foundInWords(found, catalogue));
}
