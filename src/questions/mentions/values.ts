import { FACET_RELATIONS } from './value-relations.ts';
import type { Browse } from '../../search/browse/browse.ts';
import { countriesCalled, languageCalled } from '../lexicon/nationalities.ts';
import type { ValueCandidate } from '../reading/meaning.ts';

/** A text, then without the ending of a plural, as *documentaries* are of the genre *documentary*. */
function singulars(text: string): string[] {
  if (text.endsWith('ies')) return [text, `${text.slice(0, -3)}y`];
  if (/(?:s|x|ch|sh)es$/.test(text)) return [text, text.slice(0, -2)];
  return text.endsWith('s') && !text.endsWith('ss') ? [text, text.slice(0, -1)] : [text];
}

/** A value of the records that some words may name: a country, a genre, a place, a part, a tag. */
export function valuesCalled(text: string, browse: Browse): ValueCandidate[] {
  const candidates: ValueCandidate[] = [];
  const words = singulars(text);
  const language = languageCalled(text);
  for (const { kind, relations, by } of FACET_RELATIONS) {
    const called = words.find((word) => browse.hasValue(kind, word));
    if (called === undefined) continue;
    for (const relation of relations) {
      candidates.push({
        relation,
        condition: { by, text: called },
        ...(relation === 'language' && { language }),
      });
    }
  }
  for (const country of countriesCalled(text)) {
    if (browse.hasValue('country', country)) {
      candidates.push({ relation: 'country', condition: { by: 'words', text: country } });
    }
    if (browse.hasValue('place', country)) {
      candidates.push({ relation: 'release', condition: { by: 'place', text: country } });
    }
  }
  if (language !== undefined && !candidates.some(({ relation }) => relation === 'language')) {
    candidates.push({ relation: 'language', condition: { by: 'words', text }, language });
  }
  return candidates;
}
