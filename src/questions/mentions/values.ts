import type { Browse } from '../../search/browse/browse.ts';
import type { ValueKind } from '../../search/browse/film-values.ts';
import { isGenre } from '../lexicon/genres.ts';
import { countriesCalled, languageCalled } from '../lexicon/nationalities.ts';
import { isRegion } from '../lexicon/regions.ts';
import type { ValueCandidate } from '../reading/meaning.ts';
import { FACET_RELATIONS } from './value-relations.ts';

/** Plurals of genres that mean something else: *Star Wars*. */
const UNCOUNTED = /^(?:wars|crimes|actions|sports|families|horrors|histories|shorts)$/;

/** A text, then without the ending of a plural, as *documentaries* are of the genre *documentary*. */
function singulars(text: string): string[] {
  if (UNCOUNTED.test(text)) return [text];
  if (text.endsWith('ies')) return [text, `${text.slice(0, -3)}y`];
  if (/(?:s|x|ch|sh)es$/.test(text)) return [text, text.slice(0, -2)];
  return text.endsWith('s') && !text.endsWith('ss') ? [text, text.slice(0, -1)] : [text];
}

/** What the records have of a text, by the kinds of values; the text as it stands before its singular. */
function recorded(texts: readonly string[], browse: Browse): Map<ValueKind, string> {
  const kinds = new Map<ValueKind, string>();
  for (const text of texts) {
    for (const kind of browse.kindsOfValue(text)) if (!kinds.has(kind)) kinds.set(kind, text);
  }
  return kinds;
}

/** What some words may name beside things: a country, a genre, a place, a part, a tag. */
export function valuesCalled(text: string, browse: Browse): ValueCandidate[] {
  const texts = singulars(text);
  const kinds = recorded(texts, browse);
  const language = languageCalled(text);
  const candidates: ValueCandidate[] = FACET_RELATIONS.flatMap(({ kind, relations, by }) => {
    const called = kinds.get(kind);
    if (called === undefined) return [];
    return relations.map((relation) => ({
      relation,
      condition: { by, text: called },
      ...(relation === 'language' && { language }),
    }));
  });
  const has = (relation: string) => candidates.some((candidate) => candidate.relation === relation);
  candidates.push(...ofCountries(text, browse));
  if (isRegion(text) && !has('country')) candidates.push(...places(text));
  if (language !== undefined && !has('language')) {
    candidates.push({ relation: 'language', condition: { by: 'words', text }, language });
  }
  const genre = texts.find(isGenre);
  if (genre !== undefined && !has('genre')) {
    candidates.push({ relation: 'genre', condition: { by: 'words', text: genre } });
  }
  return candidates;
}

/** What a place may be of that the records don’t have, or don’t have as such. */
export function places(text: string): ValueCandidate[] {
  return [
    { relation: 'country', condition: { by: 'words', text } },
    { relation: 'release', condition: { by: 'place', text } },
  ];
}

/** *Soviet*, *Swiss*: the countries, as the records have them, and those who are from there. */
function ofCountries(text: string, browse: Browse): ValueCandidate[] {
  const names = countriesCalled(text);
  const [first] = names;
  if (first === undefined) return [];
  const known = names.filter((name) => browse.hasValue('country', name));
  const countries = known.length > 0 ? known : [first];
  return [...countries.flatMap(places), { relation: 'nationality', condition: { by: 'words', text } }];
}
