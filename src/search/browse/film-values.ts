import type { Film } from '../../data/entities.ts';
import type { Place } from '../../data/schema/values.ts';

/** The kinds of values by which films are found, beside entities: what a question may name, and no title or name is. */
export const VALUE_KINDS = [
  'country',
  'language',
  'genre',
  'year',
  'tag',
  'topic',
  'part',
  'place',
  'award',
  'section',
  'medium',
  'work',
  'format',
  'colour',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** What a film has of each kind, as its sources write it. */
const VALUES_OF: Readonly<Record<ValueKind, (film: Film) => readonly (string | undefined)[]>> = {
  country: ({ countries }) => countries.map(({ value }) => value),
  language: ({ languages }) => languages.map(({ value }) => value),
  genre: ({ genres }) => genres.map(({ value }) => value),
  year: ({ years }) => years.map(({ value }) => String(value)),
  tag: ({ tags }) => tags.map(({ value }) => value),
  topic: ({ subjects }) => subjects.map(({ value }) => ('topic' in value ? value.topic : undefined)),
  part: ({ credits }) =>
    credits.flatMap(({ parts }) => parts.flatMap(({ value }) => [value.name, value.description])),
  place: placesOf,
  award: ({ awards }) =>
    awards.flatMap(({ value }) => [value.name, ...(value.alsoNamed ?? []), value.category]),
  section: ({ selections }) => selections.map(({ value }) => value.section),
  medium: ({ homeVideo }) => homeVideo.map(({ value }) => value.medium),
  work: ({ basedOn }) => basedOn.flatMap(({ value }) => [value.work, value.title]),
  format: ({ formats }) => formats.map(({ value }) => value),
  colour: ({ colours }) => colours.map(({ value }) => value),
};

/**
 * What a film has of a kind, each spelling once: its parts by their names and descriptions; its places by every name,
 * venue and country of where it came out, was shot, was shown at festivals and was made; its awards by their names and categories.
 */
export function valuesOf(film: Film, kind: ValueKind): readonly string[] {
  return [...new Set(VALUES_OF[kind](film))].filter((value) => value !== undefined);
}

function placesOf({ releases, places, selections, companies }: Film): (string | undefined)[] {
  return [
    ...releases.flatMap(({ value }) => [value.country, ...namesOf(value.place)]),
    ...places.flatMap(({ value }) => namesOf(value.place)),
    ...selections.flatMap(({ value }) => namesOf(value.place)),
    ...companies.flatMap(({ value }) => namesOf(value.place)),
  ];
}

const BRACKETED = /\s*\(.*\)$/u;

function namesOf(place: Place | undefined): (string | undefined)[] {
  if (!place) return [];
  const names = [place.name, ...(place.alsoNamed ?? []), place.venue, place.country];
  // *Dom Kino (House of Film)* is called by what stands before the brackets, too.
  return [...names, ...names.map((name) => name?.replace(BRACKETED, ''))];
}
