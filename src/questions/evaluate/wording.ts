import type { Catalogue } from '../../data/catalogue.ts';
import type { Company, Festival } from '../../data/entities.ts';
import type { Found, FoundValue } from '../../data/found.ts';
import { idOf, kindOf } from '../../data/reference.ts';
import type { Part } from '../../data/schema/film.ts';
import type { Place } from '../../data/schema/values.ts';

type Text = string | undefined;

function placeTexts(place: Place | undefined): Text[] {
  return place ? [place.name, ...(place.alsoNamed ?? []), place.venue, place.country] : [];
}

/** What a part is called and how it is described. */
export function partTexts(part: Part | undefined): Text[] {
  return [part?.name, part?.description];
}

function valueTexts(value: FoundValue): Text[] {
  switch (value.is) {
    case 'text':
      return [value.text];
    case 'form':
      return [value.form.text];
    case 'place':
      return placeTexts(value.place);
    case 'part':
      return partTexts(value.part);
    case 'award':
      return [value.award.name, ...value.award.alsoNamed, value.award.category];
    default:
      return [];
  }
}

/** Every text that a fact says. */
export function textsOf({ value, details }: Found): Text[] {
  const { role, part, country, place, section, subtitles = [], use, according, note } = details;
  const said = [role, country, section, ...subtitles, use, according, note];
  return [...valueTexts(value), ...partTexts(part), ...placeTexts(place), ...said];
}

function festivalIn({ value, details }: Found, catalogue: Catalogue): Festival | undefined {
  const reference =
    value.is === 'entity' && kindOf(value.reference) === 'festival' ? value.reference : details.festival;
  return reference && catalogue.festival(idOf(reference));
}

function companyIn({ value }: Found, catalogue: Catalogue): Company | undefined {
  const isCompany = value.is === 'entity' && kindOf(value.reference) === 'company';
  return isCompany ? catalogue.company(idOf(value.reference)) : undefined;
}

/** How the place of a fact may be called. */
export interface CalledPlaces {
  /** Where it was or, where that is not said, the seat of its festival or company. */
  readonly places: readonly Place[];
  /** Other words that say where. */
  readonly texts: readonly Text[];
}

/**
 * How the place of a fact may be called. A festival is often called by its town, so that its names count, too; countries are words,
 * and where a number was counted stands in its note.
 */
export function calledPlacesOf(fact: Found, catalogue: Catalogue): CalledPlaces {
  const { value, details } = fact;
  const own = [...(value.is === 'place' ? [value.place] : []), ...(details.place ? [details.place] : [])];
  const festival = festivalIn(fact, catalogue);
  const isSaid = own.length > 0 || details.country !== undefined;
  const seats = isSaid ? [] : (festival?.places ?? companyIn(fact, catalogue)?.places ?? []);
  const isNumber = value.is === 'number' || value.is === 'money';
  return {
    places: [...own, ...seats.map(({ value: place }) => place)],
    texts: [
      details.country,
      ...(festival?.names.map(({ value: { text } }) => text) ?? []),
      value.is === 'text' ? value.text : undefined,
      isNumber ? details.note : undefined,
    ],
  };
}
